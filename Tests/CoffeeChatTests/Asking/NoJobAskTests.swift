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
        "If there's a vacancy, think of me.",
        "Is there any work going at your yard?",
        "Would your gaffer give me a start?",
        "Could you slip my name to your manager?",
        "I attach my CV in case anything comes up.",
        "您那儿缺不缺个打杂的？",
        "望您在领导面前替我美言几句。",
        "想跟您混口饭吃。",
        "求一个面试机会。",
        "I'd be thrilled if you could slip my name to whoever's hiring.",
        "A word in the right ear would help.",
        "Would your VP take a chance on me?",
        "I'm looking for my next role and would love to be considered.",
        "Any leads on internships would be amazing.",
        "I'd make you a fine apprentice.",
        "If the mill ever needs another fool, I'm your fool.",
        "Do you take trainees?",
        "I'd gladly start at the bottom.",
        "My CV is in the attachment, do with it what you can.",
        "把我也捎上吧，我什么都能干。",
        "希望能得到一个面试的机会。",
        "您一句话的事，我就进去了。",
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
        "My apprentice is the one who found your film.",
        "I run the recruiting desk at a hospital.",
        "If you ever need a hand with the goats, call me.",
        "I hire people for a living and hate it.",
        "我手底下有三个徒弟。",
        "我做招聘的，天天看简历，看腻了。",
        "我实习的时候坐过您开的船。",
        "I'd love to hear how you run your crew.",
        "The clinic hired me in 2019 and I never looked back.",
        "My friend Ann referred me to you.",
        "I write referral letters all day.",
        "Your podcast got me into baking.",
        "Let me start by saying that the map made me cry.",
        "It would give me the opportunity to understand how you decide.",
        "The people on your team must laugh a lot.",
        "Tell your team I love the map.",
        "My ward is short staffed, so I know what waiting looks like.",
        "I run a bakery and we're hiring, as it happens.",
        "我在您厂里实习过两个月。",
        "让我收获最多的是那句“先听再拆”。",
        "能把我介绍给大家吗？",
    ])
    func `to speak of jobs is not to ask for one`(text: String) { #expect(!finds(.noJobAsk, text)) }
}
