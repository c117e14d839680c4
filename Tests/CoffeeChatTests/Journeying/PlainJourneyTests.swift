import CoffeeChat
import Foundation
import Testing

/// The fold beside the slow and obvious second model, for random lives with everything that can happen.
struct PlainJourneyTests {
    private static let zone = TimeZone(identifier: "Asia/Shanghai") ?? .gmt
    private static let firstDay = Story.firstDay

    @Test func `both say the same every morning`() {
        for seed in 0..<150 as Range<UInt64> {
            var dice = Dice(seed: seed &+ 77)
            let life = dice.life(from: Self.firstDay, in: Self.zone)
            if let difference = Self.difference(life) {
                Issue.record("seed \(seed): \(difference)\n\(life.told)")
                return
            }
        }
    }

    @Test func `a rule that is broken on purpose is noticed`() {
        // Who asks the fold one day late must see differences: the comparison is not blind.
        let lives = (0..<20 as Range<UInt64>).map { seed in
            var dice = Dice(seed: seed)
            return dice.life(from: Self.firstDay, in: Self.zone)
        }
        #expect(lives.contains { Self.difference($0, late: 1) != nil })
    }

    private static func difference(_ life: Life, late: Int = 0) -> String? {
        var plain = PlainJourney(isWarm: life.isWarm, habits: life.habits)
        var events: [Event] = []
        for offset in 0..<life.days {
            let today = firstDay.adding(days: offset)
            plain.wakeUp(on: today)
            let nine = today.adding(days: late).at(hour: 9, in: zone)
            let quick = Journey(events: events, isWarm: life.isWarm, now: nine, habits: life.habits)
            let (stage, due) = (plain.stage, plain.due(on: today))
            if quick.stage != stage { return "\(today.iso): \(quick.stage), and plainly \(stage)" }
            if quick.due.map(\.kind) != due {
                return "\(today.iso), \(stage): \(quick.due.map(\.kind)), and plainly \(due)"
            }
            if quick.hasDeclined != plain.hasDeclined { return "\(today.iso): declined is \(quick.hasDeclined)" }
            guard let happening = life.happenings[today] else { continue }
            plain.take(happening, on: today)
            events.append(Event(id: Int64(offset + 1), at: today.at(hour: 12, in: zone), happening))
        }
        return nil
    }
}

/// What happens to two people over most of a year.
struct Life {
    var happenings: [Day: Happening] = [:]
    var isWarm = false
    var habits: Habits
    var days = 300

    var told: String {
        happenings.sorted { $0.key < $1.key }.map { "\($0.key.iso) \($0.value)" }.joined(separator: "\n")
    }
}

extension Dice {
    mutating func life(from first: Day, in zone: TimeZone) -> Life {
        var life = Life(habits: Habits(zone: zone))
        life.isWarm = Bool.random(using: &self)
        for _ in 0..<Int.random(in: 0...20, using: &self) {
            life.habits.daysOff.insert(first.adding(days: Int.random(in: 0...300, using: &self)))
        }
        if Int.random(in: 0..<4, using: &self) == 0 { life.habits.workingDays.remove(.wednesday) }
        var day = first
        for _ in 0..<Int.random(in: 1...14, using: &self) {
            day = day.adding(days: [1, 1, 2, 3, 7, 8, 15, 40, 90].randomElement(using: &self) ?? 1)
            life.happenings[day] = happening(on: day, in: zone)
        }
        return life
    }

    /// With talks from half past nine to ten.
    private mutating func happening(on day: Day, in zone: TimeZone) -> Happening {
        let talk = day.adding(days: Int.random(in: -3...20, using: &self)).at(hour: 9, minute: 30, in: zone)
        switch happening(around: day.at(hour: 12, in: zone)) {
        case .booked: return .booked(Appointment(start: talk))
        case .moved: return .moved(Appointment(start: talk))
        case let other: return other
        }
    }
}
