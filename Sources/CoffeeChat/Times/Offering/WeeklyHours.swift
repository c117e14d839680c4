/// The hours of a week in which somebody can talk, on the clock of their own zone.
package struct WeeklyHours: Hashable, Sendable {
    /// Minutes since midnight, from 0 to 1440 (the end of the day).
    package typealias Minutes = Range<Int>

    /// In order and without overlaps; a day without hours is not in it.
    package let days: [Weekday: [Minutes]]

    package init(days: [Weekday: [Minutes]]) {
        self.days = days.mapValues(Self.merged).filter { !$0.value.isEmpty }
    }

    /// Monday to Friday from nine to five, until the seeker says otherwise.
    package static let usual = WeeklyHours(
        days: Dictionary(uniqueKeysWithValues: Weekday.workingWeek.map { ($0, [9 * 60..<17 * 60]) }))

    package var isEmpty: Bool { days.isEmpty }

    package func hours(on weekday: Weekday) -> [Minutes] { days[weekday] ?? [] }

    /// As one types them, and as `WeeklyHours(_:)` reads them: "Mon-Fri 9-12, 18-20; Sat 10-12".
    package var text: String {
        var groups: [(days: [Weekday], hours: [Minutes])] = []
        for weekday in Weekday.allCases {
            let hours = hours(on: weekday)
            guard !hours.isEmpty else { continue }
            if let last = groups.indices.last(where: { groups[$0].hours == hours }) {
                groups[last].days.append(weekday)
            } else {
                groups.append(([weekday], hours))
            }
        }
        return groups.map { group in
            Self.text(of: group.days) + " " + group.hours.map(Self.text).joined(separator: ", ")
        }.joined(separator: "; ")
    }

    private static func merged(_ hours: [Minutes]) -> [Minutes] {
        var result: [Minutes] = []
        let whole = hours.map { $0.clamped(to: 0..<1440) }.filter { !$0.isEmpty }
        for span in whole.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = result.last, span.lowerBound <= last.upperBound {
                result[result.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
            } else {
                result.append(span)
            }
        }
        return result
    }

    /// "Mon-Fri", "Mon, Wed": three days and more in a row are a range.
    private static func text(of days: [Weekday]) -> String {
        var runs: [[Weekday]] = []
        for day in days {
            if let last = runs.last?.last, last.rawValue + 1 == day.rawValue {
                runs[runs.count - 1].append(day)
            } else {
                runs.append([day])
            }
        }
        return runs.map { run in
            let names = run.map(\.shortName)
            return run.count > 2 ? "\(names[0])-\(names[run.count - 1])" : names.joined(separator: ", ")
        }.joined(separator: ", ")
    }

    private static func text(_ hours: Minutes) -> String { "\(clock(hours.lowerBound))-\(clock(hours.upperBound))" }

    private static func clock(_ minutes: Int) -> String {
        let (hour, minute) = (minutes / 60, minutes % 60)
        return minute == 0 ? String(hour) : "\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}

extension Weekday {
    package static let workingWeek: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]

    var shortName: String { ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][rawValue - 1] }
}
