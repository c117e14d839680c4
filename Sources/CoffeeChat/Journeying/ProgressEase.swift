/// How asking felt over time, 1 (hard) to 5 (easy).
package struct ProgressEase: Hashable, Sendable {
    package struct Point: Hashable, Sendable {
        package let day: Day
        package let value: Int
    }

    package struct Month: Hashable, Sendable {
        /// Its first day.
        package let first: Day
        package let average: Double
        package let count: Int
    }

    /// Oldest first.
    package let points: [Point]
    package let months: [Month]

    package init(_ events: some Sequence<Event>, habits: Habits) {
        points = events.compactMap { event in
            guard case .felt(let ease) = event.happening else { return nil }
            return Point(day: habits.day(of: event.at), value: ease.value)
        }.sorted { $0.day < $1.day }
        months = Dictionary(grouping: points) { $0.day.adding(days: 1 - $0.day.day) }
            .map { Month(first: $0.key, average: Self.average($0.value), count: $0.value.count) }
            .sorted { $0.first < $1.first }
    }

    /// The average of the first few and of the last few; `nil` while there are too few to tell.
    package var change: (from: Double, to: Double)? {
        guard points.count >= 2 * Self.few else { return nil }
        return (Self.average(points.prefix(Self.few)), Self.average(points.suffix(Self.few)))
    }

    private static let few = 3

    private static func average(_ points: some Collection<Point>) -> Double {
        Double(points.reduce(0) { $0 + $1.value }) / Double(max(1, points.count))
    }
}
