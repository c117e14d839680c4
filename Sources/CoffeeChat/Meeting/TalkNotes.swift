/// Notes of a talk, line by line: `"` begins a quote, `!` a promise, `#` a topic, `@` somebody to meet, and an address
/// is a link. The marks of a Chinese keyboard do the same: “ 「 ！ ＃ ＠.
///
/// Within a line `#topic` names what the line is about, and words between quotation marks are a quote.
package struct TalkNotes: Hashable, Sendable {
    package private(set) var lines: [NoteLine] = []
    package private(set) var quotes: [Quote] = []
    package private(set) var vows: [NotedPromise] = []
    package private(set) var topics: [String] = []
    package private(set) var links: [DraftFacts.Link] = []
    /// `@`: people to meet.
    package private(set) var others: [NotedPerson] = []

    /// Something that they said.
    package struct Quote: Hashable, Sendable {
        package let text: String
        /// What it is about: the topics named in its line, else the last one above it in the same paragraph.
        package let topics: [String]
    }

    /// - Parameter day: The day of the talk: "by Friday" counts from it. Without it no promise has a day.
    package init(_ text: String, on day: Day? = nil) {
        var heading: String?
        for line in NoteLine.lines(of: text) {
            lines.append(line)
            read(line, under: &heading, on: day)
        }
        topics = Self.once(topics, by: TopicName.key)
    }

    package var said: [String] { quotes.map(\.text) }
    package var promises: [String] { vows.map(\.text) }
    package var people: [String] { others.map(\.name) }
    package var isEmpty: Bool { lines.allSatisfy { $0.kind == .blank } }

    package func talk(on day: Day) -> DraftFacts.Talk {
        DraftFacts.Talk(
            on: day, topics: topics, said: said, links: links,
            promises: vows.map { DraftFacts.Promise(by: $0.by, text: $0.text, due: $0.due) })
    }

    private mutating func read(_ line: NoteLine, under heading: inout String?, on day: Day?) {
        let named = line.topics
        switch line.kind {
        case .blank: heading = nil
        case .topic:
            let name = line.text
            if !name.isEmpty { topics.append(name) }
            heading = name.isEmpty ? heading : name
        case .promise:
            if let vow = NotedPromise(line.text, on: day) { vows.append(vow) }
            topics += named
        case .person:
            if let person = NotedPerson(line.text) { others.append(person) }
            topics += named
        case .quote, .plain, .link:
            topics += named
            let about = named.isEmpty ? [heading].compactMap(\.self) : named
            quotes += line.quotes.map { Quote(text: $0, topics: about) }
        }
        links += line.links
    }

    private static func once(_ names: [String], by key: (String) -> String) -> [String] {
        var seen: Set<String> = [""]
        return names.filter { seen.insert(key($0)).inserted }
    }
}
