import Foundation
import Synchronization
import Wording

/// The pages of People that were asked for lately. While nobody writes in the notebook, and within the same minute,
/// the same question has the same answer: going back to the list, or turning its pages, costs no ranking.
final class RememberedLists: Sendable {
    struct Key: Hashable {
        let filter: PeopleFilter
        let page: Int
        let language: Language
        let generation: Int
        let minute: Int

        init(filter: PeopleFilter, page: Int, language: Language, generation: Int, now: Date) {
            self.filter = filter
            self.page = page
            self.language = language
            self.generation = generation
            minute = Int((now.timeIntervalSince1970 / 60).rounded(.down))
        }
    }

    private let lists = Mutex<[Key: PeopleModel]>([:])
    /// Enough for a search as it is typed, and little to keep.
    private static let most = 24

    func find(_ key: Key) -> PeopleModel? { lists.withLock { $0[key] } }

    func put(_ model: PeopleModel, _ key: Key) {
        lists.withLock { lists in
            if lists.count >= Self.most { lists.removeAll() }
            lists[key] = model
        }
    }
}
