import Testing

@testable import CoffeeChat

/// From Shanghai, Wednesday, 4 November 2026.
struct ClauseTurnRuleTests {
    private let kit = ReplyKit(zone: "Asia/Shanghai", now: "2026-11-04T10:00:00+08:00")

    @Test func `A clause may free the days before it`() {
        #expect(kit.windows("11号到12号在上海出差，期间都有空") == ["11 09:00-17:00", "12 09:00-17:00"])
        #expect(kit.windows("我周五休假，可以喔，十点之后都行") == ["06 10:00-17:00"])
    }

    @Test func `Nothing on is time to spare`() {
        #expect(kit.windows("下周三上午有课，下午没有") == ["11 13:00-17:00"])
    }

    @Test func `What is turned round is asked about`() {
        #expect(kit.read("下周三上午有课，下午没有，周四正好相反").ask == [.somethingUnread])
    }

    @Test func `Of our slots the one that suits counts, and not a story of another`() {
        var kit = kit
        kit.offered = ["2026-11-10T10:00", "2026-11-11T14:00", "2026-11-12T16:00"]
        #expect(kit.windows("第一个我在飞机上，第三个要接娃，第二个可以") == ["11 14:00-14:30"])
        #expect(kit.windows("你给的都是我半夜啊，周五上午九点到十二点行不") == ["06 09:00-12:00"])
    }

    @Test func `When they get up is no bound`() {
        #expect(kit.windows("周六？我一般十点起，十点半到十二点半吧") == ["07 10:30-12:30"])
    }

    @Test func `Days run on without a sign between`() {
        #expect(kit.windows("周一不行周二不行周四肯定行") == ["05 09:00-17:00"])
    }
}
