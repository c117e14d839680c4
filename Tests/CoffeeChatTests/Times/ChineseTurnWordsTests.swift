import Testing

@testable import CoffeeChat

/// Families of phrases, each tried at several of its members.
struct ChineseTurnWordsTests {
    private let kit = ReplyKit(zone: "Asia/Shanghai", now: "2026-11-04T10:00:00+08:00")

    @Test(arguments: [
        ("可以，时间再议", ReplyIntent.yes), ("好呀，到时候再约具体时间", .yes), ("当然好啊，你再跟我说哪天方便喔", .yes),
        ("很乐意，时间你定好再跟我说就好", .yes), ("近期事务繁忙，望12月5日之后再行联系", .later), ("我先问下领导，问完告诉你", .unclear),
        ("在忙，晚点说", .unclear), ("怕误导你，我把师父名片推给你", .refers), ("怕误导你，抱歉", .declines),
        ("要准备什么材料吗？大概聊多久呀", .asks), ("想聊哪方面的内容？", .asks), ("我通过了你的朋友验证请求，现在我们可以开始聊天了", .auto),
        ("好久不见！你都毕业啦", .unclear), ("嗯嗯收到", .unclear), ("学妹，你问王师姐吧，她刚拿到那边的offer", .refers), ("高三班主任，要到明年六月才有空", .later),
        ("赶稿中，勿扰，交稿后联系", .later), ("勿扰，谢谢", .declines), ("你打算什么时候毕业？", .asks), ("没必要吧", .declines),
        ("我先看看，应该可以", .unclear), ("可以，不过要等下个月", .later), ("你还是自己多看看书吧，我没空", .declines), ("方便问下你是哪位朋友介绍来的吗", .asks),
    ])
    func `A family reads the same whatever its member`(text: String, intent: ReplyIntent) {
        #expect(kit.read(text).intent == intent)
    }

    @Test(arguments: [
        ("下周别选周一", ["10", "11", "12", "13"]), ("下周只要不是周一就行", ["10", "11", "12", "13"]), ("下周前三天", ["09", "10", "11"]),
        ("下周后两天", ["12", "13"]), ("周中吧，下周的", ["10", "11", "12"]), ("这两个周末都可以", ["07", "08", "14", "15"]),
    ])
    func `Days of a week are counted and left out`(text: String, days: [String]) {
        #expect(kit.windows(text).map { String($0.prefix(2)) } == days)
    }

    @Test(arguments: [
        ("周二差一刻三点", "10 14:45-15:15"), ("周五下午2点开始到5点", "06 14:00-17:00"), ("下周二最早10点", "10 10:00-17:00"),
        ("下周二最晚到4点", "10 09:00-16:00"), ("周二两三点钟都行", "10 14:00-15:00"), ("周三下午（11号）", "11 13:00-17:00"),
    ])
    func `Hours are bounded in many ways`(text: String, window: String) {
        #expect(kit.windows(text) == [window])
    }

    @Test(arguments: [
        ("2号时间可以", [1]), ("时间二", [1]), ("倒数第一个", [2]), ("头一个", [0]), ("就2吧", [1]), ("我选1或3都OK", [0, 2]),
        ("最后那个时间可以的，前面两天我在路上", [2]), ("除了周四都可以", [0, 1]), ("第三个第一选择，不行就第二个", [1, 2]),
    ])
    func `Our slots have many names`(text: String, slots: [Int]) {
        var kit = kit
        kit.offered = ["2026-11-10T10:00", "2026-11-11T14:00", "2026-11-12T16:00"]
        let all = ["10 10:00-10:30", "11 14:00-14:30", "12 16:00-16:30"]
        #expect(kit.windows(text) == slots.map { all[$0] })
    }

    @Test func `The place where they are tells the clock`() {
        #expect(kit.windows("我在柏林出差，按这边时间来：周五上午九点到十一点") == ["06 16:00-18:00"])
        #expect(kit.windows("我这边周五早上九点，就是你那边周四晚上五点") == ["06 09:00-09:30"])
    }

    @Test func `A fallback behind a condition is an offer`() {
        #expect(kit.windows("定12日16:00，若临时有会则顺延至13日下午") == ["12 16:00-16:30", "13 13:00-17:00"])
    }

    @Test func `From now to an hour of the evening`() {
        #expect(kit.windows("现在就有空到十一点半") == ["04 10:00-11:30"])
    }

    @Test func `A number that is WeChat's too is a number`() {
        #expect(kit.read("微信同号：13900001111").phones == ["13900001111"])
    }
}
