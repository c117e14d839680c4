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
        "I can see it's been read, so I'd appreciate the courtesy of a reply.",
        "Time is of the essence.",
        "Prompt reply needed.",
        "A decent person would reply.",
        "I have to have this sorted by Monday.",
        "You have no idea how much is riding on this.",
        "I'm disappointed, to be frank; people in our field usually answer.",
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
        "I couldn't sleep before my first shift either.",
        "Every minute counts in my trade, and yet nobody counts them.",
        "Your dashboard for the snowplough drivers got our road cleared by six.",
        "It was the last chance to see it before the frost.",
        "If you had half an hour next week, I'd be glad.",
        "Every day I walk past your mural.",
        "Your talk left me wondering who draws the queues.",
        "I tile bathrooms on my knees.",
        "I read it a third time on the bus.",
        "You must find that tiring.",
        "My contract ends in June.",
        "On the ward everything is urgent and nothing is explained.",
    ])
    func `the urgent may be spoken of`(text: String) { #expect(!finds(.noPressure, text)) }
}
