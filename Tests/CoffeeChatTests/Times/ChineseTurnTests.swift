import Testing

@testable import CoffeeChat

struct ChineseTurnTests {
    private let kit = ReplyKit(zone: "Asia/Shanghai", now: "2026-11-04T10:00:00+08:00")

    @Test(
        arguments: [
            ("工资不能说，别的都可以问", .yes), ("一般我不接这种，看你是校友，行吧", .yes), ("平时不太跟陌生人聊，不过你挺真诚的，可以", .yes),
            ("虽然我转行了，以前的事还是可以聊的", .yes), ("很想帮你，但公司规定不能对外讲", .declines), ("最近太忙，不过年后可以聊", .later),
        ] as [(String, ReplyIntent)])
    func `What stands behind the turn counts`(text: String, intent: ReplyIntent) {
        #expect(kit.read(text).intent == intent)
    }

    @Test(arguments: [
        "周二周三是有空，但我真不想聊这个", "周末倒是闲着，可我只想在家躺着，饶了我吧", "就算周四下午有空我也不想聊工作",
    ])
    func `Days behind which it turns to a no are no offer`(text: String) {
        let reading = kit.read(text)
        #expect(reading.intent == .declines)
        #expect(reading.windows.isEmpty)
    }

    @Test func `A bound behind the offer is no refusal`() {
        #expect(kit.windows("周四下午可以，但我不能聊太久") == ["05 13:00-17:00"])
    }

    @Test(
        arguments: [
            ("不聊白不聊", .yes), ("没什么不方便的，来吧", .yes), ("再忙也得给学妹腾时间啊", .yes), ("等领导批了再告诉你", .unclear),
            ("可能行可能不行", .unclear), ("我已于上月离职，不便再谈公司的事。", .declines), ("是正式访谈还是随便聊", .asks),
            ("你这封信写得我没法拒绝", .yes),
            ("等我确认一下日程再给你准信", .unclear), ("下周我再找你约时间", .later), ("排班要下周才出，出来了告诉你", .unclear), ("能先看下你的简历不", .asks),
            ("我得先问下我们领导能不能对外聊，问完告诉你", .unclear), ("下半年可能会好一点，到时候联系", .later),
        ] as [(String, ReplyIntent)])
    func `Two noes are a yes, and who refuses is no machine`(text: String, intent: ReplyIntent) {
        #expect(kit.read(text).intent == intent)
    }
}
