import Testing

@testable import CoffeeChat

/// Said on Tuesday, 24 November 2026.
@Suite struct PromiseDayTests {
    private let day = Day(iso: "2026-11-24") ?? Day(number: 0)

    @Test(arguments: [
        ("send it by Friday", "2026-11-27"), ("send it on Tuesday", "2026-12-01"), ("by next Friday", "2026-12-04"),
        ("next week", "2026-12-04"), ("this week", "2026-11-27"), ("tomorrow", "2026-11-25"), ("today!", "2026-11-24"),
        ("in two weeks", "2026-12-08"), ("within 3 days", "2026-11-27"), ("by 8 December", "2026-12-08"),
        ("by Dec 8th", "2026-12-08"), ("by January 5", "2027-01-05"), ("2026-12-24", "2026-12-24"),
        ("over the weekend", "2026-11-29"), ("send it", nil), ("may I ask for 3 books", nil), ("a monograph", nil),
        ("the sun rises in the east", nil), ("march on", nil),
    ]) func `in English`(text: String, expected: String?) {
        #expect(PromiseDay.read(text, on: day)?.iso == expected)
    }

    @Test(arguments: [
        ("周五前发给她", "2026-11-27"), ("下周三", "2026-12-02"), ("周一再说", "2026-11-30"), ("星期天之前", "2026-11-29"),
        ("明天", "2026-11-25"), ("后天", "2026-11-26"), ("12月8日前", "2026-12-08"), ("12月8号", "2026-12-08"),
        ("1月5日", "2027-01-05"), ("30号", "2026-11-30"), ("3号", "2026-12-03"), ("三天内", "2026-11-27"),
        ("两周后", "2026-12-08"), ("下周", "2026-12-04"), ("月底", "2026-11-30"), ("发文章", nil), ("看第三章", nil),
        ("周到的安排", nil),
    ]) func `in Chinese`(text: String, expected: String?) {
        #expect(PromiseDay.read(text, on: day)?.iso == expected)
    }
}
