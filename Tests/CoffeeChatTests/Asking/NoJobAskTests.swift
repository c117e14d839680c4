import Testing

@testable import CoffeeChat

@Suite struct NoJobAskTests {
    @Test(arguments: [
        "Could you refer me to your team?",
        "Would you forward my resume to your manager?",
        "Is your team hiring?",
        "Could you put in a good word for me?",
        "Please pass my CV on to HR.",
        "Do you know of any openings at Lyft?",
        "Could you get me an interview?",
        "能帮我内推一下吗？",
        "您能把我的简历转给领导吗？",
        "你们部门还招人吗？",
        "能推荐我去您公司实习吗？",
    ])
    func `a job, a referral and a forwarded résumé are asked for in many ways`(text: String) {
        #expect(finds(.noJobAsk, text))
    }

    @Test(arguments: [
        "I'm not asking for a referral.",
        "I have a job and I'm keeping it.",
        "I loved what you wrote about hiring musicians.",
        "I'm looking, but not for a referral.",
        "我不是来求职的。",
        "我不求内推，只想听您讲讲。",
    ])
    func `to speak of jobs is not to ask for one`(text: String) { #expect(!finds(.noJobAsk, text)) }
}
