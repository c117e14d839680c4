package import CoffeeChat
import Foundation
package import Notebook

/// One person seen whole: their journey and how they stand, as of now.
package struct Ranked: Sendable {
    package let key: PersonKey
    package let person: Person
    package let journey: Journey
    package let standing: Standing
    let wakesAt: Date?

    var kept: KeptStanding {
        KeptStanding(
            key: key, score: standing.score, connectedOn: person.connectedOn, name: person.name,
            reading: standing.reading, steps: standing.steps?.total, stage: journey.stage, wakesAt: wakesAt)
    }
}

/// Applies the rules of choosing to people of the notebook, with one clock for all of them.
struct Ranking {
    private let now: Date
    private let habits: Habits
    private var ranker: Ranker
    private let reader = TitleReader()
    /// Titles repeat: of 30,000 connections a third share theirs with somebody.
    private var readings: [String: TitleReading] = [:]

    init(practice: Practice, me: Me) {
        now = practice.now()
        habits = practice.habits(of: me)
        ranker = Ranker(me: me, today: Day(now, in: habits.zone))
    }

    /// - Parameter reading: What the title says, where it was read before.
    mutating func standing(
        of kept: KeptPerson, events: [Event], warmth: Warmth, reading known: TitleReading? = nil
    ) -> Ranked {
        let person = kept.person
        let journey =
            events.isEmpty
            ? Journey.untouched
            : Journey(
                events: events, isWarm: person.introducer != nil, isConnection: person.isConnection,
                rhythm: habits.rhythm(of: person), now: now, habits: habits)
        let standing = ranker.standing(
            of: person, reading: known ?? reading(person.title), journey: journey, warmth: warmth)
        return Ranked(
            key: kept.key, person: person, journey: journey, standing: standing,
            wakesAt: wakingTime(journey, standing, person))
    }

    private mutating func reading(_ title: String) -> TitleReading {
        if let known = readings[title] { return known }
        let reading = reader.read(title)
        readings[title] = reading
        return reading
    }

    /// The next change by time alone wakes somebody. While something is due they are awake all the time, and their
    /// next change stands before 1970, as long before it as it comes after: `NotebookReader.outdated` knows.
    private func wakingTime(_ journey: Journey, _ standing: Standing, _ person: Person) -> Date? {
        let growsOut = standing.steps?.firstJob == 1 ? firstJobEnds(person) : nil
        let next = [journey.changesAt, growsOut].compactMap(\.self).min()
        guard !journey.due.isEmpty else { return next }
        return Date(timeIntervalSince1970: -(next?.timeIntervalSince1970 ?? 0))
    }

    /// The first of the next month: by then somebody's first job may be two years old.
    private func firstJobEnds(_ person: Person) -> Date {
        let today = Day(now, in: habits.zone)
        let nextMonth = today.adding(months: 1)
        return (Day(year: nextMonth.year, month: nextMonth.month, day: 1) ?? nextMonth).at(in: habits.zone)
    }
}
