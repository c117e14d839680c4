import Testing

@testable import CoffeeChat

@Suite struct NotInquisitorTests {
    private func list(_ count: Int) -> String {
        (1...count).map { "What did map number \($0) at Lyft teach you?" }.joined(separator: "\n")
    }

    @Test func `half an hour holds eight questions`() {
        #expect(!finds(.notInquisitor, list(8), as: .questions))
        #expect(finds(.notInquisitor, list(9), as: .questions))
    }
}
