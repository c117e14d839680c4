package import Wording

/// Which language a piece of somebody's text is in, by its script: for `lang`, fonts and voices.
package enum Script {
    /// The value of `lang` for a text that is not in the page's own language; `nil` where it is, or where
    /// the script tells nothing (numbers, Arabic, which many languages write).
    package static func lang(of text: String, on page: Language) -> String? {
        // In an English page plain ASCII is the page's own; it is the commonest text there is.
        if page == .english, text.utf8.allSatisfy({ $0 < 0x80 }) { return nil }
        var hasHan = false
        var hasLatin = false
        for scalar in text.unicodeScalars.prefix(200) {
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: hasLatin = true
            case 0x3040...0x30FF, 0x31F0...0x31FF: return "ja"
            case 0x1100...0x11FF, 0xAC00...0xD7AF: return "ko"
            case 0x2E80...0x2FDF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: hasHan = true
            default: continue
            }
        }
        if hasHan { return page == .chinese ? nil : Language.chinese.code }
        return hasLatin && page == .chinese ? Language.english.code : nil
    }
}
