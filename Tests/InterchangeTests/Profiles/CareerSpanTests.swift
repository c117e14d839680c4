import CoffeeChat
import Testing

@testable import Interchange

@Suite struct CareerSpanTests {
    @Test(
        arguments: [
            ("January 2024 - Present (1 year 6 months)", "2024-01", "now", 18),
            ("January 2024\u{A0}-\u{A0}Present\u{A0}(1\u{A0}year 6\u{A0}months)", "2024-01", "now", 18),
            ("2017 - 2020 (3 years)", "2017", "2020", 36), ("Jan 2022 – Dec 2023 · 2 yrs", "2022-01", "2023-12", 24),
            ("Sept. 2019 to Present · 11 mos", "2019-09", "now", 11), ("2024年1月 - 至今 (1 年 6 个月)", "2024-01", "now", 18),
            ("2018 年 7 月 – 2021 年 2 月 · 2 年 8 个月", "2018-07", "2021-02", 32), ("2024年1月至今", "2024-01", "now", nil),
            ("2020.03-2021.05", "2020-03", "2021-05", nil), ("2020年1月 - 現在 (2年3ヶ月)", "2020-01", "now", 27),
            ("März 2019 - Heute (2 Jahre 1 Monat)", "2019-03", "now", 25),
            ("enero de 2020 - diciembre de 2021 (2 años)", "2020-01", "2021-12", 24),
            ("janvier 2020 - aujourd’hui (1 an 2 mois)", "2020-01", "now", 14),
            ("2016 - 2016 (less than a year)", "2016", "2016", 6), ("2016 - 2016 (不到 1 年)", "2016", "2016", 6),
            ("August 2020 - August 2020 (1 month)", "2020-08", "2020-08", 1),
        ] as [(String, String, String, Int?)])
    func `reads from when to when, in the words of the page and of the PDF`(
        line: String, start: String, end: String, months: Int?
    ) throws {
        let span = try #require(CareerSpan(line))
        #expect(span.start?.iso == start)
        #expect((span.isCurrent ? "now" : span.end?.iso) == end)
        #expect(span.months == months)
    }

    @Test(arguments: [
        "", "2019", "37signals", "1000heads", "May", "Present", "2019: moved to Berlin office", "Since 2019 at Lyft",
        "3 years",
        "Worked 2017 - 2020 (3 years)", "2017 - 2020 (three lovely years)", "January", "- 2020", "2020 -",
        "Room 2 - 14", "12 - 14",
    ])
    func `reads no date where there is more, or less`(line: String) { #expect(CareerSpan(line) == nil) }

    @Test(arguments: [
        ("4 years 2 months", 50), ("5 yrs 3 mos", 63), ("1 year", 12), ("3 年 2 个月", 38), ("11 个月", 11),
        ("less than a year", 6),
        ("2 Jahre", 24), ("2 ans 1 mois", 25),
    ])
    func `reads a time alone`(line: String, months: Int) { #expect(CareerSpan.months(line) == months) }

    @Test(arguments: ["years", "2 years ago", "Team of 5", "2019", "24", "99designs"])
    func `a number is no time`(line: String) { #expect(CareerSpan.months(line) == nil) }
}
