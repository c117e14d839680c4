import CoffeeChat
import Foundation

/// A journey told in a test: events by day and hour, read on a day, on one clock.
struct Story {
    var events: [Event] = []
    var isWarm = false
    var habits = Story.habits

    static let zone = TimeZone(identifier: "America/Los_Angeles") ?? .gmt
    static let habits = Habits(zone: zone)

    /// `2026-11-24 10:30`, or a day alone for its noon; a clock in Los Angeles.
    static func at(_ text: String) -> Date {
        let parts = text.split(separator: " ")
        let clock = (parts.count > 1 ? parts[1] : "12:00").split(separator: ":").compactMap { Int($0) }
        return (Day(iso: parts[0]) ?? Day(number: 0)).at(hour: clock[0], minute: clock[1], in: zone)
    }

    static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

    static func talk(_ start: String, link: String = "") -> Appointment { Appointment(start: at(start), link: link) }

    func adding(_ text: String, _ happening: Happening, text said: String = "") -> Story {
        var story = self
        let id = Int64(story.events.count + 1)
        story.events.append(Event(id: id, at: Self.at(text), happening, text: said))
        return story
    }

    func journey(on text: String) -> Journey {
        Journey(events: events, isWarm: isWarm, now: Self.at(text), habits: habits)
    }

    func due(on text: String) -> [DueItem.Kind] { journey(on: text).due.map(\.kind) }

    func stage(on text: String) -> Stage { journey(on: text).stage }
}

/// SplitMix64: the same seed gives the same stories on every machine.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func happening(around instant: Date) -> Happening {
        let start = instant.addingTimeInterval(Double(Int.random(in: -3...30, using: &self)) * 6 * 3600)
        let by: Promise.Promiser = Bool.random(using: &self) ? .me : .them
        let due =
            Bool.random(using: &self)
            ? Day(instant, in: Story.zone).adding(days: Int.random(in: 0...40, using: &self)) : nil
        let all: [Happening] = [
            .noted, .researched, .drafted, .asked(.linkedinNote), .asked(.email), .asked(.linkedinMessage),
            .followedUp, .followedUp, .answered(.yes), .answered(.yes), .answered(.no), .answered(.asks),
            .answered(.unread), .answered(.later(until: due)), .offered, .booked(Appointment(start: start)),
            .moved(Appointment(start: start)), .calledOff, .missed, .met, .thanked, .declinedKindly,
            .promised(Promise(by: by, due: due)), .kept, .introducedBy(PersonID(naming: "Ana")), .gaveBack,
            .received(.wisdom), .rested, .resumed,
            .changedJob(JobChange(fromTitle: "", fromCompany: "", toTitle: "Designer", toCompany: "Lyft")),
        ]
        return all.randomElement(using: &self) ?? .noted
    }

    /// A random calendar: zone, working days and days off.
    mutating func habits() -> Habits {
        let zone = ["America/Los_Angeles", "Asia/Shanghai", "Europe/Berlin"].randomElement(using: &self) ?? "GMT"
        var habits = Habits(zone: TimeZone(identifier: zone) ?? .gmt)
        for _ in 0..<Int.random(in: 0...12, using: &self) {
            habits.daysOff.insert(Story.firstDay.adding(days: Int.random(in: 0...300, using: &self)))
        }
        if Int.random(in: 0..<5, using: &self) == 0 { habits.workingDays.remove(.wednesday) }
        return habits
    }

    /// A random story of up to a dozen events over some months.
    mutating func story() -> Story {
        var story = Story(isWarm: Bool.random(using: &self), habits: habits())
        var instant = Story.firstDay.at(hour: 9, in: Story.zone)
        for id in 0..<Int.random(in: 1...12, using: &self) {
            let gap: Double = [0.01, 0.5, 1, 3, 7, 8, 15, 40, 90].randomElement(using: &self) ?? 1
            instant = instant.addingTimeInterval(gap * 86_400)
            story.events.append(Event(id: Int64(id + 1), at: instant, happening(around: instant), text: "words \(id)"))
        }
        return story
    }
}

extension Story {
    static let firstDay = day("2026-02-02")

    func journey(at now: Date) -> Journey { Journey(events: events, isWarm: isWarm, now: now, habits: habits) }
}
