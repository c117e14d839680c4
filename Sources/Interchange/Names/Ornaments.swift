/// Pictures and signs in a name: 🚀, ★, ®.
enum Ornaments {
    static func removed(from name: String) -> String {
        guard name.unicodeScalars.contains(where: isOrnament) else { return name }
        // By character first, so that a family of four joined by joiners goes as one.
        let kept = name.filter { character in
            !character.unicodeScalars.contains { isOrnament($0) && $0.properties.generalCategory != .format }
        }
        let line = CellText.line(String(kept))
        return line.isEmpty ? name : line
    }

    /// No script writes names with other symbols; digits and `#` are emoji by the standard and are kept.
    private static func isOrnament(_ scalar: Unicode.Scalar) -> Bool {
        // Below U+2000 only © and ® are met; the large blocks of Chinese and Korean letters hold no signs.
        switch scalar.value {
        case 0xA9, 0xAE: return true
        case ..<0x2000, 0x3400...0x9FFF, 0xAC00...0xD7A3: return false
        default: break
        }
        let properties = scalar.properties
        if properties.isEmojiPresentation || scalar.value == 0xFE0F { return true }
        return properties.generalCategory == .otherSymbol
    }
}
