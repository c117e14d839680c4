import CoffeeChat
import Foundation

/// Writes a `VTIMEZONE` (RFC 5545, 3.6.5) that holds around some time: from the change of clocks before it on, with the
/// rule by which later ones come where there is one.
struct ZoneWriter {
    let zone: TimeZone
    let around: Date

    private struct Change {
        let at: Date
        let offsetFrom: Int
        let offsetTo: Int
        let isSummer: Bool

        /// What the clock shows as it is changed.
        var wall: WallClock { WallClock(seconds: Int(at.timeIntervalSince1970) + offsetFrom) }
    }

    func write(to lines: inout ContentLines) {
        lines.begin("VTIMEZONE")
        lines.add("TZID", zone.identifier)
        let changes = changes()
        let (summer, winter) = (changes.filter(\.isSummer), changes.filter { !$0.isSummer })
        if changes.isEmpty {
            let offset = zone.secondsFromGMT(for: around)
            observance(
                Change(
                    at: Date(timeIntervalSince1970: Double(-offset)), offsetFrom: offset, offsetTo: offset,
                    isSummer: false),
                rule: nil, to: &lines)
        }
        for group in [winter, summer] { observances(group, to: &lines) }
        lines.end("VTIMEZONE")
    }

    /// The first of a kind with its rule, or each for itself.
    private func observances(_ changes: [Change], to lines: inout ContentLines) {
        if let first = changes.first, let rule = Self.rule(changes) {
            observance(first, rule: rule, to: &lines)
        } else {
            for change in changes { observance(change, rule: nil, to: &lines) }
        }
    }

    private func observance(_ change: Change, rule: String?, to lines: inout ContentLines) {
        let name = change.isSummer ? "DAYLIGHT" : "STANDARD"
        lines.begin(name)
        lines.add("DTSTART", ICalTime.text(change.wall))
        lines.add("TZOFFSETFROM", Self.offset(change.offsetFrom))
        lines.add("TZOFFSETTO", Self.offset(change.offsetTo))
        if let rule { lines.add("RRULE", rule) }
        lines.end(name)
    }

    /// The changes from a year before to three years after: enough to see a rule.
    private func changes() -> [Change] {
        var changes: [Change] = []
        var moment = around.addingTimeInterval(-400 * 86_400)
        let last = around.addingTimeInterval(1100 * 86_400)
        while changes.count < 40, let next = zone.nextDaylightSavingTimeTransition(after: moment), next > moment,
            next < last
        {
            let (from, to) = (zone.secondsFromGMT(for: next.addingTimeInterval(-1)), zone.secondsFromGMT(for: next))
            if from != to { changes.append(Change(at: next, offsetFrom: from, offsetTo: to, isSummer: to > from)) }
            moment = next
        }
        return changes
    }

    /// The same weekday of the same month at the same hour, three years running: "the last Sunday of October".
    private static func rule(_ changes: [Change]) -> String? {
        let walls = changes.map(\.wall)
        guard walls.count >= 3, let first = walls.first, Set(walls.map(\.secondsOfDay)).count == 1,
            Set(walls.map(\.day.month)).count == 1, Set(walls.map(\.day.weekday)).count == 1,
            Set(walls.map(\.day.year)).count == walls.count,
            Set(changes.map(\.offsetFrom)).count == 1, Set(changes.map(\.offsetTo)).count == 1
        else { return nil }
        let weekday = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][first.day.weekday.rawValue - 1]
        let isLast = walls.allSatisfy { $0.day.adding(days: 7).month != $0.day.month }
        let numbers = Set(walls.map { ($0.day.day - 1) / 7 + 1 })
        guard isLast || numbers.count == 1, let number = isLast ? -1 : numbers.first else { return nil }
        return "FREQ=YEARLY;BYMONTH=\(first.day.month);BYDAY=\(number)\(weekday)"
    }

    /// `+0530`, `-0330`; with seconds only where there are some.
    static func offset(_ seconds: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        let size = abs(seconds)
        let short = (seconds < 0 ? "-" : "+") + two(size / 3600) + two(size / 60 % 60)
        return size % 60 == 0 ? short : short + two(size % 60)
    }
}
