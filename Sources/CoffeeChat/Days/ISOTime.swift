package import struct Foundation.Date
package import struct Foundation.TimeZone

/// Times as ISO 8601 writes them, with the offset: what machines read and `--json` prints.
package enum ISOTime {
    /// `2026-11-24T10:00:00+01:00`
    package static func text(_ instant: Date, in zone: TimeZone) -> String {
        let seconds = Int(instant.timeIntervalSince1970.rounded(.down))
        let offset = zone.secondsFromGMT(for: instant)
        let local = seconds + offset
        let inDay = (local % 86_400 + 86_400) % 86_400
        let day = Day(number: (local - inDay) / 86_400)
        let clock = "\(two(inDay / 3600)):\(two(inDay / 60 % 60)):\(two(inDay % 60))"
        let size = abs(offset) / 60
        return "\(day.iso)T\(clock)\(offset < 0 ? "-" : "+")\(two(size / 60)):\(two(size % 60))"
    }

    /// Reads `2026-11-24T10:00`, with or without seconds, with `Z`, an offset or neither; `zone` is meant where there
    /// is none. A day alone is its noon, at which it is that day nearly everywhere. Fails for anything else.
    package static func instant(_ text: some StringProtocol, in zone: TimeZone) -> Date? {
        let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "T" || $0 == "t" || $0 == " " }
        guard let first = parts.first, let day = Day(iso: first) else { return nil }
        guard parts.count == 2 else { return day.at(hour: 12, in: zone) }
        let (clock, offset) = split(parts[1])
        let digits = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(digits.count), let hour = number(digits[0], 0...23),
            let minute = number(digits[1], 0...59),
            let second = digits.count == 3 ? number(digits[2].prefix { $0 != "." }, 0...60) : 0
        else { return nil }
        guard let offset else { return day.at(hour: hour, minute: minute, in: zone).addingTimeInterval(Double(second)) }
        guard let seconds = seconds(ofOffset: offset) else { return nil }
        return Date(timeIntervalSince1970: Double(day.number * 86_400 + hour * 3600 + minute * 60 + second - seconds))
    }

    private static func split(_ time: some StringProtocol) -> (clock: Substring, offset: Substring?) {
        let text = Substring(time)
        guard let index = text.firstIndex(where: { "Zz+-−".contains($0) }) else { return (text, nil) }
        return (text[..<index], text[index...])
    }

    private static func seconds(ofOffset text: Substring) -> Int? {
        if text == "Z" || text == "z" { return 0 }
        let digits = text.dropFirst().filter { $0 != ":" }
        guard digits.utf8.count == 4 || digits.utf8.count == 2, let hours = number(digits.prefix(2), 0...14) else {
            return nil
        }
        let minutes = digits.utf8.count == 4 ? number(digits.suffix(2), 0...59) : 0
        return minutes.map { ($0 * 60 + hours * 3600) * (text.first == "+" ? 1 : -1) }
    }

    private static func number(_ text: some StringProtocol, _ range: ClosedRange<Int>) -> Int? {
        guard text.utf8.count == 2, let number = Int(text), range.contains(number) else { return nil }
        return number
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
