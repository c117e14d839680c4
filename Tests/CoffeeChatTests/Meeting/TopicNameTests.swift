import Testing

@testable import CoffeeChat

@Suite struct TopicNameTests {
    @Test(arguments: [
        ("Design systems", "design-system"), ("DesignSystem", "design_systems"), ("设计系统", "設計系統"),
        ("Café", "café"), ("B2B", "b2b"),
    ]) func `two spellings are one topic`(a: String, b: String) {
        #expect(TopicName.key(a) == TopicName.key(b))
    }

    @Test(arguments: [("research", "search"), ("process", "proces"), ("设计", "设计师"), ("UX", "UI")])
    func `other words are other topics`(a: String, b: String) {
        #expect(TopicName.key(a) != TopicName.key(b))
    }

    @Test func `is shown as one would write it`() {
        #expect(TopicName.shown(" ux_research: ") == "ux research")
        #expect(TopicName.shown("“团队分工”") == "团队分工")
    }
}
