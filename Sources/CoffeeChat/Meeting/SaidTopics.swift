/// What people said about roles and teams, by topic over all chats. One talk is one opinion: topics are counted by the
/// people who spoke of them, not by the lines.
package struct SaidTopics: Sendable {
    /// One chat's notes, or a line that was logged.
    package struct Source: Sendable {
        package let person: PersonID
        package let name: String
        package let day: Day
        package let notes: TalkNotes

        package init(person: PersonID, name: String, day: Day, notes: TalkNotes) {
            self.person = person
            self.name = name
            self.day = day
            self.notes = notes
        }
    }

    package struct Saying: Hashable, Sendable {
        package let text: String
        package let person: PersonID
        package let name: String
        package let day: Day

        /// Equal for what one person said, however it was written down.
        struct Words: Hashable {
            let person: PersonID
            let letters: String
        }

        var words: Words {
            let letters = text.lowercased().unicodeScalars.filter {
                $0.properties.isAlphabetic || $0.properties.numericType != nil
            }
            return Words(person: person, letters: String(String.UnicodeScalarView(letters)))
        }
    }

    package struct Topic: Hashable, Sendable {
        /// As it is written most often.
        package let name: String
        /// How many people spoke of it.
        package let people: Int
        /// The newest first.
        package let sayings: [Saying]
        /// Who spoke of it, the latest first, each once.
        package let names: [String]
    }

    /// The topics of which most people spoke first.
    package let topics: [Topic]
    /// What was said about no topic that has a name yet, the newest first.
    package let others: [Saying]

    package init(_ sources: [Source]) {
        let newest = sources.sorted { ($0.day.number, $0.person) > ($1.day.number, $1.person) }
        var gathered: [String: Gathered] = [:]
        for source in newest {
            for name in source.notes.topics {
                gathered[TopicName.key(name), default: Gathered()].name(name, by: source)
            }
            for quote in source.notes.quotes {
                for name in quote.topics { gathered[TopicName.key(name), default: Gathered()].name(name, by: source) }
            }
        }
        gathered[""] = nil
        var others = Sayings()
        let known = gathered.keys.sorted()
        let placed = Self.placed(newest)
        for source in newest {
            for quote in source.notes.quotes {
                let saying = Saying(text: quote.text, person: source.person, name: source.name, day: source.day)
                // What was noted under a topic and logged once more belongs to the topic.
                if !quote.hasTopic, placed.contains(saying.words) { continue }
                let keys = Self.keys(of: quote, among: known)
                if keys.isEmpty { others.take(saying) }
                for key in keys { gathered[key]?.say(saying) }
            }
        }
        topics = gathered.sorted { a, b in
            a.value.rank == b.value.rank ? a.key < b.key : a.value.rank > b.value.rank
        }.map(\.value.topic)
        self.others = others.list
    }

    /// Topics of which only one person has spoken so far: worth a second opinion.
    package func heardOnce(besides person: PersonID, limit: Int) -> [Topic] {
        Array(
            topics.filter { $0.people == 1 && $0.sayings.first?.person != person && !$0.sayings.isEmpty }.prefix(limit))
    }

    /// What stands under a topic by its writer's own hand.
    private static func placed(_ sources: [Source]) -> Set<Saying.Words> {
        var placed: Set<Saying.Words> = []
        for source in sources {
            for quote in source.notes.quotes where quote.hasTopic {
                placed.insert(
                    Saying(text: quote.text, person: source.person, name: source.name, day: source.day).words)
            }
        }
        return placed
    }

    /// The topics that a quote stands under, else those that its words name.
    private static func keys(of quote: TalkNotes.Quote, among known: [String]) -> [String] {
        let named = Set(quote.topics.map(TopicName.key)).subtracting([""])
        if !named.isEmpty { return named.sorted() }
        let words = wordKeys(quote.text)
        let whole = TopicName.key(quote.text)
        return known.filter { key in
            key.unicodeScalars.contains(where: FactText.isHan)
                ? key.unicodeScalars.count >= 2 && whole.contains(key) : words.contains(key)
        }
    }

    /// Each word of a text as a topic's key, and each two and three words together.
    private static func wordKeys(_ text: String) -> Set<String> {
        let words = text.unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
            .map { String($0) }
        var keys: Set<String> = []
        for start in words.indices {
            for end in start..<min(start + 3, words.count) {
                keys.insert(TopicName.key(words[start...end].joined(separator: " ")))
            }
        }
        return keys
    }
}

extension TalkNotes.Quote {
    fileprivate var hasTopic: Bool { topics.contains { !TopicName.key($0).isEmpty } }
}

/// Sayings, each once; of the same words twice, the fuller spelling stays.
private struct Sayings {
    private(set) var list: [SaidTopics.Saying] = []
    private var places: [SaidTopics.Saying.Words: Int] = [:]

    mutating func take(_ saying: SaidTopics.Saying) {
        let words = saying.words
        guard let place = places[words] else {
            places[words] = list.count
            list.append(saying)
            return
        }
        let (old, new) = (list[place].text, saying.text)
        if (new.utf16.count, new) > (old.utf16.count, old) { list[place] = saying }
    }
}

/// A topic while it is being gathered.
private struct Gathered {
    private var names: [String: Int] = [:]
    private var people: [PersonID: String] = [:]
    private var order: [PersonID] = []
    private var sayings = Sayings()
    private var latest = Day(number: .min)

    mutating func name(_ name: String, by source: SaidTopics.Source) {
        names[name, default: 0] += 1
        hear(source.person, source.name, on: source.day)
    }

    mutating func say(_ saying: SaidTopics.Saying) {
        sayings.take(saying)
        hear(saying.person, saying.name, on: saying.day)
    }

    private mutating func hear(_ person: PersonID, _ name: String, on day: Day) {
        if people.updateValue(name, forKey: person) == nil { order.append(person) }
        latest = max(latest, day)
    }

    var rank: (people: Int, sayings: Int, day: Int) { (people.count, sayings.list.count, latest.number) }

    var topic: SaidTopics.Topic {
        // The commonest spelling; of two as common ones the shorter, then the first in the alphabet.
        let name = names.min { a, b in
            (-a.value, a.key.utf16.count, a.key) < (-b.value, b.key.utf16.count, b.key)
        }
        return SaidTopics.Topic(
            name: name?.key ?? "", people: people.count, sayings: sayings.list, names: order.compactMap { people[$0] })
    }
}
