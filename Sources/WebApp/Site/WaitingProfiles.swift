import Seeker
import Synchronization

/// Profiles that were read and wait for their owner's word; the latest few, in memory.
final class WaitingProfiles: Sendable {
    private let waiting = Mutex<[(id: String, reading: ProfileReading)]>([])
    private static let most = 20

    func put(_ reading: ProfileReading) -> String {
        let id = String(UInt64.random(in: .min ... .max), radix: 36)
        waiting.withLock { list in
            list.append((id, reading))
            if list.count > Self.most { list.removeFirst() }
        }
        return id
    }

    func find(_ id: String) -> ProfileReading? { waiting.withLock { $0.first { $0.id == id }?.reading } }
}
