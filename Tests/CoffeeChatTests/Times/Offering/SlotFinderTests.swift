import CoffeeChat
import Foundation
import Testing

struct SlotFinderTests {
    private let berlin = TimeZone(identifier: "Europe/Berlin") ?? .gmt
    private let newYork = TimeZone(identifier: "America/New_York") ?? .gmt

    private func request(_ now: String = "2026-11-25T10:00+01:00", mine: String = "Europe/Berlin", theirs: String)
        throws -> OfferRequest
    {
        OfferRequest(
            now: try #require(ISOTime.instant(now, in: berlin)), myZone: try #require(TimeZone(identifier: mine)),
            theirZone: try #require(TimeZone(identifier: theirs)))
    }

    private func texts(_ slots: [TimeSpan], _ zone: TimeZone) -> [String] {
        slots.map { String(ISOTime.text($0.start, in: zone).prefix(16)) }
    }

    @Test func `offers four varied times of next week`() throws {
        let request = try request(theirs: "Europe/Berlin")
        #expect(
            texts(SlotFinder()(request).slots, berlin) == [
                "2026-11-30T14:30", "2026-12-01T13:30", "2026-12-02T11:00", "2026-12-03T10:00",
            ])
    }

    @Test(arguments: OfferSample.zones)
    func `is varied wherever hours meet for long enough`(theirs: TimeZone) throws {
        var request = try request(theirs: theirs.identifier)
        request.myHours = try WeeklyHours("every day 0-24")
        let slots = SlotFinder()(request).slots
        #expect(slots.count == 4)
        #expect(Set(slots.map { Day($0.start, in: theirs) }).count >= 3)
        let hours = slots.map { $0.start.timeIntervalSince(Day($0.start, in: theirs).at(in: theirs)) / 3600 }
        #expect(hours.contains { $0 < 12 } && hours.contains { $0 >= 12 })
        let nextMonday = Day(request.now, in: theirs).monday.adding(days: 7)
        #expect(slots.allSatisfy { Day($0.start, in: theirs).monday == nextMonday })
    }

    @Test func `this week comes before the one after next where next week is full`() throws {
        var request = try request(theirs: "Europe/Berlin")
        let monday = try #require(Day(iso: "2026-11-30"))
        request.busy = [try #require(TimeSpan(monday.at(in: berlin), monday.adding(days: 7).at(in: berlin)))]
        let days = SlotFinder()(request).slots.map { Day($0.start, in: berlin).iso }
        #expect(Set(days).isSuperset(of: ["2026-11-26", "2026-11-27"]))
        #expect(days.last.map { $0 > "2026-12-06" } == true, "a third day, whichever week has it")
    }

    @Test func `the only afternoon is taken for an afternoon`() throws {
        var request = try request(theirs: "Europe/Berlin")
        request.myHours = try WeeklyHours("Mon-Fri 9-12; Thu 9-12, 12-12:30")
        let slots = SlotFinder()(request).slots
        #expect(slots.count == 4)
        #expect(texts(slots, berlin).contains { $0.hasSuffix("T12:00") })
    }

    @Test func `keeps what is kept, adds to it, and never brings back what was dropped`() throws {
        var request = try request(theirs: "America/New_York")
        let first = SlotFinder()(request).slots
        request.dropped = [first[1]]
        request.kept = [first[0], first[2], first[3]]
        let second = SlotFinder()(request).slots
        #expect(second.count == 4)
        #expect(Set(second).isSuperset(of: request.kept))
        #expect(!second.contains(first[1]))
        request.kept = second
        request.count = 5
        request.part = .afternoon
        let third = SlotFinder()(request).slots
        #expect(third.count == 5 && Set(third).isSuperset(of: second))
    }

    @Test func `an offer that stays open to others is nobody else's`() throws {
        var request = try request(theirs: "Europe/Berlin")
        let first = SlotFinder()(request).slots
        request.openOffers = first
        let second = SlotFinder()(request).slots
        #expect(second.count == 4 && Set(first).isDisjoint(with: second))
    }

    @Test func `Sydney and New York have no common hour, and a trade each`() throws {
        let request = try request(mine: "America/New_York", theirs: "Australia/Sydney")
        let offer = SlotFinder()(request)
        #expect(offer.slots.isEmpty && offer.none == .noCommonHours)
        let mine = try #require(offer.trades.first { $0.side == .mine })
        #expect(mine.slots.count == 4)
        #expect(
            texts(mine.slots, newYork).allSatisfy { ("17:00"..."18:00").contains($0.suffix(5)) }, "my early evening")
        let theirs = try #require(offer.trades.first { $0.side == .theirs })
        let sydney = try #require(TimeZone(identifier: "Australia/Sydney"))
        #expect(texts(theirs.slots, sydney).allSatisfy { ("07:00"..."08:30").contains($0.suffix(5)) })
    }

    @Test func `a full calendar is another thing than no common hour`() throws {
        var request = try request(theirs: "Europe/Berlin")
        request.busy = [TimeSpan(request.now, minutes: 30 * 1440)]
        #expect(SlotFinder()(request).none == .calendarFull)
    }

    @Test func `evenings only where they asked for them`() throws {
        var request = try request(theirs: "Europe/Berlin")
        request.myHours = try WeeklyHours("Mon-Fri 18-22")
        #expect(SlotFinder()(request).slots.isEmpty)
        request.theirHours = .evening
        let slots = SlotFinder()(request).slots
        #expect(slots.count == 4)
        #expect(texts(slots, berlin).allSatisfy { ("18:00"..."19:30").contains($0.suffix(5)) })
    }

    @Test func `variety is given whenever the calendar has it`() {
        for seed in 0..<120 {
            var sample = OfferSample(seed: seed + 5000)
            var request = sample.request()
            request.count = 4
            request.minutes = 30
            let slots = SlotFinder()(request).slots
            // What there is at all: each half hour by itself.
            let first = Int(request.now.timeIntervalSince1970) / 900
            let fitting = (0...14 * 96).map { Date(timeIntervalSince1970: Double(first + $0) * 900) }
                .map { TimeSpan($0, minutes: 30) }.filter { OfferCheck.fits($0, request) }
            guard request.theirHours == .workingDay else { continue }
            let days = Set(fitting.map { Day($0.start, in: request.theirZone) })
            #expect(Set(slots.map { Day($0.start, in: request.theirZone) }).count >= min(3, days.count), "seed \(seed)")
            for isMorning in [true, false]
            where fitting.contains(where: { OfferCheck.isMorning($0, request) == isMorning }) {
                let has = slots.contains { OfferCheck.isMorning($0, request) == isMorning }
                #expect(has || slots.count < 2, "seed \(seed)")
            }
        }
    }
}

/// The rules once more, for single slots.
private enum OfferCheck {
    static func isMorning(_ slot: TimeSpan, _ request: OfferRequest) -> Bool { minute(slot.start, request) < 720 }

    static func fits(_ slot: TimeSpan, _ request: OfferRequest) -> Bool {
        let start = minute(slot.start, request)
        let day = Day(slot.start, in: request.theirZone)
        guard start % 30 == 0, start >= 540, start <= 990, day.weekday.rawValue <= 5 else { return false }
        guard slot.start.timeIntervalSince(request.now) >= 86_400,
            slot.end.timeIntervalSince(request.now) <= 14 * 86_400
        else { return false }
        let mine = Day(slot.start, in: request.myZone)
        guard !request.daysOff.contains(mine) else { return false }
        let isMine = request.myHours.hours(on: mine.weekday).contains { hours in
            let from = mine.at(hour: hours.lowerBound / 60, minute: hours.lowerBound % 60, in: request.myZone)
            let to = mine.at(hour: hours.upperBound / 60, minute: hours.upperBound % 60, in: request.myZone)
            return from <= slot.start && slot.end <= to
        }
        return isMine
            && (request.busy + request.openOffers).allSatisfy {
                slot.end.addingTimeInterval(900) <= $0.start || $0.end.addingTimeInterval(900) <= slot.start
            }
    }

    private static func minute(_ instant: Date, _ request: OfferRequest) -> Int {
        let local = Int(instant.timeIntervalSince1970) + request.theirZone.secondsFromGMT(for: instant)
        return ((local % 86_400 + 86_400) % 86_400) / 60
    }
}
