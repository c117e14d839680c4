package import struct Foundation.Date

/// How long answers take. Most asks are never answered, and those that wait still may be: both are part of the picture,
/// or it would flatter.
package struct ProgressAnswers: Hashable, Sendable {
    /// Answers by the days they took, in the order of the days.
    package let bars: [Bar]
    /// Asks that nobody answered, and that are over.
    package let silent: Int
    /// Asks that are out.
    package let open: Int
    /// Days in which half of the answers came that came at all; `nil` where there are none.
    package let median: Int?
    package let slowest: Int?
    private let survival: [Step]

    package struct Bar: Hashable, Sendable {
        /// Days from the ask to the first word back, both ends included.
        package let days: ClosedRange<Int>
        package let count: Int
    }

    private struct Step: Hashable, Sendable {
        let day: Int
        /// The share that is still without an answer after this day.
        let left: Double
    }

    package var answered: Int { bars.reduce(0) { $0 + $1.count } }
    package var sent: Int { answered + silent + open }

    package init(_ asks: [AskRecord], now: Date, habits: Habits) {
        func days(_ ask: AskRecord, until instant: Date) -> Int {
            max(0, habits.day(of: instant).days(since: habits.day(of: ask.sent)))
        }
        let waits = asks.compactMap { ask in ask.firstWord.map { days(ask, until: $0) } }.sorted()
        bars = Self.ranges.map { range in Bar(days: range, count: waits.count(where: range.contains)) }
        open = asks.count { $0.firstWord == nil && $0.outcome == .open }
        silent = asks.count - waits.count - open
        median = waits.isEmpty ? nil : waits[(waits.count - 1) / 2]
        slowest = waits.last
        survival = Self.survival(
            asks.map { ask in (days(ask, until: ask.firstWord ?? now), ask.firstWord != nil) })
    }

    /// The share of asks that are answered within so many days, with those that still wait counted for as long as they
    /// have waited (Kaplan and Meier 1958).
    package func share(within days: Int) -> Double { 1 - (survival.last { $0.day <= days }?.left ?? 1) }

    /// The same day, within three, within a week, within two, within three, later: no bar is so narrow that one answer
    /// more changes the picture.
    private static let ranges = [0...0, 1...3, 4...7, 8...14, 15...21, 22...Int.max]

    private static func survival(_ asks: [(days: Int, isAnswered: Bool)]) -> [Step] {
        var left = 1.0
        var steps: [Step] = []
        for day in Set(asks.lazy.filter(\.isAnswered).map(\.days)).sorted() {
            let atRisk = asks.count { $0.days >= day }
            let answered = asks.count { $0.days == day && $0.isAnswered }
            left *= 1 - Double(answered) / Double(atRisk)
            steps.append(Step(day: day, left: left))
        }
        return steps
    }
}
