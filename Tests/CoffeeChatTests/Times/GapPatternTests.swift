import Testing

@testable import CoffeeChat

struct GapPatternTests {
    @Test func `A pattern falls into parts with gaps between`() throws {
        let pattern = try #require(GapPattern("^等…{完|好$}*P"))
        #expect(pattern.isAtStart)
        #expect(pattern.parts.map(\.gap) == [.none, .clause, .sentence])
        #expect(pattern.parts[1].words.map(\.isLast).sorted { !$0 && $1 } == [false, true])
        #expect(pattern.parts[2].words.isEmpty)
    }

    @Test func `Nothing is no pattern`() { #expect(GapPattern("") == nil) }
}
