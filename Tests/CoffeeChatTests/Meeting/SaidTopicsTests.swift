import Testing

@testable import CoffeeChat

@Suite struct SaidTopicsTests {
    private func source(_ name: String, _ day: Int, _ notes: String) -> SaidTopics.Source {
        SaidTopics.Source(
            person: PersonID(naming: name), name: name, day: Day(number: 20_000 + day), notes: TalkNotes(notes))
    }

    @Test func `people are counted, not lines`() throws {
        let said = SaidTopics([
            source("Ana", 1, "# Portfolio\n\" three cases\n\" no screens without a reason\n\" a short one"),
            source("Ben", 2, "\" mine had two cases #portfolio"), source("Ana", 9, "#Portfolios"),
            source("Cy", 3, "# Critique\n\" every Tuesday"),
        ])
        #expect(said.topics.map(\.name) == ["Portfolio", "Critique"])
        #expect(said.topics.map(\.people) == [2, 1])
        #expect(said.topics[0].sayings.map(\.name) == ["Ben", "Ana", "Ana", "Ana"])
        #expect(said.topics[0].names == ["Ana", "Ben"])
    }

    @Test func `a quote without a topic goes where its words belong`() {
        let said = SaidTopics([
            source("Ana", 1, "# design systems"), source("Ben", 2, "\" our design system has one owner"),
            source("Cy", 3, "＃团队分工\n“两个设计师配一个产品”"), source("Di", 4, "“团队分工每季度都会变”"),
            source("Ed", 5, "\" bread is better warm"),
        ])
        #expect(said.topics.first { $0.name == "design systems" }?.people == 2)
        #expect(said.topics.first { $0.name == "团队分工" }?.people == 2)
        #expect(said.others.map(\.text) == ["bread is better warm"])
    }

    @Test func `what was noted and logged once more is one saying, under its topic, in the fuller spelling`() {
        let said = SaidTopics([
            source("Gül", 1, "# testing\n\" test when it hurts, not when it is convenient\n# portfolio\n\" one night"),
            source("Gül", 1, "“ Test when it hurts, not when it is convenient."),
            source("嘉怡", 2, "“少问为什么，多问上一次”"), source("嘉怡", 2, "“ 少问“为什么”，多问“上一次”。"),
            source("Ana", 3, "“ Test when it hurts, not when it is convenient."),
        ])
        #expect(
            said.topics.first { $0.name == "testing" }?.sayings.map(\.text) == [
                "test when it hurts, not when it is convenient"
            ])
        // Two people may say the same; one person says it once.
        #expect(
            said.others.map(\.text) == [
                "Test when it hurts, not when it is convenient.", "少问“为什么”，多问“上一次”。",
            ])
    }

    @Test func `what one person said is worth a second opinion from somebody else`() {
        let said = SaidTopics([source("Ana", 1, "# Critique\n\" every Tuesday"), source("Ben", 2, "# Empty")])
        #expect(said.heardOnce(besides: PersonID(naming: "Ben"), limit: 3).map(\.name) == ["Critique"])
        #expect(said.heardOnce(besides: PersonID(naming: "Ana"), limit: 3).isEmpty)
    }

    @Test func `the order of the notes changes nothing`() {
        let sources = [
            source("Ana", 1, "# A\n\" one two three"), source("Ben", 1, "# a\n\" four five six"),
            source("Cy", 1, "# B\n\" seven eight nine"), source("Di", 2, "# b"),
        ]
        let one = SaidTopics(sources), other = SaidTopics(sources.reversed())
        #expect(one.topics == other.topics)
        #expect(one.others == other.others)
    }
}
