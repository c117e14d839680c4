/// A person's name as they would write it, from the cells of a file.
enum PersonName {
    /// "Lauren", "Chen, MBA 🚀" → `Lauren Chen`; "晓岚", "周" → `周晓岚`.
    ///
    /// Chinese, Japanese and Korean names are joined family name first and without a blank, as their owners
    /// write them; the export keeps them apart in the Western order.
    static func joined(first: String, last: String) -> String {
        let (first, last) = (clean(first, leaving: 1), clean(last, leaving: 1))
        if first.isEmpty || last.isEmpty { return first + last }
        if isAllASCII(first), isAllASCII(last) { return "\(first) \(last)" }
        let isEastern = Script.isHanOrKana(last) && Script.isHanOrKana(first) && Script.hasHan(last)
        if isEastern || (Script.isHangul(first) && Script.isHangul(last)) { return last + first }
        return "\(first) \(last)"
    }

    /// A whole name, without degrees, pronouns in brackets, pictures and ornaments. What would leave nothing
    /// over is kept as it is.
    static func clean(_ name: String) -> String { clean(name, leaving: 2) }

    private static func clean(_ name: String, leaving: Int) -> String {
        if isPlain(name) { return name }
        let line = CellText.line(name)
        let bare = Credentials.removed(from: withoutPronouns(Ornaments.removed(from: line)), leaving: leaving)
        return bare.isEmpty ? line : bare
    }

    /// What compares two spellings of one name: case and width aside.
    static func key(_ name: String) -> String { clean(name).lowercased() }

    /// ASCII letters with single blanks, hyphens and apostrophes, no two capitals together: nine names of
    /// ten, told at a glance. ("PhD" has two capitals, though apart: a capital at the end is looked at, too.)
    private static func isPlain(_ name: String) -> Bool {
        var previous: UInt8 = 0x20
        for byte in name.utf8 {
            let isCapital = (0x41...0x5A).contains(byte)
            if isCapital {
                guard !(0x41...0x5A).contains(previous) else { return false }
            } else if !(0x61...0x7A).contains(byte) {
                guard byte == 0x20 || byte == 0x2D || byte == 0x27, previous != 0x20 else { return false }
            }
            previous = byte
        }
        return (0x61...0x7A).contains(previous) && name.utf8.count <= CellText.longest
    }

    private static func isAllASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

    private static let pronouns = [
        "she", "her", "hers", "he", "him", "his", "they", "them", "theirs", "ze", "hir", "any", "all", "pronouns", "他",
        "她",
    ]

    private static func withoutPronouns(_ name: String) -> String {
        guard name.utf8.contains(where: { $0 == 0x28 || $0 == 0xEF }),
            let open = name.lastIndex(where: { $0 == "(" || $0 == "（" }),
            let close = name[open...].firstIndex(where: { $0 == ")" || $0 == "）" })
        else { return name }
        let words = name[name.index(after: open)..<close].lowercased()
            .split(whereSeparator: { $0 == "/" || $0 == " " || $0 == "," || $0 == "|" })
        guard !words.isEmpty, words.allSatisfy({ pronouns.contains(String($0)) }) else { return name }
        return CellText.line(String(name[..<open] + name[name.index(after: close)...]))
    }
}
