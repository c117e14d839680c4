import Foundation

/// The zones that a calendar names. What `TimeZone` knows by its name is taken from there, so that all of Cortado
/// reckons with one set of zone data; a zone of the calendar's own making is read from its `VTIMEZONE`.
struct CalendarZones {
    let mine: ZoneTable
    private let span: (from: Date, to: Date)
    private var known: [String: ZoneTable] = [:]
    private let definitions: [String: CalendarScan.Component]
    /// Names that said nothing: such times are read on the seeker's clock.
    private(set) var unknown: Set<String> = []

    init(_ components: [CalendarScan.Component], mine: TimeZone, from: Date, to: Date) {
        self.mine = ZoneTable(mine, from: from, to: to)
        span = (from, to)
        definitions = Dictionary(
            components.filter { $0.name == "VTIMEZONE" }.compactMap { component in
                component.lines.first { $0.name == "TZID" }.map { ($0.value, component) }
            }, uniquingKeysWith: { first, _ in first })
    }

    mutating func table(_ name: String?) -> ZoneTable {
        guard let name else { return mine }
        if let table = known[name] { return table }
        let table = found(name)
        if table == nil { unknown.insert(name) }
        known[name] = table ?? mine
        return table ?? mine
    }

    mutating func instant(_ time: EventTime) -> Int {
        switch time {
        case .date(let day): mine.instant(WallClock(day))
        case .utc(let instant): instant
        case .local(let wall, let zone): table(zone).instant(wall)
        }
    }

    private func found(_ name: String) -> ZoneTable? {
        if let identifier = Self.identifier(name), let zone = TimeZone(identifier: identifier) {
            return ZoneTable(zone, from: span.from, to: span.to)
        }
        if let definition = definitions[name], let table = ZoneDefinition(definition)?.table(until: span.to) {
            return table
        }
        return Self.fixed(name).map { ZoneTable(changes: [], before: $0) }
    }

    /// IANA's name behind whatever stands around it: `/freeassociation.sourceforge.net/Europe/Berlin`, `"Europe/Berlin"`,
    /// `W. Europe Standard Time`.
    static func identifier(_ name: String) -> String? {
        let plain = name.filter { $0 != "\"" }.trimmingSpaces()
        if let windows = WindowsZones.identifier(plain) { return windows }
        let parts = plain.split(separator: "/")
        if ["utc", "gmt", "z", "etc/utc"].contains(plain.lowercased()) { return "UTC" }
        for count in [3, 2] where parts.count >= count {
            let candidate = parts.suffix(count).joined(separator: "/")
            if ZoneName.isLikely(candidate), TimeZone(identifier: candidate) != nil { return candidate }
        }
        // "US/Eastern" came above; what is left has no slash, and `TimeZone` would take "EST" or "GMT+2" its own way.
        return nil
    }

    /// "(UTC+01:00) Amsterdam, Berlin", "GMT-0500": better than nothing, and wrong for half the year.
    private static func fixed(_ name: String) -> Int? {
        let upper = name.uppercased()
        guard let start = ["UTC", "GMT"].compactMap({ upper.range(of: $0)?.upperBound }).first else { return nil }
        let rest = upper[start...].drop { $0 == " " }
        guard let sign = rest.first, sign == "+" || sign == "-" else { return nil }
        let digits = rest.dropFirst().prefix { $0.isASCII && ($0.isNumber || $0 == ":") }.filter { $0 != ":" }
        guard (1...4).contains(digits.utf8.count), let number = Int(digits) else { return nil }
        let (hours, minutes) = digits.utf8.count > 2 ? (number / 100, number % 100) : (number, 0)
        guard hours <= 14, minutes < 60 else { return nil }
        return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
}
