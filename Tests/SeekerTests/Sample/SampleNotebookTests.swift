import CoffeeChat
import Foundation
import Seeker
import Testing

@Suite struct `The sample notebook` {
    /// A moment of the fortnight in one of the zones, at an hour at which somebody may open the app.
    struct Moment: Sendable, CustomTestStringConvertible {
        let now: Date
        let zone: TimeZone

        var testDescription: String { ISOTime.text(now, in: zone) }
        var sample: SampleNotebook { SampleNotebook(now: now, zone: zone) }
        var habits: Habits { Habits(zone: zone) }

        func journey(_ entry: SampleNotebook.Entry) -> Journey {
            Journey(
                events: entry.events, isWarm: entry.person.introducer != nil, isConnection: entry.person.isConnection,
                now: now, habits: habits)
        }

        var due: [(entry: SampleNotebook.Entry, item: DueItem)] {
            sample.people.flatMap { entry in journey(entry).due.map { (entry, $0) } }
        }
    }

    static let moments: [Moment] = {
        guard let first = Day(year: 2026, month: 11, day: 23) else { return [] }
        let zones = ["Asia/Shanghai", "America/Los_Angeles", "Europe/Berlin"].compactMap(TimeZone.init(identifier:))
        // Every weekday comes in every zone, and with the first, an ordinary and the last minute of a day.
        let clocks = [(0, 1), (9, 30), (23, 59)]
        var moments: [Moment] = []
        for (number, zone) in zones.enumerated() {
            for offset in 0..<14 {
                let (hour, minute) = clocks[(offset + number) % clocks.count]
                let now = first.adding(days: offset).at(hour: hour, minute: minute, in: zone)
                moments.append(Moment(now: now, zone: zone))
            }
        }
        return moments
    }()

    @Test func `is looked at on fourteen days in three zones`() { #expect(Self.moments.count == 42) }

    @Test(arguments: moments) func `has somebody in every stage`(moment: Moment) {
        let stages = Set(moment.sample.people.map { moment.journey($0).stage })
        #expect(stages == Set(Stage.allCases))
    }

    @Test(arguments: moments) func `gives four to eight things to do, of five kinds or more`(moment: Moment) {
        let kinds = moment.due.map(\.item.kind)
        #expect((4...8).contains(kinds.count), "\(kinds)")
        #expect(Set(kinds).count >= 5, "\(kinds)")
    }

    @Test(arguments: moments) func `always has a yes, a thank-you, a promise, a new job and a later`(moment: Moment) {
        let kinds = Set(moment.due.map(\.item.kind))
        #expect(kinds.isSuperset(of: [.offerTimes, .thank, .promise, .congratulate, .askAgain]))
        #expect(kinds.isDisjoint(with: [.didItHappen, .notes, .join, .readAnswer]))
        let today = Day(moment.now, in: moment.zone)
        if moment.habits.isWorking(today) { #expect(kinds.contains(.followUp)) }
        if moment.habits.isWorking(today.adding(days: 1)) { #expect(kinds.contains(.brief)) }
    }

    @Test(arguments: moments) func `has nothing that has not happened yet`(moment: Moment) {
        for entry in moment.sample.people {
            #expect(entry.events.allSatisfy { $0.at <= moment.now }, "\(entry.person.name)")
            #expect(zip(entry.events, entry.events.dropFirst()).allSatisfy { $0.at < $1.at }, "\(entry.person.name)")
            #expect(entry.person.connectedOn.map { $0 <= Day(moment.now, in: moment.zone) } ?? true)
            #expect(
                entry.person.positions.allSatisfy { job in
                    job.end.map { end in job.start.map { $0 < end } ?? false } ?? true
                })
        }
    }

    @Test(arguments: moments) func `happens on working days in waking hours`(moment: Moment) {
        for entry in moment.sample.people {
            let talks = entry.events.compactMap { event in
                if case .booked(let talk) = event.happening { talk.start } else { nil }
            }
            for (instant, hours) in entry.events.map({ ($0.at, 8...21) }) + talks.map({ ($0, 9...16) }) {
                let day = Day(instant, in: moment.zone)
                #expect(moment.habits.isWorking(day))
                #expect(
                    (day.at(
                        hour: hours.lowerBound, in: moment.zone)...day.at(hour: hours.upperBound + 1, in: moment.zone))
                        .contains(instant))
            }
        }
    }

    @Test(arguments: moments) func `begins about ten weeks ago, with some sixteen asks and four chats`(moment: Moment) {
        let happenings = moment.sample.people.flatMap(\.events)
        let asks = happenings.filter { if case .asked = $0.happening { true } else { false } }
        #expect((14...17).contains(asks.count))
        #expect(happenings.filter { $0.happening == .met }.count == 4)
        #expect(asks.allSatisfy { $0.at.distance(to: moment.now) < 71 * 86_400 })
    }
}

@Suite struct `The people of the sample` {
    let zone = TimeZone(identifier: "Europe/Berlin") ?? .gmt
    var sample: SampleNotebook { SampleNotebook(now: Date(timeIntervalSince1970: 1_795_500_000), zone: zone) }

    @Test func `are about sixty, each once`() {
        let people = sample.people.map(\.person)
        #expect((55...65).contains(people.count))
        #expect(Set(people.map(\.id)).count == people.count)
        #expect(Set(people.compactMap(\.profile)).count == people.count { $0.profile != nil })
    }

    @Test func `have mail at example domains and profiles that say they are samples`() {
        let people = sample.people.map(\.person)
        let addresses = people.map(\.email).filter { !$0.isEmpty } + [sample.me.email]
        #expect(
            addresses.allSatisfy { address in
                ["@example.com", "@example.org", "@example.net"].contains { address.hasSuffix($0) }
            })
        #expect(people.compactMap(\.profile).allSatisfy { $0.text.hasPrefix("https://linkedin.com/in/sample-") })
        #expect(people.allSatisfy { $0.profile != nil || !$0.email.isEmpty })
    }

    @Test func `are mostly connections, and a few are not`() {
        let strangers = sample.people.filter { !$0.person.isConnection }
        #expect((2...5).contains(strangers.count))
        #expect(strangers.allSatisfy { $0.person.profile != nil })
    }

    @Test func `are introduced by others of the sample`() {
        let ids = Set(sample.people.map(\.person.id))
        let introducers = sample.people.compactMap(\.person.introducer)
        #expect(introducers.count >= 3)
        #expect(introducers.allSatisfy(ids.contains))
    }

    @Test func `live in zones that exist`() {
        #expect(sample.people.compactMap(\.person.zone).allSatisfy { TimeZone(identifier: $0) != nil })
    }

    @Test func `are asked in notes that LinkedIn takes`() {
        for event in sample.people.flatMap(\.events) where event.happening == .asked(.linkedinNote) {
            #expect(event.text.utf16.count <= 200, "\(event.text.utf16.count): \(event.text)")
        }
    }

    @Test func `never get the same words twice`() {
        let texts = sample.people.flatMap(\.events).map(\.text).filter { !$0.isEmpty }
        #expect(Set(texts).count == texts.count)
    }

    @Test func `offer the best choice among those who made the seeker's move`() {
        let now = Date(timeIntervalSince1970: 1_795_500_000)
        var ranker = Ranker(me: sample.me, today: Day(now, in: zone))
        let titles = TitleReader()
        let ranked = sample.people.map { entry in
            let journey = Journey(
                events: entry.events, isWarm: entry.person.introducer != nil, now: now, habits: Habits(zone: zone))
            let standing = ranker.standing(of: entry.person, reading: titles.read(entry.person.title), journey: journey)
            return (person: entry.person, standing: standing)
        }.sorted { RankOrder($0.person, $0.standing) < RankOrder($1.person, $1.standing) }
        let best = ranked.filter { $0.standing.isSuggestible }.prefix(5)
        for (person, standing) in best {
            #expect(
                standing.reasons.contains { if case .madeYourMove = $0.reason { true } else { false } },
                "\(person.name)")
            #expect(standing.steps.map { (1...2).contains($0.total) } == true, "\(person.name)")
        }
    }

    @Test func `live in London where the zone names no city`() {
        #expect(SampleNotebook(now: Date(timeIntervalSince1970: 1_795_500_000), zone: .gmt).me.place == "London")
        #expect(sample.me.place == "Berlin")
    }
}
