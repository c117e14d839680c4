import Testing

@testable import CoffeeChat

@Suite struct ToneBookTests {
    private let book = ToneBook<String>(
        """
        no 8: never, not_now
        yes 4: now, never
        """, leanings: ["no", "yes"], unit: 4
    ) { String($0) }

    @Test func `each sign adds what it leans to, the more of them the less each`() {
        let scores = book.scores(of: ["never", "heard"])
        #expect(abs(scores[0] - 2 / 2.0.squareRoot()) < 1e-9)
        #expect(abs(scores[1] - 1 / 2.0.squareRoot()) < 1e-9)
    }

    @Test func `a sign counts once`() { #expect(book.scores(of: ["now", "now"]) == book.scores(of: ["now"])) }

    @Test func `nothing known leans nowhere`() { #expect(book.scores(of: ["why"]) == .zero) }
}
