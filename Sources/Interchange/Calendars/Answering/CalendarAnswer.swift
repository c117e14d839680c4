package import CoffeeChat
package import Foundation

/// What a guest's calendar sends back (RFC 5546, 3.2.3 and 3.2.7).
package struct CalendarAnswer: Hashable, Sendable {
    package enum Word: String, Hashable, Sendable {
        case accepted = "ACCEPTED"
        case declined = "DECLINED"
        case tentative = "TENTATIVE"
    }

    package enum Kind: Hashable, Sendable {
        case reply(Word)
        /// They would rather have it at another time.
        case counter(TimeSpan)
    }

    package let uid: String
    /// Which version of the invitation it answers.
    package let sequence: Int
    package let kind: Kind
    /// Who answers, in lower case; empty where the file does not say. Nobody is told apart by `ORGANIZER`, which Exchange
    /// leaves out.
    package let attendee: String
    package let comment: String

    /// - Parameters:
    ///   - guest: Whose answer it is expected to be, where a file names several.
    ///   - zone: For times that name none.
    package init(_ bytes: [UInt8], file: String, guest: String = "", zone: TimeZone) throws(Refusal) {
        guard bytes.count <= Self.mostBytes else { throw .tooLarge(file: file, limit: Self.mostBytes) }
        let text = MailPart.calendar(in: bytes) ?? bytes
        let scan = CalendarScan(try FileText.utf8(text, file: file))
        guard scan.isCalendar else { throw .noHeader(file: file, expected: ["BEGIN:VCALENDAR"]) }
        let method = scan.header.first { $0.name == "METHOD" }?.value.uppercased() ?? ""
        guard let event = scan.components.first(where: { $0.name == "VEVENT" }),
            let uid = event.lines.first(where: { $0.name == "UID" })?.value, !uid.isEmpty
        else { throw Self.notAnAnswer(file) }
        self.uid = uid
        sequence = event.lines.first { $0.name == "SEQUENCE" }.flatMap { Int($0.value) } ?? 0
        comment = event.lines.filter { $0.name == "COMMENT" }.map(\.text).joined(separator: "\n")
        let guests = event.lines.filter { $0.name == "ATTENDEE" }
        let line = guests.first { MailAddress.bare($0.value) == MailAddress.bare(guest) } ?? guests.first
        attendee = line.map { MailAddress.bare($0.value) } ?? ""
        switch method {
        case "REPLY":
            guard let word = line?.parameter("PARTSTAT").flatMap({ Word(rawValue: $0.uppercased()) }) else {
                throw Self.notAnAnswer(file)
            }
            kind = .reply(word)
        case "COUNTER":
            guard let span = Self.span(event, scan.components, zone) else { throw Self.notAnAnswer(file) }
            kind = .counter(span)
        default: throw Self.notAnAnswer(file)
        }
    }

    private static let mostBytes = 4 << 20

    private static func notAnAnswer(_ file: String) -> Refusal {
        .noHeader(file: file, expected: ["METHOD:REPLY", "METHOD:COUNTER"])
    }

    private static func span(
        _ event: CalendarScan.Component, _ components: [CalendarScan.Component], _ zone: TimeZone
    ) -> TimeSpan? {
        guard let start = event.lines.first(where: { $0.name == "DTSTART" }).flatMap({ EventTime($0) }), !start.isDate
        else {
            return nil
        }
        // Zones are reckoned around the time that is named, which is not known before: a year on both sides of it does.
        guard let near = Self.rough(start) else { return nil }
        var zones = CalendarZones(
            components, mine: zone, from: near.addingTimeInterval(-86_400), to: near.addingTimeInterval(86_400 * 8))
        let first = zones.instant(start)
        let last: Int
        if let end = event.lines.first(where: { $0.name == "DTEND" }).flatMap({ EventTime($0) }) {
            last = zones.instant(end)
        } else {
            let duration = event.lines.first { $0.name == "DURATION" }.flatMap { EventDuration($0.value) }
            last = first + (duration.map { $0.days * 86_400 + $0.seconds } ?? 1800)
        }
        return TimeSpan(Date(timeIntervalSince1970: Double(first)), Date(timeIntervalSince1970: Double(last)))
    }

    private static func rough(_ time: EventTime) -> Date? {
        switch time {
        case .date: nil
        case .utc(let instant): Date(timeIntervalSince1970: Double(instant))
        case .local(let wall, _): Date(timeIntervalSince1970: Double(wall.seconds))
        }
    }
}
