package import CoffeeChat
package import Foundation
import Notebook

/// The next two weeks as they stand in the seeker's calendars.
package struct TwoWeeks: Sendable {
    package struct DayPlan: Sendable {
        package let day: Day
        /// Hours for talks, by the seeker's own word; none on a day off.
        package let hours: [TimeSpan]
        package let busy: [TimeSpan]
        /// Hours without what is busy, where a talk fits.
        package let free: [TimeSpan]
        package let chats: [Chat]
        package let isOff: Bool
    }

    package struct Chat: Sendable {
        package let person: PersonID
        package let name: String
        package let span: TimeSpan
        package let link: String
    }

    package let zone: TimeZone
    package let today: Day
    package let hours: WeeklyHours
    package let days: [DayPlan]
    package let calendars: [CalendarLine]
}

package struct SeeTwoWeeks {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package func callAsFunction() throws(SeekerError) -> TwoWeeks {
        try practice.answering {
            try practice.notebook.read { reader in
                let me = try reader.me()
                let zone = practice.zone(of: me)
                let today = Day(practice.now(), in: zone)
                let time = BusyTime(practice: practice, reader: reader, me: me)
                let busy = try time.spans(from: today.at(in: zone), to: today.adding(days: Self.days).at(in: zone))
                let talks = try time.talks()
                let days = (0..<Self.days).map { today.adding(days: $0) }.map { day in
                    Self.plan(day, me: me, zone: zone, busy: busy, talks: talks)
                }
                return TwoWeeks(
                    zone: zone, today: today, hours: me.weeklyHours, days: days,
                    calendars: try reader.calendars().map { CalendarLine($0, now: practice.now()) })
            }
        }
    }

    private static let days = 14

    private static func plan(
        _ day: Day, me: Me, zone: TimeZone, busy: [TimeSpan], talks: [BusyTime.Talk]
    ) -> TwoWeeks.DayPlan {
        let isOff = me.daysOff.contains(day)
        let hours: [TimeSpan] =
            isOff
            ? []
            : me.weeklyHours.hours(on: day.weekday).compactMap { minutes in
                TimeSpan(
                    day.at(hour: minutes.lowerBound / 60, minute: minutes.lowerBound % 60, in: zone),
                    day.at(hour: minutes.upperBound / 60, minute: minutes.upperBound % 60, in: zone))
            }
        let whole = TimeSpan(day.at(in: zone), day.adding(days: 1).at(in: zone))
        let taken = whole.map { whole in busy.compactMap { $0.cut(to: whole) } } ?? []
        return TwoWeeks.DayPlan(
            day: day, hours: hours, busy: taken,
            free: hours.flatMap { $0.without(taken) }.filter { $0.end.timeIntervalSince($0.start) >= 1800 },
            chats: talks.filter { Day($0.span.start, in: zone) == day }.map {
                TwoWeeks.Chat(person: $0.person.id, name: $0.person.name, span: $0.span, link: $0.link)
            }, isOff: isOff)
    }
}

extension TimeSpan {
    func cut(to other: TimeSpan) -> TimeSpan? { TimeSpan(max(start, other.start), min(end, other.end)) }

    /// What is left of it; `taken` in order.
    func without(_ taken: [TimeSpan]) -> [TimeSpan] {
        var rest: [TimeSpan] = []
        var from = start
        for span in taken where span.overlaps(self) {
            if let free = TimeSpan(from, span.start) { rest.append(free) }
            from = max(from, span.end)
        }
        if let free = TimeSpan(from, end) { rest.append(free) }
        return rest
    }
}
