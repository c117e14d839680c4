/// One line of a profile, with its place on the page where that is known.
struct ProfileLine: Hashable, Sendable {
    var text: String
    /// The same with its no-break blanks, by which a printed profile keeps degree and field apart.
    var printed: String
    var spot: Spot?
    /// An empty line stood before it, in text without places.
    var isAfterGap = false

    init(_ text: String, printed: String? = nil, spot: Spot? = nil, isAfterGap: Bool = false) {
        self.text = text
        self.printed = printed ?? text
        self.spot = spot
        self.isAfterGap = isAfterGap
    }

    /// Where a line is printed, in points from the page's upper left corner.
    struct Spot: Hashable, Sendable {
        var page: Int
        var left: Double
        var right: Double
        /// Half of its height.
        var middle: Double
        /// Of the type that it begins with.
        var size: Double
        var script: Script
        /// How wide the line's first word is: whether it would have fitted at the end of the line before.
        var firstWord: Double

        enum Script: Hashable { case wide, other }
    }
}

extension ProfileLine {
    /// "La Fontaine-" goes on with "Rousseau"; "Design -" does not.
    private static func endsInCompound(_ text: String) -> Bool {
        let end = Array(text.unicodeScalars.suffix(2))
        return end.count == 2 && (end[1] == "-" || end[1] == "/") && end[0].properties.isAlphabetic
    }

    /// Two lines of one paragraph as one: with a blank between words, without one in Chinese.
    static func joined(_ lines: some Sequence<ProfileLine>, _ text: KeyPath<ProfileLine, String> = \.text) -> String {
        lines.reduce(into: "") { joined, line in
            let next = line[keyPath: text]
            if let end = joined.unicodeScalars.last, let start = next.unicodeScalars.first,
                !(WideLetters.contains(end) && WideLetters.contains(start)), !endsInCompound(joined)
            {
                joined += " "
            }
            joined += next
        }
    }
}

/// Letters and signs that are as wide as high and stand without blanks between words.
enum WideLetters {
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0x20000...0x3FFFF: true
        default: false
        }
    }
}
