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
        "You simply must say yes.",
        "It would break my mother's heart.",
        "If you cared about young people you would find the time.",
        "What's ten minutes to you?",
        "I already booked the train, so it has to be Thursday.",
        "您别让孩子们失望。",
        "我明天还来问，后天也来。",
        "像您这么热心的人，哪能不答应呢。",
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
        "In your talk you said that urgent is what people call badly planned.",
        "You didn't reply to the heckler, you just oiled the wheel.",
        "I leave for sea on the 12th, so before then or in the spring would both be fine.",
        "I won't ask a third time.",
        "我是急诊护士，见过太多急的人。",
        "看门大爷都急了。",
        "一定要告诉您，我妈笑了一晚上。",
        "您没回答主持人的问题，低头拧螺丝。",
    ])
    func `the urgent may be spoken of`(text: String) { #expect(!finds(.noPressure, text)) }

    @Test(arguments: [
        "You've heard 'urgent' enough, so it isn't. Could we talk?",
        "You are the first who answers me, so thank you double.",
        "My cook says urgent things only twice a year, at Easter and in August.",
        "您先学会松线再学会收线，我今天调参数就松了一回，真稳了。",
    ])
    func `what all the words only tell presses nobody`(text: String) { #expect(!finds(.noPressure, text)) }

    @Test(arguments: [
        "If you don't get back to me before then I've blown my one shot.",
        "If you don't answer by Friday I've lost my only chance.",
    ])
    func `a chance that is lost without them presses`(text: String) { #expect(finds(.noPressure, text)) }
}
