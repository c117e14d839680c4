import Testing

@testable import CoffeeChat

/// Times that hang on another: moved slots, “before that”, what was said wrong, the hour of bedtime.
struct ChineseAnchorTests {
    private let kit = ReplyKit(zone: "Asia/Shanghai", now: "2026-11-04T10:00:00+08:00")

    @Test(arguments: [
        ("周五下午三点开会，在那之前都行", ["06 09:00-15:00"]), ("周四最早也得下午三点", ["05 15:00-17:00"]),
        ("周四六点差一刻", ["05 17:45-18:15"]), ("周四下午2点过10分", ["05 14:10-14:40"]),
        ("周四晚上八点，哦不对，九点", ["05 21:00-21:30"]), ("娃睡了之后，大概九点，周四周五", ["05 21:00-21:30", "06 21:00-21:30"]),
        ("下周一到周三我在上海，每天下午五点以后", ["09 17:00-20:00", "10 17:00-20:00", "11 17:00-20:00"]),
        ("我上午要带组会，10点半到12点之间才能喘口气，周二、周三都这样", ["10 10:30-12:00", "11 10:30-12:00"]),
        ("改到下周吧，这周真的不行，周二周四下午都空", ["10 13:00-17:00", "12 13:00-17:00"]),
        ("这礼拜都在跑客户，下礼拜二、礼拜四的下午可以", ["10 13:00-17:00", "12 13:00-17:00"]), ("排班表周五才出来，我到时候看看", []),
        ("周五晚上加班到八点，八点半以后可以", ["06 20:30-22:30"]), ("周四下午要去接孩子，三点前可以", ["05 09:00-15:00"]),
        ("不晚于周四下午五点", ["05 13:00-17:00"]), ("周四可能要加班，周五稳一点，晚上七点", ["06 19:00-19:30"]),
    ])
    func `A time hangs on what was said before it`(text: String, windows: [String]) {
        #expect(kit.windows(text) == windows)
    }

    @Test(arguments: [
        ("第二个往后挪一天，同一时间行吗", ["12 14:00-14:30"]), ("第三个提前半小时就行", ["12 15:30-16:00"]),
        ("第一个推迟两天可以", ["12 10:00-10:30"]), ("一和三都可以，你方便就好", ["10 10:00-10:30", "12 16:00-16:30"]),
    ])
    func `One of ours is moved`(text: String, windows: [String]) {
        var kit = kit
        kit.offered = ReplyKit.three
        #expect(kit.windows(text) == windows)
    }

    @Test func `A no for now behind a feast is a later`() {
        #expect(kit.read("春节后吧，现在没心思").intent == .later)
        #expect(kit.read("等我问下我领导再回你").intent == .unclear)
    }
}
