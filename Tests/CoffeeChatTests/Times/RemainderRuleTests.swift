import Testing

@testable import CoffeeChat

struct RemainderRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            "Busy Monday and Tuesday, travelling Thursday and Friday, so that leaves Wednesday.",
            "I'm at a conference Mon-Tue, home Thu-Fri with a sick cat, which leaves Wednesday.",
        ])
    func `what is left is all that is offered`(text: String) {
        #expect(kit.windows(text) == ["11 09:00-17:00"])
    }
}
