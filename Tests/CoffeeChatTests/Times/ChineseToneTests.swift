import Testing

@testable import CoffeeChat

/// None of these is among the sentences that the signs were weighed by.
struct ChineseToneTests {
    private let kit = ReplyKit(zone: "Asia/Shanghai", now: "2026-11-04T10:00:00+08:00")

    @Test(arguments: [
        ("我现在就是一根快烧完的蜡烛，照不亮别人了", ReplyIntent.declines), ("跟外人说公司的事，我怕饭碗不保", .declines),
        ("等我把房贷的事弄利索，再请你来家里坐", .later), ("眼下全所都在迎检，检查组走了咱再聊", .later), ("这事我真不灵，车间的老覃灵，你打他电话", .refers),
        ("我们那儿专门跑高校的是小崔，我把你转给她", .refers), ("难得你这么上心，那就见一面", .yes), ("你这个调查是给谁做的", .asks),
        ("看到你写的了，文笔真好", .unclear),
    ])
    func `What is in no list is told by its tone`(text: String, intent: ReplyIntent) {
        #expect(kit.read(text).intent == intent)
    }

    @Test func `A known phrase outweighs a few signs`() {
        let tone = ReplyTone(scores: [1.5, 0, 0, 0, 0, 0, 0])
        #expect(ChineseTone.settled(.yes, tone) == .yes)
        #expect(ChineseTone.settled(.unclear, tone) == .declines)
    }
}
