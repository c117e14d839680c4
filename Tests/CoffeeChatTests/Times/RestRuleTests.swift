import Testing

@testable import CoffeeChat

/// From Shanghai, Wednesday, 4 November 2026.
struct RestRuleTests {
    private let kit = ReplyKit(zone: "Asia/Shanghai", now: "2026-11-04T10:00:00+08:00")

    private func days(_ numbers: [Int]) -> [String] { numbers.map { "\($0 < 10 ? "0" : "")\($0) 09:00-17:00" } }

    @Test func `What is left of a week suits`() {
        #expect(kit.windows("下周一周二不行，其他都可以") == days([11, 12, 13]))
        #expect(kit.windows("下周一周二不行，后面三天都行") == days([11, 12, 13]))
        #expect(kit.windows("下周上午不行，其他时间都可以") == [9, 10, 11, 12, 13].map { "\($0 < 10 ? "0" : "")\($0) 12:00-17:00" })
    }

    @Test func `Days may be taken away behind their name`() {
        #expect(kit.windows("下周周三以外都可以") == days([9, 10, 12, 13]))
    }

    @Test func `The others of a list are those of the list`() {
        #expect(
            kit.windows("就剩10、11、12三天了，11号全天不在，另外两天下午都可以") == ["10 13:00-17:00", "12 13:00-17:00"])
    }

    @Test func `The others of our slots are ours`() {
        var kit = kit
        kit.offered = ["2026-11-10T10:00", "2026-11-11T14:00", "2026-11-12T16:00"]
        #expect(kit.windows("周三不行，其他都可以") == ["10 10:00-10:30", "12 16:00-16:30"])
    }

    @Test func `The rest of a day is of that day`() {
        #expect(kit.windows("明天10点到11点有会，其他时间都可以") == ["05 09:00-10:00", "05 11:00-17:00"])
    }

    @Test func `Days are counted within the week that was named`() {
        #expect(kit.windows("下周前三天满了，后两天可以") == days([12, 13]))
    }

    @Test func `Before and after a day, with a question`() {
        #expect(kit.windows("下周三之后出差，之前都可以") == days([9, 10]))
        #expect(kit.read("下周三之后出差，之前都可以").ask == [.somethingUnread])
    }
}
