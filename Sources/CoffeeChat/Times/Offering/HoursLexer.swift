/// Parts typed hours into words, scalar by scalar.
struct HoursLexer {
    private let scalars: [Unicode.Scalar]
    private var index = 0

    init(scalars: [Unicode.Scalar]) { self.scalars = scalars.map(Self.plain) }

    mutating func tokens() -> [HoursToken] {
        var tokens: [HoursToken] = []
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar == " " {
                index += 1
            } else if isDigit(scalar) {
                tokens.append(clock())
            } else if let (word, length) = longestWord() {
                tokens.append(word)
                index += length
            } else {
                tokens.append(unknown())
            }
        }
        return tokens
    }

    /// Full-width signs and all dashes in their plain form.
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x09, 0xA0, 0x3000, 0x202F, 0x2009: " "
        case 0xFF01...0xFF5E where scalar != "～": Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        case 0x2010...0x2015, 0x2212, 0x7E, 0xFF5E, 0x301C: "-"
        default: scalar
        }
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// "9", "9:30", "9.30", "9am", "17h", "9点半", "9点30分".
    private mutating func clock() -> HoursToken {
        let start = index
        let hour = number()
        var minute: Int? = 0
        if index + 1 < scalars.count, ":.h点时".unicodeScalars.contains(scalars[index]), isDigit(scalars[index + 1]) {
            index += 1
            minute = number()
            skip("分")
        } else if skip("点半") || skip("时半") {
            minute = 30
        } else {
            _ = skip("点钟") || skip("点") || skip("时") || (isEndOfWord(after: "h") && skip("h"))
        }
        let isAfternoon = half()
        let text = String(String.UnicodeScalarView(scalars[start..<index]))
        guard let hour, let minute, hour <= 24, minute < 60, hour * 60 + minute <= 1440,
            isAfternoon == nil || (1...23).contains(hour)
        else { return .unknown(text) }
        return .clock(HoursClock(hour: hour, minute: minute, isAfternoon: isAfternoon, text: text))
    }

    private mutating func half() -> Bool? {
        let here = index
        while index < scalars.count, scalars[index] == " " { index += 1 }
        for (word, isAfternoon) in [("a.m.", false), ("p.m.", true), ("am", false), ("pm", true)]
        where isEndOfWord(after: word) && skip(word) {
            return isAfternoon
        }
        index = here
        return nil
    }

    private func isEndOfWord(after word: String) -> Bool {
        let end = index + word.unicodeScalars.count
        return end >= scalars.count || !(scalars[end].isASCII && scalars[end].properties.isAlphabetic)
    }

    /// Two digits at most are an hour or a minute.
    private mutating func number() -> Int? {
        var digits = ""
        while index < scalars.count, isDigit(scalars[index]) {
            digits.unicodeScalars.append(scalars[index])
            index += 1
        }
        return digits.utf8.count <= 2 ? Int(digits) : nil
    }

    @discardableResult
    private mutating func skip(_ word: String) -> Bool {
        guard matches(word) else { return false }
        index += word.unicodeScalars.count
        return true
    }

    private func matches(_ word: String) -> Bool {
        let wanted = word.unicodeScalars
        return index + wanted.count <= scalars.count && zip(scalars[index...], wanted).allSatisfy { $0 == $1 }
    }

    private func longestWord() -> (token: HoursToken, length: Int)? {
        for (word, token) in HoursWords.all where matches(word) {
            let isLatin = word.unicodeScalars.allSatisfy { $0.isASCII && $0.properties.isAlphabetic }
            if isLatin, !isEndOfWord(after: word) { continue }
            return (token, word.unicodeScalars.count)
        }
        return nil
    }

    private mutating func unknown() -> HoursToken {
        let start = index
        while index < scalars.count, scalars[index] != " ", !isDigit(scalars[index]),
            index == start || longestWord() == nil
        {
            index += 1
        }
        return .unknown(String(String.UnicodeScalarView(scalars[start..<index])))
    }
}
