/// Notes of a talk, line by line: `"` begins a quote, `!` a promise of mine, `#` a topic, and an address is a link.
package struct TalkNotes: Hashable, Sendable {
    package private(set) var said: [String] = []
    package private(set) var promises: [String] = []
    package private(set) var topics: [String] = []
    package private(set) var links: [DraftFacts.Link] = []
    /// `@`: somebody to meet.
    package private(set) var people: [String] = []

    package init(_ text: String) {
        for line in text.split(whereSeparator: \.isNewline) { read(line.drop { $0.isWhitespace }) }
    }

    package func talk(on day: Day) -> DraftFacts.Talk {
        DraftFacts.Talk(
            on: day, topics: topics, said: said, links: links,
            promises: promises.map { DraftFacts.Promise(by: .me, text: $0) })
    }

    private mutating func read(_ line: Substring) {
        let rest = String(line.dropFirst()).trimmingMarks
        switch line.unicodeScalars.first {
        case "!", "！": if !rest.isEmpty { promises.append(rest) }
        case "\"", "“", "「": if !rest.isEmpty { said.append(rest) }
        case "#", "＃": if !rest.isEmpty { topics.append(rest) }
        case "@", "＠": if !rest.isEmpty { people.append(rest) }
        default: readLinks(line)
        }
    }

    private mutating func readLinks(_ line: Substring) {
        for word in line.split(whereSeparator: \.isWhitespace)
        where word.hasPrefix("http://") || word.hasPrefix("https://") {
            let title = line.split(whereSeparator: \.isWhitespace).filter { $0 != word }.joined(separator: " ")
            links.append(DraftFacts.Link(address: String(word), title: title.trimmingMarks))
        }
    }
}

extension String {
    /// Without white space and quotation marks around it.
    fileprivate var trimmingMarks: String {
        let marks: Set<Character> = ["\"", "“", "”", "「", "」", " ", "\t", "\u{3000}", ":", "："]
        let start = drop { marks.contains($0) }
        return String(start.reversed().drop { marks.contains($0) }.reversed())
    }
}
