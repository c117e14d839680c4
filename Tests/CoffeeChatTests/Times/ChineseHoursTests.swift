import Testing

@testable import CoffeeChat

/// Hours told twice over, by a length, by our slot or by what else goes on then. Written on Wednesday, 4 November.
struct ChineseHoursTests {
    private let kit = ReplyKit(zone: "Asia/Shanghai", now: "2026-11-04T10:00:00+08:00")

    private var offering: ReplyKit {
        var kit = kit
        kit.offered = ReplyKit.three
        return kit
    }

    private var single: ReplyKit {
        var kit = kit
        kit.offered = ["2026-11-11T14:00"]
        return kit
    }

    @Test(arguments: [
        ("周四上午十点到上午十一点可以", ["05 10:00-11:00"]), ("周四早上九点至上午10点半", ["05 09:00-10:30"]),
        ("周四十点和十一点之间我有空", ["05 10:00-11:00"]), ("周四两点开始有俩小时", ["05 14:00-16:00"]),
        ("周五下午四点组会前都可以", ["06 13:00-16:00"]), ("周四下午两点到四点，周五一样", ["05 14:00-16:00", "06 14:00-16:00"]),
        ("下周一14:00-15:30", ["09 14:00-15:30"]), ("周五后半晌", ["06 13:00-17:00"]),
        ("这周和下周的周五下午", ["06 13:00-17:00", "13 13:00-17:00"]),
    ])
    func `Hours in more words`(text: String, windows: [String]) { #expect(kit.windows(text) == windows) }

    @Test func `A digit behind a week opens an hour and is no weekday's`() {
        #expect(kit.windows("下周14:00-15:30都可以").count == 5)
        #expect(kit.windows("下周1 14:00") == ["09 14:00-14:30"])
    }

    @Test(arguments: [
        ("周六中午可以，周一，周二，周三都要出差", ["07 12:00-13:00"]), ("周五，周一不行，周四下午一点可以", ["05 13:00-13:30"]),
        ("本来周四可以的，临时被抓去出差，周五上午吧", ["06 09:00-12:00"]), ("月底前比较挤，30号下午可以", ["30 13:00-17:00"]),
        ("过两天吧，周五", ["06 09:00-17:00"]), ("周四晚上没饭局，可以", ["05 17:00-20:00"]),
        ("周五上午有个庭，下午可以，两点到五点半", ["06 14:00-17:30"]),
        ("我周二周四下午一般没课", ["05 13:00-17:00", "10 13:00-17:00", "12 13:00-17:00", "17 13:00-17:00"]),
        ("每周二、周四晚上八点到九点", ["05 20:00-21:00", "10 20:00-21:00", "12 20:00-21:00", "17 20:00-21:00"]),
    ])
    func `What does not suit takes its days with it`(text: String, windows: [String]) {
        #expect(kit.windows(text) == windows)
    }

    @Test(arguments: [
        ("能不能往后推一周", ["18 14:00-14:30"]), ("下周五同一时间可以吗", ["13 14:00-14:30"]), ("晚一个星期，还是这个点", ["18 14:00-14:30"]),
        ("周五那个点可以吗", ["06 14:00-14:30"]), ("就这个时间", ["11 14:00-14:30"]),
    ])
    func `Our only slot is moved and keeps its hour`(text: String, windows: [String]) {
        #expect(single.windows(text) == windows)
    }

    @Test func `A slot that is to move is not taken as it stands`() {
        #expect(single.read("推一推行吗").windows.isEmpty || !single.read("推一推行吗").ask.isEmpty)
        #expect(single.windows("晚一个星期可以吗") == ["18 14:00-14:30"])
    }

    @Test(arguments: [
        ("靠后那个，谢谢啦", ["12 16:00-16:30"]), ("晚一点的那个", ["12 16:00-16:30"]), ("靠前的那个", ["10 10:00-10:30"]),
        ("三个我都行", ["10 10:00-10:30", "11 14:00-14:30", "12 16:00-16:30"]), ("第一个改到三点行吗", ["10 15:00-15:30"]),
        ("两个下午的都行", ["11 14:00-14:30", "12 16:00-16:30"]),
    ])
    func `Ours by their place and part of the day`(text: String, windows: [String]) {
        #expect(offering.windows(text) == windows)
    }

    @Test func `One of two is too early, and the other is taken`() {
        var kit = kit
        kit.offered = ["2026-11-10T08:00", "2026-11-11T20:30"]
        #expect(kit.windows("前面那个太早，我选后一个") == ["11 20:30-21:00"])
    }

    @Test(arguments: [
        ("周二晚上八点到十点，周四晚上也是这个点", ["05 20:00-22:00", "10 20:00-22:00"]),
        ("下周周中比较松，下周周中的上午你随意约", ["10 09:00-12:00", "11 09:00-12:00", "12 09:00-12:00"]),
    ])
    func `Told once more in other words`(text: String, windows: [String]) { #expect(kit.windows(text) == windows) }

    @Test func `Doubtful hours are asked about`() {
        #expect(kit.read("下周前半周，或者下周四下午三点").ask.contains(.whichDay))
        #expect(kit.read("明天这个时候吧").ask.contains(.somethingUnread))
        #expect(kit.read("周四下午，只要别撞上两点的例会").ask.contains(.somethingUnread))
    }

    @Test func `What opens a machine's answer opens a person's too`() {
        #expect(kit.read("您好，感谢来信。周二上午十点到十二点").intent == .offers)
        #expect(kit.read("荣幸之至，日程请发至 zhao@example.cn").intent == .yes)
        #expect(kit.read("先确认一下，请问是有偿的吗").intent == .asks)
    }
}
