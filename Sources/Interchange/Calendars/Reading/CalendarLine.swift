/// One content line of a calendar (RFC 5545, 3.1): `DTSTART;TZID=Europe/Berlin:20261201T100000`.
struct CalendarLine: Sendable {
    /// Upper case.
    let name: String
    private let head: ArraySlice<UInt8>
    private let raw: ArraySlice<UInt8>

    /// - Parameter content: The whole line, unfolded.
    init?(_ content: [UInt8]) {
        var isQuoted = false
        var nameEnd: Int?
        var colon: Int?
        for index in content.indices {
            switch content[index] {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ";") where nameEnd == nil: nameEnd = index
            case UInt8(ascii: ":") where !isQuoted: colon = index
            default: break
            }
            if colon != nil { break }
        }
        // A quote that never ends is taken for a letter.
        guard let colon = colon ?? content.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let end = min(nameEnd ?? colon, colon)
        guard end > 0 else { return nil }
        name = String(decoding: content[..<end], as: UTF8.self).uppercased()
        head = content[end..<colon]
        raw = content[(colon + 1)...]
    }

    /// The value as it stands there.
    var value: String {
        String(decoding: raw, as: UTF8.self).trimmingSpaces()
    }

    /// The value of a text property, its escapes undone (3.3.11).
    var text: String {
        var bytes: [UInt8] = []
        var isEscaped = false
        for byte in raw {
            if isEscaped {
                bytes.append(byte == UInt8(ascii: "n") || byte == UInt8(ascii: "N") ? 0x0A : byte)
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A parameter's value, without its quotes.
    func parameter(_ name: String) -> String? {
        guard !head.isEmpty else { return nil }
        var isQuoted = false
        let parts = head.split { byte in
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            return byte == UInt8(ascii: ";") && !isQuoted
        }
        for part in parts {
            let pair = part.split(separator: UInt8(ascii: "="), maxSplits: 1)
            guard pair.count == 2, String(decoding: pair[0], as: UTF8.self).uppercased() == name else { continue }
            return String(decoding: pair[1].filter { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
        }
        return nil
    }
}

extension String {
    func trimmingSpaces() -> String {
        guard let first = utf8.first, let last = utf8.last, first <= 0x20 || last <= 0x20 else { return self }
        return String(drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
}
