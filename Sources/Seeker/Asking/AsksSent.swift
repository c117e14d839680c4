import CoffeeChat
import Notebook
import Synchronization

/// The first messages that went out, cut up once a change to the notebook, not once a check.
final class AsksSent: Sendable {
    private struct Kept {
        let generation: Int
        /// Whom each message went to.
        let keys: [PersonKey]
        let messages: SentMessages
    }

    private let last = Mutex<Kept?>(nil)

    /// All but those to one person: a second ask to them may be like the first.
    func besides(_ key: PersonKey, _ reader: NotebookReader) throws -> SentMessages {
        let kept = try current(reader)
        return kept.messages.filtered { kept.keys[$0] != key }
    }

    private func current(_ reader: NotebookReader) throws -> Kept {
        let generation = try reader.generation()
        if let known = last.withLock(\.self), known.generation == generation { return known }
        let asks = try reader.asksSent()
        let kept = Kept(
            generation: generation, keys: asks.map(\.key), messages: SentMessages(asks.map(\.text)))
        last.withLock { $0 = kept }
        return kept
    }
}
