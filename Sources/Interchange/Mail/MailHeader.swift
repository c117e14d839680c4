import Foundation

/// Header fields in ASCII.
enum MailHeader {
    /// `"Lauren Chen" <lauren@example.com>`, the name encoded where it has to be.
    static func mailbox(_ address: MailMessage.Address) -> String {
        // What could begin another field or another address has no place in one.
        let plain = String(
            address.address.unicodeScalars.filter { $0.value > 0x20 && $0 != "<" && $0 != ">" && $0 != "," })
        guard !address.name.isEmpty else { return plain }
        let needsEncoding = !address.name.unicodeScalars.allSatisfy { $0.isASCII && $0.value >= 0x20 }
        let name =
            needsEncoding
            ? encoded(address.name)
            : "\"" + address.name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        return "\(name) <\(plain)>"
    }

    /// Encoded words of at most 75 signs (RFC 2047), never parted within a character; ASCII stays as it is.
    static func encoded(_ text: String) -> String {
        let line = String(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0) })
        if line.unicodeScalars.allSatisfy(\.isASCII), line.utf8.count < 60, !line.contains("=?") { return line }
        var words: [String] = []
        var word: [UInt8] = []
        for scalar in line.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if word.count + bytes.count > mostBytes {
                words.append(wrapped(word))
                word = []
            }
            word += bytes
        }
        words.append(wrapped(word))
        return words.joined(separator: "\r\n ")
    }

    private static let mostBytes = 42

    private static func wrapped(_ bytes: [UInt8]) -> String { "=?UTF-8?B?\(Data(bytes).base64EncodedString())?=" }

    /// In UTC: the reader's program shows it in theirs.
    static func date(_ date: Date) -> String {
        let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let seconds = Int(date.timeIntervalSince1970.rounded(.down))
        let day = Day1970(seconds)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return "\(days[day.weekday]), \(day.day) \(months[day.month - 1]) \(day.year) "
            + "\(two(day.seconds / 3600)):\(two(day.seconds / 60 % 60)):\(two(day.seconds % 60)) +0000"
    }
}

/// A civil date out of seconds since 1970, in UTC.
private struct Day1970 {
    let year: Int
    let month: Int
    let day: Int
    /// 0 is the weekday of 1 January 1970, a Thursday.
    let weekday: Int
    let seconds: Int

    init(_ instant: Int) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let parts = calendar.dateComponents([.year, .month, .day], from: Date(timeIntervalSince1970: Double(instant)))
        (year, month, day) = (parts.year ?? 1970, parts.month ?? 1, parts.day ?? 1)
        let days = instant >= 0 ? instant / 86_400 : (instant - 86_399) / 86_400
        weekday = ((days % 7) + 7) % 7
        seconds = instant - days * 86_400
    }
}
