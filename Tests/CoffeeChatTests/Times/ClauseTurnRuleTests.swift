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

    @Test func `One hour on two clocks is one`() {
        #expect(kit.windows("周三早上9点（你那边周二晚上8点）") == ["11 09:00-09:30"])
        #expect(kit.windows("你周二晚上八点，我周三早上九点") == ["11 09:00-09:30"])
    }

    @Test func `Nothing of a kind is time to spare, and a habit rules nothing out`() {
        #expect(kit.windows("下周三、周五下午没有实验，都可以") == ["11 13:00-17:00", "13 13:00-17:00"])
        #expect(kit.windows("平时上班比较忙，下周三晚上可以") == ["11 17:00-20:00"])
    }

    @Test func `The other evenings take nothing from this one`() {
        #expect(kit.windows("周二晚上7-9点我在家，别的晚上不行") == ["10 19:00-21:00"])
        #expect(kit.windows("明天一点到三点之间，别的时间不行") == ["05 13:00-15:00"])
    }

    @Test func `Their clock may be named behind the hour`() {
        #expect(kit.windows("周四晚上九点到十点半，按你那边的时间哈") == ["06 13:00-14:30"])
    }
}
