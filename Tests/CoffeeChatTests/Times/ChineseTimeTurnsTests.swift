import Testing

@testable import CoffeeChat

/// How one clause bounds, halves or frees the times of another.
struct ChineseTimeTurnsTests {
    private let kit = ReplyKit(zone: "Asia/Shanghai", now: "2026-11-04T10:00:00+08:00")

    @Test(arguments: [
        ("周五晚上可以早上不行", ["06 17:00-20:00"]), ("周二上午不行下午可以", ["10 13:00-17:00"]),
        ("周末两天都行，但周六只有上午", ["07 09:00-12:00", "08 09:00-17:00"]), ("周五可以，不过只能聊到三点", ["06 09:00-15:00"]),
        ("周五可以，不过要三点以后", ["06 15:00-17:00"]), ("周四十点到十一点开会，十一点到十二点可以", ["05 11:00-12:00"]),
        ("周五下午开完组会大概四点，之后有空", ["06 16:00-17:00"]), ("周五上午十点半之后有空到十二点", ["06 10:30-12:00"]),
        ("下周二或者下周三，二的话上午，三的话下午", ["10 09:00-12:00", "11 13:00-17:00"]),
        ("周四上午或者周五全天，13号之后我就飞回去过年啦", ["05 09:00-12:00", "06 09:00-17:00"]),
        ("明天下午本来有会，刚取消了，所以明天下午空出来了", ["05 13:00-17:00"]), ("周五下午四点半以后", ["06 16:30-20:00"]),
    ])
    func `Each time keeps to its day`(text: String, windows: [String]) { #expect(kit.windows(text) == windows) }

    @Test(arguments: [
        ("12/8、12/9两天下午", ["08 13:00-17:00", "09 13:00-17:00"]),
        ("下周一开始到周三下午", ["09 13:00-17:00", "10 13:00-17:00", "11 13:00-17:00"]),
        ("9日至10日均可，请提前一日告知", ["09 09:00-17:00", "10 09:00-17:00"]), ("周五中午吃饭那会儿", ["06 12:00-13:00"]),
        ("5号6号都行7号不行", ["05 09:00-17:00", "06 09:00-17:00"]), ("周末吧平时太忙了，周六下午三四点那样", ["07 15:00-16:00"]),
        ("周四早上九点以后晚上十点以前都可以", ["05 09:00-22:00"]), ("周三吃完中饭以后到四点", ["11 13:00-16:00"]),
        ("周二不用接孩子，全天可以", ["10 09:00-17:00"]),
    ])
    func `Days and parts in more words`(text: String, windows: [String]) { #expect(kit.windows(text) == windows) }

    @Test func `A week before a feast is asked about`() {
        #expect(kit.read("圣诞节前一周的周一下午").ask.contains(.whichDay))
    }

    @Test func `Ours may be taken with a fallback and by number`() {
        var kit = kit
        kit.offered = ReplyKit.three
        #expect(kit.windows("第二个，如果你改不了那就第三个") == ["11 14:00-14:30", "12 16:00-16:30"])
        #expect(kit.windows("1和2都可以，3不行") == ["10 10:00-10:30", "11 14:00-14:30"])
    }

    @Test func `An hour beside one of ours is asked about, and unknown words in an offer`() {
        var kit = kit
        kit.offered = ReplyKit.three
        #expect(kit.read("第一个要改成十点半我就可以").ask == [.somethingUnread])
        #expect(kit.windows("选第二个吧，第一个有点早") == ["11 14:00-14:30"])
        #expect(kit.read("随便，我都在").windows.count == 3)
        #expect(kit.read("这几个时间我都在飞机上，抱歉").intent == .declines)
        #expect(kit.read("周四下午三点可以录像").ask == [.somethingUnread])
    }
}
