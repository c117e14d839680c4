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
        "I insist on paying for the coffee.",
        "It made me cry, in a good way.",
        "I have been waiting for spring like everyone else.",
        "Right now I'm a Director of Design.",
        "You had to be quick with that net, I saw.",
        "I was late because I stopped to look.",
        "我等了半小时才拍到那只鸟。",
        "我急性子，您的视频治好了我。",
        "截止到上个月，我听完了全部四十期。",
        "那天我差点赶不上末班车。",
        "我说过要把我画的地图发给您，会尽快办好。",
    ])
    func `the urgent may be spoken of`(text: String) { #expect(!finds(.noPressure, text)) }
}
