import Testing

@testable import CoffeeChat

struct MediumReaderTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Zoom is easiest", "video"),
            ("give me a call", "phone"),
            ("coffee at the bakery", "in-person"),
            ("电话里说吧", "phone"),
            ("飞书会议就行", "video"),
            ("rather phone than video", "phone"),
        ] as [(String, String)])
    func `how to talk is read`(text: String, expected: String) {
        #expect((kit.read(text).medium?.rawValue ?? "") == expected)
    }

    @Test func `a call by video is video`() {
        #expect(ReplyKit().read("I will call you by Teams.").medium == .video)
        #expect(ReplyKit().read("Give us a bell on 07700 900142").medium == .phone)
    }

    @Test(
        arguments: [
            ("Skip the Zoom link, I'd rather sit down in person at Cafe Kant.", "in-person")
        ] as [(String, String)])
    func `a way to talk that they would rather skip`(text: String, expected: String) {
        #expect((ReplyKit().read(text).medium?.rawValue ?? "") == expected)
    }
}
