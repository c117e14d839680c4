import CoffeeChat
import Foundation

/// What a clock on a wall shows, in whatever zone it hangs: seconds since 1970 as if it hung in Greenwich.
struct WallClock: Hashable, Comparable, Sendable {
    let seconds: Int

    init(seconds: Int) { self.seconds = seconds }

    init(_ day: Day, secondsOfDay: Int = 0) { seconds = day.number * 86_400 + secondsOfDay }

    static func < (a: WallClock, b: WallClock) -> Bool { a.seconds < b.seconds }

    var day: Day { Day(number: seconds >= 0 ? seconds / 86_400 : -((-seconds + 86_399) / 86_400)) }

    var secondsOfDay: Int { seconds - day.number * 86_400 }

    func adding(_ seconds: Int) -> WallClock { WallClock(seconds: self.seconds + seconds) }
}

/// A zone's clock over some weeks as a short table: asking `TimeZone` for each of thousands of events costs more than
/// reading them.
struct ZoneTable: Sendable {
    /// Each offset holds from its start on, the first for ever before.
    private let starts: [Int]
    private let offsets: [Int]

    init(changes: [(at: Int, offset: Int)], before: Int) {
        starts = [Int.min] + changes.map(\.at)
        offsets = [before] + changes.map(\.offset)
    }

    /// Exact from some days before the one to some days after the other instant; beyond, nothing is asked of it.
    init(_ zone: TimeZone, from: Date, to: Date) {
        var moment = from.addingTimeInterval(-5 * 86_400)
        let last = to.addingTimeInterval(5 * 86_400)
        let before = zone.secondsFromGMT(for: moment)
        var changes: [(at: Int, offset: Int)] = []
        while changes.count < 100, let next = zone.nextDaylightSavingTimeTransition(after: moment), next > moment,
            next <= last
        {
            changes.append((Int(next.timeIntervalSince1970), zone.secondsFromGMT(for: next)))
            moment = next
        }
        self.init(changes: changes, before: before)
    }

    func offset(at instant: Int) -> Int {
        var index = starts.count - 1
        while index > 0, starts[index] > instant { index -= 1 }
        return offsets[index]
    }

    /// RFC 5545, 3.3.5: a time that does not exist is read with the offset before the gap, one that comes twice is the
    /// first of the two.
    func instant(_ wall: WallClock) -> Int {
        let before = offset(at: wall.seconds - offset(at: wall.seconds - 86_400))
        if offset(at: wall.seconds - before) == before { return wall.seconds - before }
        return wall.seconds - min(before, offset(at: wall.seconds - before))
    }

    func wall(_ instant: Int) -> WallClock { WallClock(seconds: instant + offset(at: instant)) }
}
