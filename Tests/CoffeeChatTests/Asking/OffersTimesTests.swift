import Testing

@testable import CoffeeChat

@Suite struct OffersTimesTests {
    @Test(arguments: [
        "Hi Lauren, how about Tuesday at 3 pm Berlin time? Elise",
        "Hi Lauren, Tuesday at 9 am or Tuesday at 4 pm, Berlin time? Elise",
        "Hi Lauren, Tuesday at 9 am or Wednesday at 10 am, Berlin time? Elise",
        "Hi Lauren, Tuesday at 9 am or Wednesday at 4 pm? Elise",
        "Hi Lauren, I'm free on Tuesday evening or Thursday evening, your time. Elise",
        "Hi Lauren, when suits you? Elise",
        "晓岚老师，周三下午三点，北京时间，可以吗？小艾",
        "晓岚老师，周三上午十点或者周五下午三点，哪个好？小艾",
    ])
    func `one time, one day, one part of the day or no zone`(text: String) {
        #expect(finds(.offersTimes, text, as: .schedule))
    }

    @Test(arguments: [
        "Hi Lauren, Tuesday at 9 am or Thursday at 4 pm, Berlin time? Elise",
        "Hi Lauren, Tue 10:00, Thu 15:30 or Fri 19:00, all CET. Elise",
        "Hi Lauren, 11am on the 14th or 4pm on the 15th, Eastern? Elise",
        "Hi Lauren, 3 March at noon or 5 March at 8 pm, your time? Elise",
        "晓岚老师，周三上午十点或者周五下午三点，北京时间。小艾",
        "晓岚老师，6月3日早上九点、6月5日晚上八点，都是新加坡时间。小艾",
    ])
    func `two varied times with their zone`(text: String) { #expect(!finds(.offersTimes, text, as: .schedule)) }

    @Test func `the hour behind a month is no day of it`() {
        let text = "Any of these? Mon 4 March 9:30 am, Wed 6 March 1 pm, Thu 7 March 6 pm, all GMT. Jess"
        #expect(!finds(.offersTimes, text, as: .schedule))
        #expect(!finds(.offersTimes, "The 7th at 9:00 or the 8th at 14:00, by the clock of Dublin?", as: .schedule))
    }
}
