import Foundation
import Seeker
import Synchronization

/// Files that were sent and wait for their owner's word; the latest few, in memory.
final class WaitingImports: Sendable {
    struct Waiting: Sendable {
        let id: String
        let file: ImportFile
        /// For a table: which field each column fills, where the seeker corrected the guess.
        var mapping: [Int: PersonField]?
    }

    private let waiting = Mutex<[Waiting]>([])
    /// Each may be as large as an export.
    private static let most = 3

    private let results = Mutex<[(id: String, model: ImportResultModel)]>([])
    private static let mostResults = 10

    func put(_ file: ImportFile) -> String {
        let id = String(UInt64.random(in: .min ... .max), radix: 36)
        waiting.withLock { list in
            list.append(Waiting(id: id, file: file))
            if list.count > Self.most { list.removeFirst() }
        }
        return id
    }

    func find(_ id: String) -> Waiting? { waiting.withLock { $0.first { $0.id == id } } }

    func correct(_ id: String, mapping: [Int: PersonField]) {
        waiting.withLock { list in
            if let index = list.firstIndex(where: { $0.id == id }) { list[index].mapping = mapping }
        }
    }

    /// Remembers what an import did, so that its page can be loaded again.
    func finish(_ id: String, with result: ImportResultModel) {
        remove(id)
        results.withLock { list in
            list.append((id, result))
            if list.count > Self.mostResults { list.removeFirst() }
        }
    }

    func result(_ id: String) -> ImportResultModel? { results.withLock { $0.first { $0.id == id }?.model } }

    func remove(_ id: String) { waiting.withLock { list in list.removeAll { $0.id == id } } }
}
