package import CoffeeChat
package import Foundation

/// An iCalendar file (RFC 5545): when its owner is busy.
///
/// Recurring events with their exceptions, moved and called-off instances, whole days and floating times are honoured;
/// `TRANSP:TRANSPARENT`, called-off and declined events are free.
package struct CalendarFile: Sendable {
    /// The calendar's own name, or nothing.
    package let name: String
    private let components: [CalendarScan.Component]

    /// What a calendar says about some weeks, and what it did not.
    package struct Busy: Hashable, Sendable {
        /// In order, without overlaps, cut at both ends.
        package let spans: [TimeSpan]
        /// Events without a time that can be read.
        package let unreadable: Int
        /// Rules that nobody can follow: their events count once.
        package let unreadableRules: Int
        /// Zones that nobody knows: their times are read on the seeker's clock.
        package let unknownZones: [String]
        /// It repeats without end or measure: what comes behind was not read.
        package let isTooMuch: Bool
    }

    /// A calendar of ten years with all its descriptions has some megabytes.
    package static let mostBytes = 32 << 20

    package init(_ bytes: [UInt8], file: String) throws(Refusal) {
        guard bytes.count <= Self.mostBytes else { throw .tooLarge(file: file, limit: Self.mostBytes) }
        let scan = CalendarScan(try FileText.utf8(bytes, file: file))
        guard scan.isCalendar else { throw .noHeader(file: file, expected: ["BEGIN:VCALENDAR"]) }
        components = scan.components
        name = scan.header.first { $0.name == "X-WR-CALNAME" || $0.name == "NAME" }?.text ?? ""
    }

    package var countOfEvents: Int { components.count { $0.name == "VEVENT" } }

    /// - Parameters:
    ///   - zone: The seeker's own: the zone of whole days, and of times that name none.
    ///   - me: My addresses: what I declined is free.
    ///   - excluded: Events that do not count, as the very talk that is to be moved.
    package func busy(
        from: Date, to: Date, zone: TimeZone, me: [String] = [], excluding excluded: Set<String> = []
    ) -> Busy {
        var reader = BusyReader(components, mine: zone, from: from, to: to)
        let addresses = Set(me.map(MailAddress.bare))
        var events: [CalendarEvent] = []
        var unreadable = 0
        for (number, component) in components.enumerated() where component.name == "VEVENT" {
            if let event = CalendarEvent(component, number: number, me: addresses) {
                if !excluded.contains(event.uid) { events.append(event) }
            } else {
                unreadable += 1
            }
        }
        for series in EventSeries.series(of: events) { reader.add(series) }
        for component in components where component.name == "VFREEBUSY" {
            for period in Self.periods(component) { reader.add(period) }
        }
        return Busy(
            spans: reader.merged, unreadable: unreadable, unreadableRules: reader.unreadableRules,
            unknownZones: reader.unknownZones, isTooMuch: reader.isTooMuch)
    }

    private static func periods(_ component: CalendarScan.Component) -> [CalendarEvent.Period] {
        component.lines.filter { $0.name == "FREEBUSY" && $0.parameter("FBTYPE")?.uppercased() != "FREE" }
            .flatMap { line in line.value.split(separator: ",").compactMap { CalendarEvent.Period($0, zone: nil) } }
    }
}
