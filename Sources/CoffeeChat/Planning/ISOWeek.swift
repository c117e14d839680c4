/// A week as ISO 8601 counts them: from Monday on, the first of a year being the one with its first Thursday.
package struct ISOWeek: Hashable, Comparable, Sendable {
    package let monday: Day

    package init(_ day: Day) { monday = day.monday }

    /// The year that holds the week's Thursday.
    package var year: Int { monday.adding(days: 3).year }

    package var number: Int {
        let thursday = monday.adding(days: 3)
        guard let newYear = Day(year: thursday.year, month: 1, day: 1) else { return 1 }
        return thursday.days(since: newYear) / 7 + 1
    }

    /// `2026-W48`
    package var text: String { "\(year)-W\(number < 10 ? "0" : "")\(number)" }

    package var days: ClosedRange<Day> { monday...monday.adding(days: 6) }

    package func adding(weeks: Int) -> ISOWeek { ISOWeek(monday.adding(days: 7 * weeks)) }

    package static func < (a: ISOWeek, b: ISOWeek) -> Bool { a.monday < b.monday }
}
