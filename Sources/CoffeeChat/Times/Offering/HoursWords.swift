/// The words of typed hours in both languages, the longest first.
enum HoursWords {
    static let all: [(word: String, token: HoursToken)] =
        (days + parts + signs).sorted { $0.word.unicodeScalars.count > $1.word.unicodeScalars.count }

    private static let days: [(word: String, token: HoursToken)] =
        lines(
            """
            1: monday, mondays, mon, mo, 周一, 星期一, 礼拜一, 週一
            2: tuesday, tuesdays, tues, tue, tu, 周二, 星期二, 礼拜二, 週二
            3: wednesday, wednesdays, weds, wed, we, 周三, 星期三, 礼拜三, 週三
            4: thursday, thursdays, thurs, thur, thu, th, 周四, 星期四, 礼拜四, 週四
            5: friday, fridays, fri, fr, 周五, 星期五, 礼拜五, 週五
            6: saturday, saturdays, sat, sa, 周六, 星期六, 礼拜六, 週六
            7: sunday, sundays, sun, su, 周日, 周天, 星期日, 星期天, 礼拜天, 礼拜日, 週日
            12345: weekdays, weekday, workdays, working days, work days, 工作日, 平日, 平时
            67: weekends, weekend, 周末, 双休日, 週末
            1234567: every day, everyday, daily, all week, 每天, 天天, 每日
            """
        ) { digits in
            .days(digits.unicodeScalars.compactMap { Int(String($0)) }.map { Weekday.allCases[$0 - 1] })
        }

    private static let parts: [(word: String, token: HoursToken)] =
        lines(
            """
            morning: morning, mornings, 上午, 早上, 早晨, 清晨, 早
            noon: noon, lunch, lunchtime, 中午
            afternoon: afternoon, afternoons, 下午, 午后
            evening: evening, evenings, night, nights, 晚上, 傍晚, 晚间, 晚
            wholeDay: all day, 全天, 整天
            """
        ) { name in
            switch name {
            case "morning": .part(.morning)
            case "noon": .part(.noon)
            case "afternoon": .part(.afternoon)
            case "evening": .part(.evening)
            default: .part(.wholeDay)
            }
        }

    private static let signs: [(word: String, token: HoursToken)] =
        ["-", "to", "till", "til", "until", "through", "thru", "到", "至"].map { ($0, .to) }
        + [
            ",", ";", "/", "&", "+", "|", ":", ".", "\n", "\r", "、", "，", "；", "。", "and", "or", "from", "between",
            "at", "on", "和", "与", "或", "及", "从", "的", "每",
        ]
        .map { ($0, .separator) }

    private static func lines(
        _ table: String, _ token: (Substring) -> HoursToken
    ) -> [(word: String, token: HoursToken)] {
        table.split(separator: "\n").flatMap { line in
            let halves = line.split(separator: ":", maxSplits: 1)
            guard halves.count == 2 else { return [(word: String, token: HoursToken)]() }
            let value = token(halves[0])
            return halves[1].split(separator: ",").map { (String($0.drop { $0 == " " }), value) }
        }
    }
}
