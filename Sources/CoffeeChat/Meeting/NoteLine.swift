/// One line of the notes, as its first sign says what it is.
package struct NoteLine: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable { case blank, plain, promise, quote, person, topic, link }

    package let kind: Kind
    /// What stands behind the mark, without the blanks around it.
    package let text: String

    package static func lines(of notes: String) -> [NoteLine] {
        // By scalars: "\r\n" is one Character, and a combining mark would swallow the mark before it.
        notes.unicodeScalars.split(omittingEmptySubsequences: false) { isBreak($0) }.map { NoteLine(String($0)) }
    }

    init(_ line: String) {
        let bare = NoteText.withoutBullet(NoteText.trimmed(line))
        guard let first = bare.unicodeScalars.first else {
            (kind, text) = (.blank, "")
            return
        }
        let rest = NoteText.trimmed(String(bare.unicodeScalars.dropFirst()))
        switch first {
        case "!", "！": (kind, text) = (.promise, rest)
        case "@", "＠": (kind, text) = (.person, rest)
        case "#", "＃": (kind, text) = (.topic, TopicName.shown(String(rest.unicodeScalars.drop { $0 == "#" })))
        case _ where NoteText.opensQuote(first): (kind, text) = (.quote, bare)
        default: (kind, text) = (NoteText.address(in: bare) == nil ? .plain : .link, bare)
        }
    }

    /// `#topic` within the line, but not in an address.
    var topics: [String] {
        guard kind != .topic else { return [] }
        return NoteText.words(text).compactMap { word in
            guard let first = word.unicodeScalars.first, first == "#" || first == "＃" else { return nil }
            let name = TopicName.shown(String(word.unicodeScalars.dropFirst().prefix { !NoteText.endsName($0) }))
            return name.unicodeScalars.contains(where: \.properties.isAlphabetic) ? name : nil
        }
    }

    /// A page that was named; its title is what else stands in the line.
    var links: [DraftFacts.Link] {
        let words = NoteText.words(text)
        return words.compactMap { word in
            guard let address = NoteText.address(in: word) else { return nil }
            let others = words.filter { $0 != word && NoteText.address(in: $0) == nil && !$0.hasPrefix("#") }
            let before = word.firstRange(of: address).map { String(word[..<$0.lowerBound]) } ?? ""
            let title = NoteText.unmarked(([before] + others).filter { !$0.isEmpty }.joined(separator: " "))
            // The address of a profile in a line about somebody is theirs, and no page to send.
            return kind == .person ? nil : DraftFacts.Link(address: address, title: title)
        }
    }

    /// What was said: the words between quotation marks, or the whole line behind an opening one.
    var quotes: [String] {
        let inside = NoteText.quoted(NoteText.withoutTopics(text))
        if kind == .quote { return inside.isEmpty ? [] : inside }
        // A word in quotation marks is a name or a doubt; a quote has more.
        return inside.filter { NoteText.isSaying($0) }
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}
