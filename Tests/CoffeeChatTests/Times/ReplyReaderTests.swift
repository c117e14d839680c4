import Testing

@testable import CoffeeChat

struct ReplyReaderTests {
    private let kit = ReplyKit()

    @Test(arguments: [
        ("Thursday between 2 and 4", ["05 14:00-16:00"]), ("Friday at 3pm", ["06 15:00-15:30"]),
        ("Half two tomorrow?", ["05 14:30-15:00"]), ("tomorrow from quarter past ten till noon", ["05 10:15-12:00"]),
        ("Wed 13.30-14.45", ["11 13:30-14:45"]), ("Friday week at 10", ["13 10:00-10:30"]),
        ("after 4.30 on Friday", ["06 16:30-20:00"]), ("after 2 on Friday", ["06 14:00-17:00"]),
        ("before 11 on Friday", ["06 09:00-11:00"]), ("I'm around today until 5", ["04 10:00-17:00"]),
        ("周四下午两点半到四点", ["05 14:30-16:00"]), ("明晚7点一刻", ["05 19:15-19:45"]), ("礼拜五中午", ["06 12:00-13:00"]),
        ("11月12日上午", ["12 09:00-12:00"]), ("后天下午4点以后", ["06 16:00-17:00"]),
    ])
    func `a time is read in the zone of the one who wrote it`(text: String, windows: [String]) {
        #expect(kit.windows(text) == windows)
    }

    @Test(arguments: [
        ("Tuesday or Thursday afternoon", ["05 13:00-17:00", "10 13:00-17:00"]),
        ("Tuesday morning or Thursday", ["05 09:00-17:00", "10 09:00-12:00"]),
        ("after lunch on Thursday or Friday", ["05 13:00-17:00", "06 13:00-17:00"]),
        ("10am Tuesday or 3pm Thursday", ["05 15:00-15:30", "10 10:00-10:30"]),
        ("Tuesday or Thursday next week, 9 to 10", ["10 09:00-10:00", "12 09:00-10:00"]),
        ("9, 9:30 or 10 on Friday", ["06 09:00-10:30"]), ("周二周四下午", ["05 13:00-17:00", "10 13:00-17:00"]),
        ("下周一到周三上午", ["09 09:00-12:00", "10 09:00-12:00", "11 09:00-12:00"]),
    ])
    func `times go with the days that they belong to`(text: String, windows: [String]) {
        #expect(kit.windows(text) == windows)
    }

    @Test(arguments: [
        ("I can't do Thursday, but Friday at 2 works", ["06 14:00-14:30"]),
        (
            "Any day next week but Wednesday, mornings only",
            ["09 09:00-12:00", "10 09:00-12:00", "12 09:00-12:00", "13 09:00-12:00"]
        ),
        ("Friday is wide open apart from 12-1", ["06 09:00-12:00", "06 13:00-17:00"]),
        ("Friday, just not before 11", ["06 11:00-17:00"]),
        ("The plumber comes Thursday so not then, Friday all day", ["06 09:00-17:00"]),
        ("周四周五都有会，下周一可以", ["09 09:00-17:00"]),
        ("除了周一，下周上午都行", ["10 09:00-12:00", "11 09:00-12:00", "12 09:00-12:00", "13 09:00-12:00"]),
    ])
    func `what is ruled out is no offer`(text: String, windows: [String]) {
        #expect(kit.windows(text) == windows)
    }

    @Test(arguments: [
        ("Thursday 3pm PT", ["05 18:00-18:30"]), ("8pm your time tonight?", ["04 23:00-23:30"]),
        ("12 November, 9am GMT", ["12 04:00-04:30"]), ("Thursday 3pm ET / noon PT", ["05 15:00-15:30"]),
        ("北京时间周五上午10点", ["05 21:00-21:30"]), ("Friday 2pm GMT+1", ["06 08:00-08:30"]),
    ])
    func `a zone that is said holds`(text: String, windows: [String]) {
        #expect(kit.windows(text) == windows)
    }

    @Test(arguments: [
        ("The second one works", ["11 14:00-14:30"]),
        ("option 1 or 3, either is fine", ["10 10:00-10:30", "12 16:00-16:30"]),
        ("the Thursday slot please", ["12 16:00-16:30"]), ("Thursday's good", ["12 16:00-16:30"]),
        ("I can't do Tuesday but the other two are fine", ["11 14:00-14:30", "12 16:00-16:30"]),
        ("第二个可以", ["11 14:00-14:30"]), ("后面两个都可以", ["11 14:00-14:30", "12 16:00-16:30"]),
        ("None of these, sorry. Friday the 13th at 11?", ["13 11:00-11:30"]),
    ])
    func `a slot of ours is picked by its number, its day or its hour`(text: String, windows: [String]) {
        let kit = ReplyKit(offered: ReplyKit.three)
        #expect(kit.windows(text) == windows)
        #expect(kit.read(text).intent == .picks)
    }

    @Test(arguments: [
        ("That works, see you then", ["11 14:00-14:30"]), ("Could we make it an hour later?", ["11 15:00-15:30"]),
        ("Same time on Friday would be better", ["06 14:00-14:30"]), ("好的，到时见", ["11 14:00-14:30"]),
    ])
    func `where one slot was offered it is the one that is meant`(text: String, windows: [String]) {
        #expect(ReplyKit(offered: [ReplyKit.three[1]]).windows(text) == windows)
    }

    @Test(arguments: [
        ("Automatic reply: I am away until Monday.", ReplyIntent.auto), ("Sorry, no.", .declines),
        ("Thanks, but I'll have to pass. Best of luck!", .declines), ("Can you ping me again in mid January?", .later),
        ("I'd ask my colleague Tom Riley, tom@example.com", .refers), ("Sure, what works for you?", .yes),
        ("Who gave you my name?", .asks), ("Let me check my diary and get back to you.", .unclear),
        ("您的邮件已收到，我们会在3个工作日内回复。", .auto), ("不好意思，就不聊了", .declines), ("年后再约吧", .later), ("你去问问小林，她刚转行成功", .refers),
        ("好呀，你定时间", .yes), ("请问你是哪位？", .asks), ("我先看看排期，晚点回你", .unclear),
    ])
    func `what they want is told without a time too`(text: String, intent: ReplyIntent) {
        #expect(kit.read(text).intent == intent)
        #expect(kit.read(text).windows.isEmpty)
    }

    @Test(arguments: [
        ("Try me again in January", "2027-01-01"), ("Circle back after the 15th?", "2026-11-16"),
        ("I'm back on 14 December, write to me then", "2026-12-14"), ("Nudge me in two weeks", "2026-11-18"),
        ("下个月再说可以吗", "2026-12-01"), ("12月15号之后再联系我吧", "2026-12-16"),
    ])
    func `later has a day where one is named`(text: String, day: String) {
        #expect(kit.read(text).intent == .later)
        #expect(kit.read(text).until?.iso == day)
    }

    @Test func `a length and a way to talk are read beside the times`() {
        let reading = kit.read("Half an hour is fine, by phone: 07700 900457. Mail me at kim@example.org. Friday 3-5.")
        #expect(reading.minutes == 30)
        #expect(reading.medium == .phone)
        #expect(reading.phones == ["07700 900457"])
        #expect(reading.emails == ["kim@example.org"])
    }

    @Test func `quoted lines and hours in a signature are not read`() {
        let text =
            "Sounds good!\n\nKwame Mensah\nDesigner\nOffice hours: Tue 10-12\n\nOn Wed, Nov 4, Wei wrote:\n> Friday at 3?"
        #expect(kit.read(text).intent == .yes)
    }

    @Test func `a time that has no end by the rules is asked about`() {
        #expect(kit.read("明晚8点后都行").ask == [.whenItEnds])
    }

    @Test func `marks are UTF-16 ranges of the words that were read`() {
        let text = "😀 Friday 3pm"
        let marks = kit.read(text).marks
        #expect(marks.map(\.meaning) == [.day, .time])
        #expect(marks.map { [$0.start, $0.end] } == [[3, 9], [10, 13]])
    }

    @Test(arguments: [
        "", "\n\n\n", "> > >", "\u{0}\u{7}\u{1B}[31m", "👩‍👩‍👧‍👦🇩🇪", "e\u{301}\u{301}\u{301}", "\u{202E}Tuesday 3pm", "第第第个个",
        "at at at 3 3 3 - - -",
        "99999999999999999999999 Tuesday 99:99", "31/31/31", "Feb 30", "between and", "周周周一到到到", "3-3", "24:00-00:00",
        "GMT+99",
    ])
    func `nothing that comes in ends the program`(text: String) {
        for offered in [[], ReplyKit.three] { _ = ReplyKit(offered: offered).read(text) }
    }

    @Test(arguments: ["Tuesday 3pm or ", "周二下午三点、", "1", "a@b.", "(", "3-", "> x\n", "not "])
    func `a hundred thousand characters are read in good time`(piece: String) {
        let text = String(repeating: piece, count: 100_000 / piece.count)
        let clock = ContinuousClock()
        #expect(clock.measure { _ = kit.read(text) } < .seconds(120))
    }
}
