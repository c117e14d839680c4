import Testing

@testable import CoffeeChat

@Suite struct NoHomeworkTests {
    @Test(arguments: [
        "Please send me your availability.",
        "Could you review my portfolio?",
        "Please fill in this short form first.",
        "Let me know your availability for next week.",
        "Please book a slot on my calendly.",
        "Could you look over my resume and tell me what's wrong?",
        "请先填一下这份问卷。",
        "请把您有空的时间发给我。",
        "麻烦您帮我看看作品集。",
        "我把简历发你，你帮我从头改一遍。",
        "能不能发我一份您的课件？",
    ])
    func `forms, reviews and lists of times are work`(text: String) { #expect(finds(.noHomework, text)) }

    @Test(arguments: [
        "You don't need to prepare anything.",
        "There is no form to fill in.",
        "I saw your portfolio.",
        "I send my regards.",
        "您什么都不用准备。",
        "不用看我的作品集。",
        "I am a registered nurse.",
        "I booked a slot on your mill tour.",
        "I wrote down the times of all the tides.",
        "I'll send a calendar invite once we settle on a day.",
        "时间定了我发日历邀请给您。",
        "您写的那本关于表单的书我翻烂了。",
        "看您的履历，您在水文站待过八年。",
        "我自己列了几个小问题。",
        "I'll read the book again.",
        "The little film in the lobby shows your hands.",
    ])
    func `to spare them work is none`(text: String) { #expect(!finds(.noHomework, text)) }

    @Test(arguments: [
        "我画了十张流程图，您提前看看，每张给我标三条意见就行。"
    ])
    func `notes on my drawings are work in Chinese too`(text: String) { #expect(finds(.noHomework, text)) }
}
