package import CoffeeChat
import Notebook

/// Names the people whom a gig, an opening or an article would help, best first, each with the reasons.
package struct MatchText {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    /// - Parameter limit: how many at most.
    /// - Returns: Nobody whom nothing speaks for, so perhaps nobody at all.
    package func callAsFunction(_ text: String, limit: Int) throws(SeekerError) -> [Match] {
        try matcher().match(text, limit: limit)
    }

    /// Everybody on file, read once; a page that answers several texts keeps it.
    package func matcher() throws(SeekerError) -> Matcher {
        try practice.answering {
            try practice.notebook.read { reader in
                let told = try reader.events().mapValues(Self.told)
                return Matcher(
                    people: try reader.everybody().map { kept in
                        var person = MatchPerson(kept.person)
                        let notes = [person.notes] + (told[kept.key] ?? [])
                        person.notes = notes.filter { !$0.isEmpty }.joined(separator: "\n")
                        return person
                    })
            }
        }
    }

    /// What they told the seeker, as far as it was written down.
    private static func told(_ events: [Event]) -> [String] {
        events.compactMap { event in
            switch event.happening {
            case .noted, .met, .researched: event.text.isEmpty ? nil : event.text
            default: nil
            }
        }
    }
}
