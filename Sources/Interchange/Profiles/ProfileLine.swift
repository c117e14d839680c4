/// One line of a profile, with its place on the page where that is known.
struct ProfileLine: Hashable, Sendable {
    var text: String
    var spot: Spot?
    /// An empty line stood before it, in text without places.
    var isAfterGap = false

    init(_ text: String, spot: Spot? = nil, isAfterGap: Bool = false) {
        self.text = text
        self.spot = spot
        self.isAfterGap = isAfterGap
    }

    /// Where a line is printed, in points from the page's upper left corner.
    struct Spot: Hashable, Sendable {
        var page: Int
        var left: Double
        var right: Double
        var top: Double
        var bottom: Double
        /// The height of the type that the line begins with; it grows with the size of the type, but each
        /// script of a page has its own measure.
        var height: Double
        var script: Script
        /// How wide the line's first word is: whether it would have fitted at the end of the line before.
        var firstWord: Double

        enum Script: Hashable { case wide, other }
    }
}

extension ProfileLine {
    /// Two lines of one paragraph as one: with a blank between words, without one in Chinese.
    static func joined(_ lines: some Sequence<ProfileLine>) -> String {
        lines.reduce(into: "") { text, line in
            if let end = text.unicodeScalars.last, let start = line.text.unicodeScalars.first,
                !(WideLetters.contains(end) && WideLetters.contains(start))
            {
                text += " "
            }
            text += line.text
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
