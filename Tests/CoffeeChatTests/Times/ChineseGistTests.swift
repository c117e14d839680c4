import Testing

@testable import CoffeeChat

/// Sentences of no list: what counts is what they come to.
struct ChineseGistTests {
    private let kit = ReplyKit(zone: "Asia/Shanghai", now: "2026-11-04T10:00:00+08:00")

    @Test(arguments: [
        "饶了我吧，我见生人说不出话", "您抬爱了，我这点水平实在拿不出手", "我都离职大半年了，那边的事早跟我没关系了", "公司最近查得严，这种私下交流我不敢",
        "谢谢你想到我，不过这次我就pass了", "劝你别费劲了，这岗位的事我不会说的", "承蒙垂询，惜分身乏术，恕不能从命", "我现在待业呢，聊了也没参考价值", "我已经把微信上所有的咨询都推了，一视同仁",
    ])
    func `A no has many words`(text: String) { #expect(kit.read(text).intent == .declines) }

    @Test(arguments: [
        "过了双十二你敲我", "得等我这个审计季熬过去", "近期公务繁忙，容后再叙。", "让我先熬过这个季度", "我先养病，好了第一时间找你", "先欠着，等我忙完这趟展会请你喝茶",
        "等下个版本发完我就活过来了，到时候约",
    ])
    func `Something of theirs has to come first`(text: String) { #expect(kit.read(text).intent == .later) }

    @Test(arguments: [
        "我不是做这个的，隔壁组老吴才是", "我把我师傅微信给你，他干了二十年", "不如去找带我的那位，人家才是真懂", "你要问的这些，我老婆比我在行，她做了十年产品",
        "我现在不带新人了，现在是阿珍在带", "我推个人给你，他当年也是跨专业", "我嘴笨，我们组有个特别能说的，叫大鹏，我让他加你", "我可以让我们实习生跟你聊，他刚经历过校招",
    ])
    func `Somebody else is named`(text: String) { #expect(kit.read(text).intent == .refers) }

    @Test(arguments: [
        "你这么有诚意，我怎么好拒绝", "冲你这份用心，我不聊都说不过去", "这个可以有", "同意，请与我秘书协调时间。", "我没意见", "就当交个朋友吧", "你敢问我就敢答", "能跟年轻人聊聊是我的福气",
    ])
    func `A yes may be denied twice`(text: String) { #expect(kit.read(text).intent == .yes) }

    @Test(arguments: [
        "有采访提纲没有", "先问下，你们收不收费", "请先告知贵方来意及所需时长。", "敢问阁下是？", "咱俩是在哪个群里认识的来着",
    ])
    func `A question needs no mark`(text: String) { #expect(kit.read(text).intent == .asks) }

    @Test(arguments: ["我合计合计再说", "得跟我们头儿通个气，看他怎么说", "我先请示一下领导"])
    func `Whoever asks round has not answered`(text: String) { #expect(kit.read(text).intent == .unclear) }

    @Test func `A day told beside a later is no offer`() {
        #expect(kit.read("我人在高原上信号差得要命，18号下山，到时候你再call我一声").intent == .later)
    }
}
