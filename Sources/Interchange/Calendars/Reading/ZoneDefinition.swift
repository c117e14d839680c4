import CoffeeChat
import Foundation

/// A `VTIMEZONE` (RFC 5545, 3.6.5): when its clock changes, and to what.
struct ZoneDefinition {
    private struct Observance {
        let start: WallClock
        let offsetFrom: Int
        let offsetTo: Int
        let rules: [String]
        let dates: [EventTime]
    }

    private let observances: [Observance]

    /// Fails where nothing in it can be read.
    init?(_ component: CalendarScan.Component) {
        observances = component.parts.prefix(Self.mostObservances).compactMap(Self.observance)
        if observances.isEmpty { return nil }
    }

    private static let mostObservances = 60

    func table(until end: Date) -> ZoneTable {
        // Some days more, as wall time may run ahead of the world's.
        let last = WallClock(seconds: Int(end.timeIntervalSince1970) + 6 * 86_400)
        var changes: [(at: Int, offset: Int)] = []
        for observance in observances {
            var starts = [observance.start]
            for rule in observance.rules where Self.isYearly(rule) {
                starts +=
                    Recurrence(
                        rule: Self.localUntil(rule, observance.offsetFrom), start: observance.start, isDate: false)?
                    .times(from: observance.start, through: last, most: 1000) ?? []
            }
            for case .local(let wall, _) in observance.dates { starts.append(wall) }
            changes += starts.map { ($0.seconds - observance.offsetFrom, observance.offsetTo) }
        }
        changes.sort { $0.at < $1.at }
        let first = observances.min { $0.start < $1.start }
        return ZoneTable(changes: changes, before: first?.offsetFrom ?? 0)
    }

    /// The end of a rule stands in UTC; rules are reckoned on the wall.
    private static func localUntil(_ rule: String, _ offset: Int) -> String {
        RuleText(rule).withUntil { WallClock(seconds: $0 + offset) }
    }

    /// A clock that changes each second is no clock.
    private static func isYearly(_ rule: String) -> Bool { RuleText(rule).frequency == "YEARLY" }

    private static func observance(_ part: CalendarScan.Component) -> Observance? {
        guard part.name == "STANDARD" || part.name == "DAYLIGHT",
            let from = part.lines.first(where: { $0.name == "TZOFFSETFROM" }).flatMap({ offset($0.value) }),
            let to = part.lines.first(where: { $0.name == "TZOFFSETTO" }).flatMap({ offset($0.value) }),
            let start = part.lines.first(where: { $0.name == "DTSTART" }).flatMap(EventTime.init)
        else { return nil }
        let wall: WallClock
        switch start {
        case .local(let time, _): wall = time
        case .utc(let instant): wall = WallClock(seconds: instant + from)
        case .date(let day): wall = WallClock(day)
        }
        return Observance(
            start: wall, offsetFrom: from, offsetTo: to, rules: part.lines.filter { $0.name == "RRULE" }.map(\.value),
            dates: part.lines.filter { $0.name == "RDATE" }.flatMap(EventTime.list))
    }

    /// `+0100`, `-033000`.
    private static func offset(_ text: String) -> Int? {
        guard let sign = text.utf8.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
            [4, 6].contains(text.utf8.count - 1), let number = Int(text.dropFirst()), number >= 0
        else { return nil }
        let short = text.utf8.count == 5 ? number * 100 : number
        let seconds = short / 10_000 * 3600 + short / 100 % 100 * 60 + short % 100
        guard seconds <= 16 * 3600 else { return nil }
        return sign == UInt8(ascii: "-") ? -seconds : seconds
    }
}
