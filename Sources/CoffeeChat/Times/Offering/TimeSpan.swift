package import struct Foundation.Date

/// A stretch of time, from `start` up to and without `end`.
package struct TimeSpan: Hashable, Sendable {
    package let start: Date
    package let end: Date

    /// Fails where nothing lies between the two.
    package init?(_ start: Date, _ end: Date) {
        guard start < end else { return nil }
        (self.start, self.end) = (start, end)
    }

    /// - Parameter minutes: At least one is meant.
    package init(_ start: Date, minutes: Int) {
        (self.start, self.end) = (start, start.addingTimeInterval(Double(max(1, minutes)) * 60))
    }

    package func overlaps(_ other: TimeSpan) -> Bool { start < other.end && other.start < end }

    package func contains(_ other: TimeSpan) -> Bool { start <= other.start && other.end <= end }

    /// With so many seconds more at both ends.
    func widened(by seconds: Double) -> TimeSpan {
        TimeSpan(start: start.addingTimeInterval(-seconds), end: end.addingTimeInterval(seconds))
    }

    private init(start: Date, end: Date) { (self.start, self.end) = (start, end) }
}

extension Sequence<TimeSpan> {
    /// The same time in order, without overlaps; what touches becomes one.
    package func merged() -> [TimeSpan] {
        var result: [TimeSpan] = []
        for span in sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
            if let last = result.last, span.start <= last.end {
                if span.end > last.end, let longer = TimeSpan(last.start, span.end) {
                    result[result.count - 1] = longer
                }
            } else {
                result.append(span)
            }
        }
        return result
    }
}
