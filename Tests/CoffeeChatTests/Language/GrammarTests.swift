import Testing

@testable import CoffeeChat

@Suite struct GrammarTests {
    @Test func `the tables name nothing that is not there`() { #expect(Grammar.shared.flaws == []) }

    private let small = Grammar(tables: [
        """
        drink: tea, coffee, green tea
        deny: not, never
        hides: urgent care
        buy = (have / drink) a? <drink>
        rush = -<deny> urgent
        near = tea ~2 milk
        far = tea ..4 milk
        first = ^ tea
        """
    ])

    private func has(_ rule: String, _ text: String) -> Bool {
        ReadText(TextTokenizer.tokens(text), grammar: small).has(rule)
    }

    @Test func `a word stands for its forms`() {
        #expect(has("buy", "I was drinking green tea"))
        #expect(has("buy", "We had a coffee"))
        #expect(!has("buy", "a tea"))
    }

    @Test func `a longer word hides those inside it`() {
        #expect(has("rush", "It is urgent") && !has("rush", "I like urgent care") && !has("rush", "not urgent"))
    }

    @Test func `gaps keep to their clause or their sentence`() {
        #expect(has("near", "tea with cold milk") && !has("near", "tea, then milk"))
        #expect(has("far", "tea, then cold milk") && !has("far", "Tea. Then milk"))
        #expect(has("first", "Yes. Tea!") && !has("first", "some tea"))
    }
}
