import CoffeeChat

/// A `VEVENT` as far as it says when somebody is busy.
struct CalendarEvent: Sendable {
    let uid: String
    /// Which of a series it replaces; `nil` for the series itself.
    let instead: EventTime?
    /// Whether it replaces all that follow as well.
    let isFromThereOn: Bool
    let sequence: Int
    let start: EventTime
    let length: Length
    let isFree: Bool
    let rules: [String]
    let extra: [Extra]
    let except: [EventTime]

    enum Length: Hashable, Sendable {
        /// Until a time of its own.
        case end(EventTime)
        case duration(EventDuration)
    }

    /// A date of its own, with its own length where it has one (`RDATE;VALUE=PERIOD`).
    struct Extra: Hashable, Sendable {
        let start: EventTime
        let length: Length?
    }

    /// - Parameter me: Addresses in lower case: what I declined is free.
    init?(_ component: CalendarScan.Component, number: Int, me: Set<String>) {
        var lines = EventLines()
        for line in component.lines { lines.take(line, me: me) }
        guard let start = lines.start else { return nil }
        self.start = start
        // Without an identity it is nobody's exception.
        uid = lines.uid ?? "\u{0}\(number)"
        instead = lines.instead
        isFromThereOn = lines.isFromThereOn
        sequence = lines.sequence
        length = lines.end.map(Length.end) ?? .duration(lines.duration ?? EventDuration(days: start.isDate ? 1 : 0))
        isFree = lines.isFree
        (rules, extra, except) = (lines.rules, lines.extra, lines.except)
    }

    var repeats: Bool { !rules.isEmpty || !extra.isEmpty }
}

extension CalendarEvent {
    /// `start/end` or `start/duration` (3.3.9).
    struct Period {
        let start: EventTime
        let length: Length

        init?(_ text: some StringProtocol, zone: String?) {
            let halves = text.split(separator: "/")
            guard halves.count == 2, let start = EventTime(halves[0], zone: zone) else { return nil }
            if let end = EventTime(halves[1], zone: zone) {
                length = .end(end)
            } else if let duration = EventDuration(String(halves[1])) {
                length = .duration(duration)
            } else {
                return nil
            }
            self.start = start
        }
    }
}

extension EventDuration {
    init(days: Int) { (self.days, seconds) = (days, 0) }
}

/// The lines of an event, gathered in one walk: a calendar has ten thousands of them.
private struct EventLines {
    var uid: String?
    var instead: EventTime?
    var isFromThereOn = false
    var sequence = 0
    var start: EventTime?
    var end: EventTime?
    var duration: EventDuration?
    var isFree = false
    var rules: [String] = []
    var extra: [CalendarEvent.Extra] = []
    var except: [EventTime] = []

    mutating func take(_ line: CalendarLine, me: Set<String>) {
        switch line.name {
        case "UID": uid = line.value
        case "DTSTART": start = EventTime(line)
        case "DTEND": end = EventTime(line)
        case "DURATION": duration = EventDuration(line.value)
        case "RECURRENCE-ID":
            instead = EventTime(line)
            isFromThereOn = line.parameter("RANGE")?.uppercased() == "THISANDFUTURE"
        case "SEQUENCE": sequence = Int(line.value) ?? 0
        case "RRULE": rules.append(line.value)
        case "RDATE": extra += Self.extra(line)
        case "EXDATE": except += EventTime.list(line)
        case "TRANSP": isFree = isFree || line.value.uppercased() == "TRANSPARENT"
        case "STATUS": isFree = isFree || line.value.uppercased() == "CANCELLED"
        case "X-MICROSOFT-CDO-BUSYSTATUS": isFree = isFree || line.value.uppercased() == "FREE"
        case "ATTENDEE": isFree = isFree || !me.isEmpty && Self.isRefusal(line, of: me)
        default: break
        }
    }

    private static func isRefusal(_ attendee: CalendarLine, of me: Set<String>) -> Bool {
        attendee.parameter("PARTSTAT")?.uppercased() == "DECLINED" && me.contains(MailAddress.bare(attendee.value))
    }

    private static func extra(_ line: CalendarLine) -> [CalendarEvent.Extra] {
        guard line.parameter("VALUE")?.uppercased() == "PERIOD" else {
            return EventTime.list(line).map { CalendarEvent.Extra(start: $0, length: nil) }
        }
        return line.value.split(separator: ",")
            .compactMap { CalendarEvent.Period($0, zone: line.parameter("TZID")) }
            .map { CalendarEvent.Extra(start: $0.start, length: $0.length) }
    }
}
