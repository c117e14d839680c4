import CoffeeChat
import Foundation
import Notebook

/// When the seeker cannot talk: what the calendars say, and the talks that are on the books.
struct BusyTime {
    let practice: Practice
    let reader: NotebookReader
    let me: Me

    /// - Parameter key: Whose talk does not count, since it is the one that is to be moved.
    func spans(from: Date, to: Date, besides key: PersonKey? = nil) throws -> [TimeSpan] {
        let zone = practice.zone(of: me)
        let own = try key.flatMap { try reader.invitation(of: $0)?.uid }
        let excluded: Set<String> = own.map { [$0] } ?? []
        var spans: [TimeSpan] = []
        for calendar in try reader.calendars() {
            spans += try CalendarBusyTime(calendar: calendar, me: me, zone: zone).spans(
                from: from, to: to, excluding: excluded, in: reader)
        }
        spans += try talks().filter { $0.key != key || $0.request != nil }.map(\.span)
        return spans.merged()
    }

    struct Talk {
        let key: PersonKey
        let person: Person
        let span: TimeSpan
        let link: String
        /// Their request, where they asked for the talk.
        var request: HelpRequest.ID?
    }

    /// Every talk on the books, in order: those that the seeker asked for, and those that others did.
    func talks() throws -> [Talk] {
        try (asked() + given()).sorted { $0.span.start < $1.span.start }
    }

    private func given() throws -> [Talk] {
        try reader.requests().compactMap { request in
            guard request.answer == .yes, let talk = request.talk, let span = TimeSpan(talk.start, talk.end),
                span.end > practice.now(), let kept = try reader.person(request.person)
            else { return nil }
            return Talk(key: kept.key, person: kept.person, span: span, link: talk.link, request: request.id)
        }
    }

    private func asked() throws -> [Talk] {
        let keys = try reader.peopleWithTalks()
        let events = try reader.events(of: keys)
        let habits = practice.habits(of: me)
        return try reader.people(keys, withCareer: false).compactMap { kept -> Talk? in
            let journey = Journey(
                events: events[kept.key] ?? [], isWarm: kept.person.introducer != nil,
                isConnection: kept.person.isConnection, now: practice.now(), habits: habits)
            guard journey.stage == .booked, let talk = journey.appointment, let span = TimeSpan(talk.start, talk.end)
            else { return nil }
            return Talk(key: kept.key, person: kept.person, span: span, link: talk.link)
        }
    }
}

extension Me {
    /// The hours as typed; the usual ones where they cannot be read, which `DescribeMe` does not let happen.
    var weeklyHours: WeeklyHours { (try? WeeklyHours(hours)) ?? .usual }
}
