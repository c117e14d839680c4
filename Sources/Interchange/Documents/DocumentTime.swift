import CoffeeChat
package import struct Foundation.Date

/// An instant in a document: ISO 8601 in UTC, to the millisecond where there is one. `2026-11-22T10:00:00Z`
///
/// Our own, because a document must be the same bytes on Linux and macOS, and Foundation's formatter rounds
/// fractions differently on the two (seen in Swift 6.3).
package struct DocumentTime: Hashable, Sendable {
    package var date: Date

    package init(_ date: Date) { self.date = date }

    /// Reads any offset: `2026-11-22T18:00:00+08:00`.
    package init?(_ text: String) {
        let (main, milliseconds) = Self.withoutFraction(text)
        guard let written = WrittenDate(main), written.day != nil, written.offset != nil, let instant = written.instant
        else {
            return nil
        }
        date = instant.addingTimeInterval(Double(milliseconds) / 1000)
    }

    package var text: String {
        let milliseconds = Int((date.timeIntervalSince1970 * 1000).rounded())
        let seconds = Int((Double(milliseconds) / 1000).rounded(.down))
        let day = Day(number: Int((Double(seconds) / 86_400).rounded(.down)))
        let rest = seconds - day.number * 86_400
        let fraction = milliseconds - seconds * 1000
        let clock = "\(padded(rest / 3600, 2)):\(padded(rest / 60 % 60, 2)):\(padded(rest % 60, 2))"
        return "\(day.iso)T\(clock)\(fraction == 0 ? "" : ".\(padded(fraction, 3))")Z"
    }

    private func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    private static func withoutFraction(_ text: String) -> (String, Int) {
        guard let point = text.firstIndex(of: ".") else { return (text, 0) }
        let digits = text[text.index(after: point)...].prefix { $0.isASCII && $0.isNumber }
        let padded = (digits + "000").prefix(3)
        return (String(text[..<point] + text[digits.endIndex...]), Int(padded) ?? 0)
    }
}

extension DocumentTime: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let time = DocumentTime(text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: text))
        }
        self = time
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
