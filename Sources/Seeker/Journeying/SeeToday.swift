package import CoffeeChat
import Foundation
import Notebook

/// What is due now, and how the week goes.
package struct Today: Sendable {
    package struct Item: Sendable {
        package let person: Person
        package let due: DueItem
        /// Their request, where they are the one who asked.
        package var request: HelpRequest.ID?
    }

    /// The most urgent first; of job changes the few that matter most.
    package let items: [Item]
    /// People whose change of job is not among the items.
    package let moreJobChanges: Int
    package let week: Week
    /// Whom to ask next: the best who may be asked.
    package let suggestions: [Ranked]
    package let day: Day
    package let isDayOff: Bool
    package let me: Me
    /// Nobody is in the notebook yet.
    package let isEmpty: Bool

    package struct Week: Hashable, Sendable {
        package let goal: Int
        /// Chats of this week, booked or had.
        package let chats: Int
        package let asksSent: Int
        /// Asks of any week that wait for an answer.
        package let asksOpen: Int
    }
}

/// Folds every journey that is awake.
package struct SeeToday {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    /// - Parameter suggestions: How many people to name whom to ask next.
    package func callAsFunction(suggestions: Int = 3) throws(SeekerError) -> Today {
        try practice.answering {
            try Standings(practice).refresh()
            let now = practice.now()
            return try practice.notebook.read { reader in
                let me = try reader.me()
                let habits = practice.habits(of: me)
                let today = Day(now, in: habits.zone)
                let (items, more) = Self.shortened(try dueItems(reader, now: now, habits: habits))
                return Today(
                    items: items, moreJobChanges: more,
                    week: try week(of: today, me: me, habits: habits, reader: reader),
                    suggestions: try suggest(suggestions, reader: reader), day: today,
                    isDayOff: habits.daysOff.contains(today), me: me,
                    isEmpty: try reader.isEmpty())
            }
        }
    }

    private func dueItems(_ reader: NotebookReader, now: Date, habits: Habits) throws -> [Today.Item] {
        let keys = try reader.awake(at: now)
        let events = try reader.events(of: keys)
        var items: [Today.Item] = []
        for kept in try reader.people(keys, withCareer: false) {
            let journey = Journey(
                events: events[kept.key] ?? [], isWarm: kept.person.introducer != nil,
                isConnection: kept.person.isConnection, rhythm: habits.rhythm(of: kept.person), now: now,
                habits: habits)
            items += journey.due.map { Today.Item(person: kept.person, due: $0) }
        }
        items += try requests(reader, now: now, habits: habits)
        return items.sorted { a, b in
            if DueItem.isMoreUrgent(a.due, b.due) { return true }
            return DueItem.isMoreUrgent(b.due, a.due) ? false : a.person.id < b.person.id
        }
    }

    /// What others ask of the seeker.
    private func requests(_ reader: NotebookReader, now: Date, habits: Habits) throws -> [Today.Item] {
        try reader.requests().compactMap { request in
            guard let due = request.due(at: now, habits: habits), let kept = try reader.person(request.person) else {
                return nil
            }
            return Today.Item(person: kept.person, due: due, request: request.id)
        }
    }

    /// After an import a year later hundreds may have changed jobs: Today names a dozen, People shows all.
    private static func shortened(_ items: [Today.Item]) -> ([Today.Item], more: Int) {
        let changes = items.filter { $0.due.kind == .congratulate }
        guard changes.count > mostJobChanges else { return (items, 0) }
        var left = mostJobChanges
        let shown = items.filter { item in
            guard item.due.kind == .congratulate else { return true }
            left -= 1
            return left >= 0
        }
        return (shown, changes.count - mostJobChanges)
    }

    private static let mostJobChanges = 12

    private func week(of today: Day, me: Me, habits: Habits, reader: NotebookReader) throws -> Today.Week {
        let monday = today.monday
        let start = monday.at(in: habits.zone)
        let end = monday.adding(days: 7).at(in: habits.zone)
        let open = try reader.countByStage(of: [.asked, .followedUp])
        return Today.Week(
            goal: me.goal, chats: try reader.countChats(from: start, to: end),
            asksSent: try reader.countEvents(named: ["asked"], since: start), asksOpen: open)
    }

    private func suggest(_ count: Int, reader: NotebookReader) throws -> [Ranked] {
        guard count > 0 else { return [] }
        let best = try reader.standings(PeopleSelection(), limit: count * 4)
        let ranked = try ListPeople.ranked(best, practice: practice, reader: reader)
        return Array(ranked.filter { $0.standing.isSuggestible && $0.standing.score > 0 }.prefix(count))
    }
}
