import CoffeeChat
import Foundation
import Testing

@Suite struct `Order of Today` {
    private func item(_ kind: DueItem.Kind, _ seconds: Double) -> DueItem {
        DueItem(kind, due: Date(timeIntervalSince1970: seconds), why: .isReady)
    }

    @Test func `kinds stand in their order of urgency`() {
        let items = DueItem.Kind.allCases.reversed().map { item($0, 0) }
        #expect(items.sorted(by: DueItem.isMoreUrgent).map(\.kind) == DueItem.Kind.allCases)
    }

    @Test func `of one kind the longer waiting comes first`() {
        #expect(DueItem.isMoreUrgent(item(.thank, 1), item(.thank, 2)))
        #expect(!DueItem.isMoreUrgent(item(.thank, 2), item(.thank, 2)))
        #expect(DueItem.isMoreUrgent(item(.join, 9), item(.thank, 2)))
    }
}
