import Testing

@testable import CoffeeChat

struct SpareRuleTests {
    private let kit = ReplyKit(zone: "Asia/Shanghai", now: "2026-11-04T10:00:00+08:00")

    @Test(arguments: [
        ("周四有课，三点到四点中间休息可以聊", ["05 15:00-16:00"]), ("我周四要带孩子看病，上午十点前可以", ["05 09:00-10:00"]),
        ("周五一天都排满了，就中午有空", ["06 12:00-13:00"]), ("下周全天都在外地出差，周四晚上可以", ["12 17:00-20:00"]),
        ("明天下午两点到五点我有两个会，中间三点到四点空着", ["05 15:00-16:00"]),
        ("下周我排的是早班，两点下班，周一到周二两点半之后都能聊", ["09 14:30-17:00", "10 14:30-17:00"]),
        ("周五下午，三点半接孩子，所以要么两点要么五点", ["06 14:00-14:30", "06 17:00-17:30"]),
    ])
    func `A time of a day that is taken is offered all the same`(text: String, windows: [String]) {
        #expect(kit.windows(text) == windows)
    }

    @Test func `What is taken out of a wider offer stays out`() {
        #expect(kit.windows("下周一到周三都行，周二不行") == ["09 09:00-17:00", "11 09:00-17:00"])
    }
}
