/// Writes content lines (RFC 5545, 3.1): folded at 75 octets, never within a character, and nothing that a value holds
/// can begin a line of its own.
struct ContentLines {
    private(set) var bytes: [UInt8] = []

    /// A line whose value is written as it is: dates, numbers, addresses that were made plain.
    mutating func add(_ name: String, _ value: String) {
        fold(name + ":" + Self.plain(value))
    }

    /// A line of text (3.3.11); none where nothing is left of it, since a line without a value is a fault.
    mutating func add(_ name: String, text: String) {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped.append("\\"); escaped.append(scalar)
            case "\n": escaped.append("\\"); escaped.append("n")
            case "\t": escaped.append(" ")
            default: if !Self.isControl(scalar) { escaped.append(scalar) }
            }
        }
        if !escaped.isEmpty { fold(name + ":" + String(escaped)) }
    }

    mutating func begin(_ component: String) { fold("BEGIN:" + component) }
    mutating func end(_ component: String) { fold("END:" + component) }

    /// `CN="Lauren Chen"`: a parameter's value has no way to hold a quote (3.2).
    ///
    /// - Returns: `nil` where nothing is left of the text.
    static func quoted(_ text: String) -> String? {
        let plain = plain(text).replacing("\"", with: "'")
        return plain.isEmpty ? nil : "\"\(plain)\""
    }

    private static func plain(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !isControl($0) }))
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .control }

    private mutating func fold(_ line: String) {
        var width = 0
        for scalar in line.unicodeScalars {
            let units = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            if width + units.count > Self.mostOctets {
                bytes += [0x0D, 0x0A, 0x20]
                width = 1
            }
            bytes += units
            width += units.count
        }
        bytes += [0x0D, 0x0A]
    }

    private static let mostOctets = 75
}
