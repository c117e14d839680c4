import CoffeeChat
import Notebook
import Synchronization

/// Everybody on file, read once a change to the notebook, not once a text.
final class KeptMatcher: Sendable {
    private struct Kept {
        let generation: Int
        let matcher: Matcher
    }

    private let last = Mutex<Kept?>(nil)

    func current(_ reader: NotebookReader) throws -> Matcher {
        let generation = try reader.generation()
        if let known = last.withLock(\.self), known.generation == generation { return known.matcher }
        let matcher = try Self.matcher(reader)
        last.withLock { $0 = Kept(generation: generation, matcher: matcher) }
        return matcher
    }

    private static func matcher(_ reader: NotebookReader) throws -> Matcher {
        let told = try reader.events().mapValues(told)
        return Matcher(
            people: try reader.everybody().map { kept in
                var person = MatchPerson(kept.person)
                let notes = [person.notes] + (told[kept.key] ?? [])
                person.notes = notes.filter { !$0.isEmpty }.joined(separator: "\n")
                return person
            })
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
