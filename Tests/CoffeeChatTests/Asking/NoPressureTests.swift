import Testing

@testable import CoffeeChat

@Suite struct NoPressureTests {
    @Test(arguments: [
        "Please answer ASAP.",
        "This is urgent!",
        "I really need your help.",
        "Just bumping this to the top of your inbox.",
        "Please, please say yes.",
        "You still haven't replied.",
        "I haven't heard back from you.",
        "You're my last hope.",
        "Kindly respond by tomorrow.",
        "I'm begging you.",
        "请您务必今天回复。",
        "急！在线等！",
        "求求您了，帮帮我吧。",
        "您怎么一直不回我？",
        "全指望您了。",
    ])
    func `urgency, guilt and pleading press`(text: String) { #expect(finds(.noPressure, text)) }

    @Test(arguments: [
        "I work in urgent care.",
        "There is no rush at all.",
        "I really need to say thank you.",
        "You don't need to reply.",
        "我在急诊科上班。",
        "我一点也不急。",
        "不着急，您慢慢来。",
    ])
    func `the urgent may be spoken of`(text: String) { #expect(!finds(.noPressure, text)) }
}
