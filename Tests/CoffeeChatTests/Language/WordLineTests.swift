import Testing

@testable import CoffeeChat

struct WordLineTests {
    @Test func `a line has a head and its phrases without the spaces before them`() {
        let lines = WordLine.all(of: "not+can: no way,  not at all\n\nweekday 2: 周二,")
        #expect(lines.map(\.head) == ["not+can", "weekday 2"])
        #expect(lines.map(\.phrases) == [["no way", "not at all"], ["周二"]])
    }

    @Test func `a line without a head is none`() {
        #expect(WordLine.all(of: "not at all\n").isEmpty)
        #expect(WordLine.all(of: "").isEmpty)
    }
}
