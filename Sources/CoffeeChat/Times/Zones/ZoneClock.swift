import struct Foundation.Date
import struct Foundation.TimeZone

/// A zone's clock over some years, as a short table: asking `TimeZone` for every time of every reply costs more than
/// reading the reply.
struct ZoneClock: Sendable {
    private let starts: [Int]
    private let offsets: [Int]

    /// Seconds since 1970, whatever the zone.
    typealias Instant = Int

    init(_ zone: TimeZone, year: Int) {
        let first = Day(year: max(1, year - 1), month: 1, day: 1) ?? Day(number: 0)
        var moment = Date(timeIntervalSince1970: Double(first.number * 86_400))
        let last = moment.addingTimeInterval(4 * 366 * 86_400)
        var starts = [Int.min]
        var offsets = [zone.secondsFromGMT(for: moment)]
        // No zone changes its clock more than a few times a year; the bound is for a broken table.
        while starts.count < 40, let next = zone.nextDaylightSavingTimeTransition(after: moment), next < last,
            next > moment
        {
            starts.append(Int(next.timeIntervalSince1970))
            offsets.append(zone.secondsFromGMT(for: next))
            moment = next
        }
        self.starts = starts
        self.offsets = offsets
    }

    func offset(at instant: Instant) -> Int {
        var index = starts.count - 1
        while index > 0, starts[index] > instant { index -= 1 }
        return offsets[index]
    }

    func day(at instant: Instant) -> Day { Day(number: floored(instant + offset(at: instant), by: 86_400)) }

    /// Minutes since midnight.
    func minute(at instant: Instant) -> Int {
        let local = instant + offset(at: instant)
        return (local - floored(local, by: 86_400) * 86_400) / 60
    }

    /// As `Day.at(hour:minute:in:)`; minutes beyond midnight belong to the days after.
    func instant(_ day: Day, minute: Int) -> Instant {
        let wall = day.number * 86_400 + minute * 60
        let before = offset(at: wall - offset(at: wall - 86_400))
        if offset(at: wall - before) == before { return wall - before }
        return wall - min(before, offset(at: wall - before))
    }

    private func floored(_ value: Int, by size: Int) -> Int {
        value >= 0 ? value / size : -((-value + size - 1) / size)
    }
}

/// The clocks that a reader has met, so that the next reply finds them made.
final class ZoneShelf {
    private struct Key: Hashable {
        let identifier: String
        let year: Int
    }

    private var clocks: [Key: ZoneClock] = [:]

    func clock(_ zone: TimeZone, year: Int) -> ZoneClock {
        let key = Key(identifier: zone.identifier, year: year)
        if let clock = clocks[key] { return clock }
        if clocks.count > 1000 { clocks = [:] }
        let clock = ZoneClock(zone, year: year)
        clocks[key] = clock
        return clock
    }

    /// Nil where there is no zone of that name.
    func clock(_ identifier: String, year: Int) -> ZoneClock? {
        clocks[Key(identifier: identifier, year: year)]
            ?? TimeZone(identifier: identifier).map { clock($0, year: year) }
    }
}
