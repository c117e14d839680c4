extension DateWords {
    enum Token {
        case number(Int, digits: Int)
        /// In lower case; Chinese, Japanese and Korean letters that stand together are one word.
        case word(String)
        case mark(Unicode.Scalar)
    }

    /// Walks over a date's numbers, words and marks; white space (the narrow no-break one before `AM` too) parts them.
    struct Tokens {
        private let scalars: [Unicode.Scalar]
        private var position = 0
        /// What stood directly before the token that was read last.
        private var before: Unicode.Scalar?

        init(_ text: String) { scalars = Array(text.unicodeScalars) }

        var afterColon: Bool { before == ":" }
        var afterPoint: Bool { before == "." }

        mutating func next() -> Token? {
            while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
            guard position < scalars.count else { return nil }
            before = position > 0 ? scalars[position - 1] : nil
            if Self.isDigit(scalars[position]) { return number() }
            if scalars[position].properties.isAlphabetic { return word() }
            position += 1
            return .mark(scalars[position - 1])
        }

        func peek(_ scalar: Unicode.Scalar) -> Bool { position < scalars.count && scalars[position] == scalar }

        mutating func skip(anyOf set: String) -> Unicode.Scalar? {
            guard position < scalars.count, set.unicodeScalars.contains(scalars[position]) else { return nil }
            position += 1
            return scalars[position - 1]
        }

        /// Seconds of `0800`, `08:00`, `08`.
        mutating func offset() -> Int? {
            guard case .number(let value, let digits)? = next() else { return nil }
            guard digits <= 2 else { return (value / 100 * 60 + value % 100) * 60 }
            guard peek(":") else { return value * 3600 }
            position += 1
            guard case .number(let minutes, _)? = next() else { return nil }
            return (value * 60 + minutes) * 60
        }

        private mutating func number() -> Token? {
            var (value, digits) = (0, 0)
            while position < scalars.count, Self.isDigit(scalars[position]) {
                // Nine digits are in no date; the count alone tells, the value must not overflow.
                if digits < 9 { value = value * 10 + Int(scalars[position].value - 0x30) }
                digits += 1
                position += 1
            }
            return .number(value, digits: digits)
        }

        private mutating func word() -> Token? {
            var word = String.UnicodeScalarView()
            while position < scalars.count, scalars[position].properties.isAlphabetic {
                word.append(scalars[position])
                position += 1
            }
            return .word(String(word).lowercased())
        }

        private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    }
}
