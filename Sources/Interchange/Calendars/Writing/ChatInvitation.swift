package import CoffeeChat
package import Foundation

/// An invitation to a talk as calendars exchange it (RFC 5545 and 5546): sent, changed, called off.
package struct ChatInvitation: Hashable, Sendable {
    package enum Method: String, Hashable, Sendable {
        case request = "REQUEST"
        case cancel = "CANCEL"
    }

    /// Stays the same over all changes.
    package var uid: String
    /// One more with each change: a calendar drops what is not newer.
    package var sequence: Int
    /// Whether the talk is on.
    package var isCalledOff: Bool
    package var stamp: Date
    package var span: TimeSpan
    /// In which its times are written.
    package var zone: TimeZone
    package var summary: String
    package var location: String
    package var text: String
    package var organizer: MailMessage.Address?
    package var attendee: MailMessage.Address?

    package init(
        uid: String, sequence: Int, isCalledOff: Bool = false, stamp: Date, span: TimeSpan, zone: TimeZone,
        summary: String, location: String = "", text: String = "", organizer: MailMessage.Address? = nil,
        attendee: MailMessage.Address? = nil
    ) {
        self.uid = uid
        self.sequence = sequence
        self.isCalledOff = isCalledOff
        self.stamp = stamp
        self.span = span
        self.zone = zone
        self.summary = summary
        self.location = location
        self.text = text
        self.organizer = organizer
        self.attendee = attendee
    }

    /// `nil` where an address is missing: without both it is an entry, and nobody can be invited with it. Never
    /// `PUBLISH`, for which no calendar shows an answer's buttons.
    package var method: Method? {
        guard organizer != nil, attendee != nil else { return nil }
        return isCalledOff ? .cancel : .request
    }

    /// What goes to them.
    package var forThem: [UInt8] { bytes(alarm: nil) }

    /// What goes into my own calendar: with an alarm, which is nobody else's business.
    package func forMe(alarm: String) -> [UInt8] { bytes(alarm: isCalledOff ? nil : alarm) }

    private func bytes(alarm: String?) -> [UInt8] {
        var lines = ContentLines()
        lines.begin("VCALENDAR")
        lines.add("VERSION", "2.0")
        lines.add("PRODID", CalendarProduct.name)
        lines.add("CALSCALE", "GREGORIAN")
        if let method { lines.add("METHOD", method.rawValue) }
        ZoneWriter(zone: zone, around: span.start).write(to: &lines)
        event(to: &lines, alarm: alarm)
        lines.end("VCALENDAR")
        return lines.bytes
    }

    func event(to lines: inout ContentLines, alarm: String?) {
        lines.begin("VEVENT")
        lines.add("UID", uid)
        lines.add("SEQUENCE", String(sequence))
        lines.add("DTSTAMP", ICalTime.utc(stamp))
        lines.add("LAST-MODIFIED", ICalTime.utc(stamp))
        lines.add("DTSTART;TZID=\(zone.identifier)", ICalTime.local(span.start, in: zone))
        lines.add("DTEND;TZID=\(zone.identifier)", ICalTime.local(span.end, in: zone))
        lines.add("SUMMARY", text: summary)
        lines.add("LOCATION", text: location)
        lines.add("DESCRIPTION", text: text)
        lines.add("STATUS", isCalledOff ? "CANCELLED" : "CONFIRMED")
        lines.add("TRANSP", isCalledOff ? "TRANSPARENT" : "OPAQUE")
        if let organizer, attendee != nil {
            lines.add("ORGANIZER" + Self.name(organizer), "mailto:" + organizer.plainAddress)
        }
        if let attendee, organizer != nil {
            lines.add(Self.guest + Self.name(attendee), "mailto:" + attendee.plainAddress)
        }
        if let alarm { Self.alarm(alarm, to: &lines) }
        lines.end("VEVENT")
    }

    private static let guest = "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE"

    private static func name(_ address: MailMessage.Address) -> String {
        ContentLines.quoted(address.name).map { ";CN=" + $0 } ?? ""
    }

    /// A quarter of an hour before: time to read once more what one wants to ask.
    private static func alarm(_ text: String, to lines: inout ContentLines) {
        lines.begin("VALARM")
        lines.add("ACTION", "DISPLAY")
        lines.add("TRIGGER", "-PT15M")
        lines.add("DESCRIPTION", text: text)
        lines.end("VALARM")
    }
}

enum CalendarProduct {
    static let name = "-//Cortado//Cortado//EN"
}

extension MailMessage.Address {
    /// Without what could end a line, or begin another address.
    var plainAddress: String {
        String(
            String.UnicodeScalarView(
                address.unicodeScalars.filter {
                    $0.value > 0x20 && $0.value != 0x7F && !"<>,;\"".unicodeScalars.contains($0)
                }))
    }
}

extension ICalTime {
    static func utc(_ instant: Date) -> String { utc(Int(instant.timeIntervalSince1970.rounded(.down))) }

    static func local(_ instant: Date, in zone: TimeZone) -> String {
        text(WallClock(seconds: Int(instant.timeIntervalSince1970.rounded(.down)) + zone.secondsFromGMT(for: instant)))
    }
}
