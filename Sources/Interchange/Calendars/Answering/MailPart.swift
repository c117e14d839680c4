import Foundation

/// Finds the calendar in a saved mail message: mail programs save an answer as often as a message as by itself.
enum MailPart {
    /// `nil` where the bytes are no message, or hold no calendar.
    static func calendar(in bytes: [UInt8]) -> [UInt8]? {
        let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
        guard !text.hasPrefix("BEGIN:VCALENDAR") else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var index = 0
        while index < lines.count {
            if lines[index].lowercased().hasPrefix("content-type: text/calendar") {
                return part(lines, around: index)
            }
            index += 1
        }
        return nil
    }

    /// The headers stand above and below the line that was found, up to the empty lines.
    private static func part(_ lines: [Substring], around found: Int) -> [UInt8]? {
        let start = lines[..<found].lastIndex { $0.isEmpty || $0.hasPrefix("--") } ?? -1
        guard let blank = lines[found...].firstIndex(where: \.isEmpty) else { return nil }
        let headers = lines[(start + 1)..<blank].map { $0.lowercased() }
        let named = headers.first { $0.hasPrefix(encodingField) }
        let encoding = named?.dropFirst(encodingField.count).trimmingPrefix(" ").prefix {
            !$0.isWhitespace && $0 != ";"
        }
        let body = lines[(blank + 1)...].prefix { !$0.hasPrefix("--") || $0.hasPrefix("-- ") }
        switch encoding {
        case "base64": return Data(base64Encoded: body.joined(), options: .ignoreUnknownCharacters).map { [UInt8]($0) }
        case "quoted-printable": return quotedPrintable(body.joined(separator: "\n"))
        default: return Array(body.joined(separator: "\n").utf8)
        }
    }

    private static let encodingField = "content-transfer-encoding:"

    /// RFC 2045, 6.7.
    private static func quotedPrintable(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "=") else {
                result.append(bytes[index])
                index += 1
                continue
            }
            if index + 1 < bytes.count, bytes[index + 1] == 0x0A {
                index += 2
            } else if index + 2 < bytes.count,
                let byte = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
            {
                result.append(byte)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }
}
