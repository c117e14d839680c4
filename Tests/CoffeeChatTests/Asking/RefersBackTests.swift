import Testing

@testable import CoffeeChat

@Suite struct RefersBackTests {
    @Test(arguments: [
        "Hi Lauren, could we talk for ten minutes on Friday about your stairs? No worries if not. Thanks, Elise",
        "晓岚老师您好，能跟您通话二十分钟吗？不方便也没关系。谢谢。小艾",
    ])
    func `a follow-up that names no earlier ask`(text: String) { #expect(finds(.refersBack, text, as: .followUp)) }

    @Test(arguments: [
        "Hi Lauren, last week I asked for a call. Could we still talk? Thanks, Elise",
        "Hi Lauren, I wrote to you on the 3rd about stairs. Could we talk?",
        "Hi Lauren, following up on my note. Could we talk?",
        "晓岚老师您好，上周给您留过言，想跟您通话。这周可以吗？",
        "晓岚老师您好，我是那个想听您讲楼梯的中学老师。这周可以通话吗？",
    ])
    func `one that does`(text: String) { #expect(!finds(.refersBack, text, as: .followUp)) }

    @Test(arguments: [
        "Hi Lauren, thank you so much for your time yesterday. It was a real pleasure. Elise",
        "晓岚老师，谢谢您今天的时间，收获特别大！小艾",
    ])
    func `thanks that fit any talk`(text: String) { #expect(finds(.refersBack, text, as: .thankYou)) }

    @Test(arguments: [
        "Thanks again for meeting with me; I enjoyed our conversation about research and B2B products. Elise",
        "Hi Lauren, thank you! I drew the staircase twice, as you said, and the landing got wider. Elise",
        "Hi Lauren, thank you! I never knew that a landing could be too wide. Elise",
        "Thank you, Lauren. “Never trust a straight stair” hangs above my desk. Elise",
        "晓岚老师，谢谢您讲“楼梯要替人喘气”，我回家把图纸全改了。小艾",
        "Hi Lauren, I keep thinking about what you said about silence. Thank you! Elise",
        "晓岚老师，谢谢您！您讲的发大水那年的事，我讲给儿子听了。小艾",
    ])
    func `thanks for something that was said`(text: String) { #expect(!finds(.refersBack, text, as: .thankYou)) }
}
