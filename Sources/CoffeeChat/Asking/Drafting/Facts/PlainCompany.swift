/// A company as one says its name in a sentence: "Lyft", not "Lyft, Inc."; 字节跳动, not 北京字节跳动科技有限公司.
enum PlainCompany {
    /// `nil` where the field names no company: "Freelance", "N/A", "stealth startup".
    static func name(_ text: String) -> String? {
        var name = FactText.named(withoutBrackets(FactText.plain(text)))
        guard !name.isEmpty, !nobody.contains(name.lowercased()), name.unicodeScalars.contains(where: isNamed) else {
            return nil
        }
        if !name.unicodeScalars.contains(where: FactText.isLatin) {
            let short = CompanyName.key(name)
            if short.unicodeScalars.count >= 2, name.contains(short) { name = short }
        } else {
            name = withoutLegalForm(name)
        }
        return FactText.shortened(name, to: 60)
    }

    private static func isNamed(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// "Alphabet (formerly Google)" is Alphabet; "(Untitled)" is a name of its own.
    static func withoutBrackets(_ text: String) -> String {
        var (kept, depth) = (String.UnicodeScalarView(), 0)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "(", "（", "«": depth += 1
            case ")", "）", "»": depth = max(0, depth - 1)
            default: if depth == 0 { kept.append(scalar) }
            }
        }
        let outside = FactText.oneSpaced(String(kept))
        if FactText.trimmed(outside).isEmpty {
            return String(
                String.UnicodeScalarView(text.unicodeScalars.filter { !"()（）«»".unicodeScalars.contains($0) }))
        }
        return outside
    }

    private static func withoutLegalForm(_ name: String) -> String {
        var words = name.split(separator: " ")
        while words.count > 1, let last = words.last,
            legalForms.contains(last.lowercased().filter { $0 != "." && $0 != "," })
        {
            words.removeLast()
        }
        return FactText.trimmed(words.joined(separator: " "))
    }

    private static let legalForms: Set<String> = [
        "inc", "llc", "llp", "ltd", "limited", "plc", "corp", "corporation", "incorporated", "gmbh", "ag", "sa", "bv",
        "nv", "ab", "oy", "as", "kg", "srl", "sarl", "spa", "pty", "pte", "pvt", "private", "co", "company", "kk",
    ]

    private static let nobody: Set<String> = [
        "freelance", "freelancer", "self-employed", "self employed", "selfemployed", "independent", "n/a", "na", "none",
        "stealth", "stealth startup", "stealth mode", "stealth mode startup", "confidential", "unemployed", "various",
        "looking for work", "open to work", "career break", "sabbatical", "home", "myself", "me", "freelance designer",
        "independent contractor", "various companies", "private", "retired", "null", "unknown", "startup",
        "自由职业", "自由职业者", "保密", "个人", "无", "待业", "某公司", "某互联网公司", "创业公司", "公司", "求职中",
    ]
}
