import Testing

@testable import CoffeeChat

struct ClauseReaderTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Thursday's out, Friday too. What about Monday at 9?", ["09 09:00-09:30"]),
            ("No calls before 10 please. Tuesday or Thursday.", ["05 10:00-17:00", "10 10:00-17:00"]),
            ("Tuesday no, Wednesday 2-3", ["11 14:00-15:00"]),
            ("Mon or Tue afternoon, or Wed if it's before 10", ["09 13:00-17:00", "10 13:00-17:00", "11 09:00-10:00"]),
            ("8:30am your time on Friday? That's my evening.", ["06 11:30-12:00"]),
        ] as [(String, [String])])
    func `what a clause says holds for its times`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }

    @Test func `what others leave over is all of it`() {
        var kit = ReplyKit()
        kit.offered = ReplyKit.three
        #expect(
            kit.windows("The Tuesday or the Thursday, whichever the others don't grab first")
                == ["10 10:00-10:30", "12 16:00-16:30"])
    }

    @Test func `a condition that names days offers none`() {
        #expect(ReplyKit().windows("Saturday 10 to 12 if you don't mind weekends") == ["07 10:00-12:00"])
    }

    @Test func `somewhere else they are away`() {
        #expect(
            ReplyKit().windows("In Lisbon all of next week; the week after I'm free Monday and Tuesday")
                == ["16 09:00-17:00", "17 09:00-17:00"])
    }

    @Test func `a hard stop behind an hour leaves the hour`() {
        #expect(ReplyKit().windows("tmrw 10am sharp? i have a hard stop after") == ["05 10:00-10:30"])
    }

    @Test func `a courtesy is no condition`() {
        #expect(
            ReplyKit().windows("Tuesday at 10, or 11 if you're not a morning person.")
                == ["10 10:00-10:30", "10 11:00-11:30"])
    }

    @Test(
        arguments: [
            (
                "next week is mostly ok, except Tuesday (dentist) and Friday which is my day off",
                ["09 09:00-17:00", "11 09:00-17:00", "12 09:00-17:00"]
            )
        ] as [(String, [String])])
    func `what is excepted goes on behind brackets and reasons`(text: String, expected: [String]) {
        #expect(ReplyKit().windows(text) == expected)
    }

    @Test(
        arguments: [
            ("Any time Friday but the afternoon", ["06 09:00-13:00"]),
            ("Any time Monday week but the evening", ["16 09:00-17:00"]),
        ] as [(String, [String])])
    func `any time but a part of the day`(text: String, expected: [String]) {
        #expect(ReplyKit().windows(text) == expected)
    }
}
