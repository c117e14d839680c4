/// Cuts a calendar into its components, in one walk over the bytes: bounded in time and memory whatever comes in.
struct CalendarScan {
    /// A component with those of its lines that were wished for, and those of the components in it.
    struct Component: Sendable {
        let name: String
        var lines: [CalendarLine] = []
        var parts: [Component] = []
    }

    private let bytes: [UInt8]
    private var position = 0
    /// The open components below the calendar: how deep they are nested is counted, not followed.
    private var open: [Component] = []
    private var tooDeep = 0

    private(set) var components: [Component] = []
    /// Lines of the calendar itself.
    private(set) var header: [CalendarLine] = []
    private(set) var isCalendar = false

    private static let mostDepth = 3

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        while position < bytes.count { readLine() }
        // A file that was cut off keeps what it has.
        while !open.isEmpty { close() }
    }

    private mutating func readLine() {
        let start = position
        guard let kind = kind(at: start) else {
            skipLine()
            return
        }
        let content = unfolded()
        guard let line = CalendarLine(content) else { return }
        switch kind {
        case .begin: begin(line.value.uppercased())
        case .end: end(line.value.uppercased())
        case .property: keep(line)
        }
    }

    private enum Kind { case begin, end, property }

    /// Whether the line's name is one of those that are read: most of a calendar is descriptions and addresses.
    private func kind(at start: Int) -> Kind? {
        var key: UInt64 = 0
        var index = start
        while index < bytes.count, index - start < 7 {
            let byte = bytes[index]
            if byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";") || byte < 0x20 { break }
            key = key << 8 | UInt64(byte & 0xDF)
            index += 1
        }
        if key == Self.beginKey { return .begin }
        if key == Self.endKey { return .end }
        return Self.keys.contains(key) ? .property : nil
    }

    /// Up to seven letters as one number, which is quicker than text.
    private static func key(_ name: String) -> UInt64 { name.utf8.prefix(7).reduce(0) { $0 << 8 | UInt64($1 & 0xDF) } }

    private static let beginKey = key("BEGIN")
    private static let endKey = key("END")
    private static let keys = Set(
        [
            "UID", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "TRANSP", "STATUS",
            "SEQUENCE", "X-MICROSOFT-CDO-BUSYSTATUS", "ATTENDEE", "ORGANIZER", "SUMMARY", "LOCATION", "TZID",
            "TZOFFSETFROM", "TZOFFSETTO", "FREEBUSY", "METHOD", "X-WR-CALNAME", "X-WR-TIMEZONE", "COMMENT", "DTSTAMP",
            "NAME",
        ].map(key))

    private mutating func begin(_ name: String) {
        if name == "VCALENDAR", open.isEmpty {
            isCalendar = true
        } else if open.count < Self.mostDepth, tooDeep == 0 {
            open.append(Component(name: name))
        } else {
            tooDeep += 1
        }
    }

    private mutating func end(_ name: String) {
        if name == "VCALENDAR" {
            while !open.isEmpty { close() }
            tooDeep = 0
        } else if tooDeep > 0 {
            tooDeep -= 1
        } else if let index = open.lastIndex(where: { $0.name == name }) {
            // An end that was left out is made up for by the next one outside it.
            while open.count > index { close() }
        }
    }

    private mutating func close() {
        guard let component = open.popLast() else { return }
        if open.isEmpty { components.append(component) } else { open[open.count - 1].parts.append(component) }
    }

    private mutating func keep(_ line: CalendarLine) {
        guard tooDeep == 0 else { return }
        if open.isEmpty { header.append(line) } else { open[open.count - 1].lines.append(line) }
    }

    /// A line with those that go on in the next (3.1), whatever ends them.
    private mutating func unfolded() -> [UInt8] {
        var content: [UInt8] = []
        while true {
            let start = position
            while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
            if content.count < Self.longestLine { content += bytes[start..<position] }
            skipBreak()
            guard position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 else { return content }
            position += 1
        }
    }

    /// No date and no rule is as long as this.
    private static let longestLine = 100_000

    private mutating func skipLine() {
        while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
        skipBreak()
    }

    private mutating func skipBreak() {
        guard position < bytes.count else { return }
        let isPair = bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
        position += isPair ? 2 : 1
    }
}
