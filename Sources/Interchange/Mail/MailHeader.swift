import Foundation

/// Header fields in ASCII.
enum MailHeader {
    /// `"Lauren Chen" <lauren@example.com>`, the name encoded where it has to be.
    static func mailbox(_ address: MailMessage.Address) -> String {
        // What could begin another field or another address has no place in one.
        let plain = String(
            String.UnicodeScalarView(
                address.address.unicodeScalars.filter {
                    !isControl($0) && !$0.properties.isWhitespace && !"<>,;".unicodeScalars.contains($0)
                }))
        let name = line(address.name)
        if name.isEmpty { return plain }
        guard isPlain(name) else { return "\(words(name))\r\n <\(plain)>" }
        let quoted = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"\(quoted)\" <\(plain)>"
    }

    /// A text of one line: short ASCII as it is, everything else in encoded words.
    static func encoded(_ text: String) -> String {
        let line = line(text)
        return isPlain(line) ? line : words(line)
    }

    /// Without what could end the field: a control character reads as a space.
    private static func line(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 }))
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x20 || scalar.value == 0x7F }

    private static func isPlain(_ line: String) -> Bool {
        line.utf8.allSatisfy { $0 < 0x80 } && line.utf8.count < 60 && !line.contains("=?")
    }

    /// Encoded words of at most 75 signs, in lines of at most 76 (RFC 2047), never parted within a character.
    private static func words(_ line: String) -> String {
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

    /// 64 signs of an encoded word; the longest field before the first one is `Subject: `.
    private static let mostBytes = 39

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
