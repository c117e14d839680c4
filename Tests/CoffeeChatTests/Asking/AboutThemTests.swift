import Testing

@testable import CoffeeChat

@Suite struct AboutThemTests {
    @Test(arguments: [
        "Hi Lauren, I am a baker from Leeds. I have worked nights for eleven years and I own four ovens. I took a course in design last spring and I finished it with honours. I draw every morning before I open the shop. I want to work with people and I want to leave the flour behind. My hands are steady and my eyes are good. I never give up, and I learn fast when somebody shows me once. Your talk was great. Could we talk? Thanks, Elise",
        "晓岚老师您好！我叫小艾，今年二十六岁，在老家的面包房上夜班，上了整整六年，带过三个徒弟。我去年报了一个设计班，白天上课，晚上揉面，做了四个作品。我从小喜欢画画，得过县里的奖，奖状还贴在墙上。我肯吃苦，学东西快，手也巧，街坊的招牌有一半是我写的，就想换一条路走。看过您的文章。能聊聊吗？谢谢。小艾",
        "Hi Lauren, let me tell you who I am. Grew up in Hull. Left school at fifteen and never looked back. I have worked on trawlers, as you can imagine, and I have worked in kitchens. I took a course in design last spring and I finished it with honours. I draw every morning before I open the shop. I want to work with people and I want to leave the flour behind. My hands are steady and my eyes are good. Your talk was great. Could we talk? Thanks, Elise",
    ])
    func `my story in three quarters of the words is too much`(text: String) { #expect(finds(.aboutThem, text)) }

    @Test(arguments: [
        "Hi Lauren, I noticed that you've been a UX designer at Lyft and that you used to be a fine dining server. I am making the transition from service industry to UX myself. I would love to hear your story. Could we meet sometime next week for coffee? No worries if you don't have space. Thanks for your time, Elise",
        "Hi Lauren, I am a baker from Leeds. I own four ovens. I draw every morning. Your talk was great. Could we talk? Thanks, Elise",
        "晓岚老师您好，我在读研。您那篇文章我读了三遍，里面说楼梯要替人喘气。能跟您聊二十分钟吗？",
    ])
    func `a sentence about me is fine, and so is a short note`(text: String) { #expect(!finds(.aboutThem, text)) }
}
