import Testing

@testable import CoffeeChat

@Suite struct UniqueTests {
    private let sent =
        "Hi Diane, I binged the series about Hermès and had to write: you stitching the saddles was the best minute of it. Any chance of a ten-minute call on Sunday? Swipe me away if it's odd. Thank you, Elise"

    @Test func `names and facts exchanged do not make a new note`() {
        let again =
            "Hi Lauren, I binged the series about Lyft and had to write: you drawing the maps was the best minute of it. Any chance of a ten-minute call on Sunday? Swipe me away if it's odd. Thank you, Elise"
        #expect(finds(.unique, again, sentBefore: ["Hello there, something else entirely", sent]))
    }

    @Test func `the same polite phrases do not make two notes one`() {
        let other =
            "Hi Lauren, your essay on stairs hangs in our kitchen, beside the rota. Could we talk for twenty minutes next week? No worries if it doesn't suit. Thank you, Elise"
        #expect(!finds(.unique, other, sentBefore: [sent]))
    }

    @Test func `one among two thousand is found again, and what is new is not`() {
        let notes = (0..<2000).map {
            "Hi person \($0), I read your essay number \($0) on the stairs of the town hall \($0). " + sent
        }
        let index = SentMessages(notes)
        let other = "An entirely different note about cheese and the sea, which nobody has had before."
        #expect(index.nearlySame(as: other) == nil)
        #expect(SentMessages(notes + [other]).nearlySame(as: other) != nil)
    }

    @Test func `those to one person may be left out, and more may come`() {
        var index = SentMessages([sent, "Hello there, something else entirely"])
        #expect(index.nearlySame(as: sent) == 0)
        #expect(index.filtered { $0 != 0 }.nearlySame(as: sent) == nil)
        index = index.filtered { $0 == 1 }
        index.add(sent)
        #expect(index.nearlySame(as: sent) == 1)
        #expect(SentMessages().nearlySame(as: sent) == nil)
    }

    @Test(arguments: ["", "…", "\u{0}\u{FFFD}", "😀😀", "会", "a", "\u{D7FF}e\u{301}"])
    func `what holds no words is like nothing`(text: String) {
        #expect(SentMessages([text, sent]).nearlySame(as: text) == nil)
    }

    @Test func `Chinese notes are compared by their characters`() {
        let index = SentMessages(["晓岚老师您好，在站酷看到您画的地铁图，我反复看了三遍。想跟您通话二十分钟，可以吗？谢谢您！小艾"])
        #expect(index.nearlySame(as: "周老师您好，在知乎看到您画的地铁图，我反复看了三遍。想跟您通话三十分钟，可以吗？谢谢您！小艾") == 0)
        #expect(index.nearlySame(as: "周老师您好，您讲楼梯要替人喘气，我把家里的图纸全改了。下周能聊聊吗？谢谢您！小艾") == nil)
    }
}
