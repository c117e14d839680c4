/// Somebody to meet, as quick notes name them: "Maya Chen, design lead at Figma", 周晓岚，远山科技的设计总监.
package struct NotedPerson: Hashable, Sendable {
    package let name: String
    package let title: String
    package let company: String
    package let profile: ProfileAddress?
    /// All that stands in the line.
    package let line: String

    /// `nil` where the line names nobody.
    package init?(_ text: String) {
        line = NoteText.trimmed(text)
        let address = NoteText.address(in: text)
        profile = address.flatMap { ProfileAddress($0) }
        let bare = NoteText.withoutTopics(address.map { text.replacing($0, with: " ") } ?? text)
        let (head, rest) = Self.parted(bare)
        let (plain, employer) = Self.atEmployer(head)
        name = FactText.shortened(FactText.named(plain), to: 80)
        guard name.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return nil }
        let (role, place) = Self.atEmployer(rest)
        title = FactText.shortened(FactText.plain(NoteText.unmarked(role)), to: 120)
        company = FactText.shortened(FactText.plain(NoteText.unmarked(place.isEmpty ? employer : place)), to: 120)
    }

    /// Cut at the first comma, bracket, colon, or dash between blanks.
    private static func parted(_ text: String) -> (head: String, rest: String) {
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let isDash = "-–—".unicodeScalars.contains(scalar) && index > 0 && scalars[index - 1] == " "
            guard isDash || cuts.contains(scalar) else { continue }
            let rest = scalars[(index + 1)...].filter { !closing.contains($0) }
            return (String(String.UnicodeScalarView(scalars[..<index])), string(rest))
        }
        return (text, "")
    }

    /// "design lead at Figma", 远山科技的设计总监, 在远山科技做设计
    private static func atEmployer(_ text: String) -> (role: String, employer: String) {
        let trimmed = NoteText.trimmed(text)
        let words = trimmed.split(separator: " ")
        if let index = words.firstIndex(where: { ["at", "@", "from", "of", "with"].contains($0.lowercased()) }),
            index + 1 < words.count, index > 0 || words.count > 1
        {
            let isHead = ["of", "with"].contains(words[index].lowercased())
            // "Head of Design" is one role.
            if !isHead {
                return (words[..<index].joined(separator: " "), words[(index + 1)...].joined(separator: " "))
            }
        }
        let scalars = Array(trimmed.unicodeScalars)
        guard scalars.contains(where: FactText.isHan) else { return (trimmed, "") }
        if scalars.first == "在", let verb = scalars.firstIndex(where: { "做当任".unicodeScalars.contains($0) }), verb > 2 {
            return (string(scalars[(verb + 1)...]), string(scalars[1..<verb]))
        }
        if let link = scalars.firstIndex(of: "的"), link > 1, link + 2 < scalars.count {
            return (string(scalars[(link + 1)...]), string(scalars[..<link]))
        }
        return (trimmed, "")
    }

    private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static let cuts = Set(",，、(（:：;；|".unicodeScalars)
    private static let closing = Set(")）".unicodeScalars)
}
