/// A part of a line of dates.
enum SpanToken: Hashable {
    case number(Int)
    /// 1 to 12, by its name.
    case month(Int)
    /// 年 after a year, or years of a duration.
    case year
    /// 月 after the number of a month.
    case monthMark
    case monthCount
    case now, less
    case dash, separator, open, close, dot

    var isNumber: Bool { if case .number = self { true } else { false } }
}

/// Parts a line of dates; words that belong to no date end it.
enum SpanTokens {
    static func read(_ line: String) -> [SpanToken]? {
        var tokens: [SpanToken] = []
        let scalars = Array(line.lowercased().unicodeScalars)
        var position = 0
        while position < scalars.count {
            let scalar = scalars[position]
            if scalar.properties.isWhitespace || scalar == "\u{200B}" {
                position += 1
            } else if ("0"..."9").contains(scalar) {
                let digits = scalars[position...].prefix { ("0"..."9").contains($0) }
                guard digits.count <= 4 else { return nil }
                tokens.append(.number(digits.reduce(0) { $0 * 10 + Int($1.value - 48) }))
                position += digits.count
            } else if let mark = mark(scalar, between: scalars, at: position) {
                tokens.append(mark)
                position += 1
            } else if WideLetters.contains(scalar) || isHangul(scalar) {
                guard let (token, length) = wide(scalars[position...]) else { return nil }
                tokens.append(token)
                position += length
            } else {
                let word = scalars[position...].prefix { isLetter($0) }
                guard !word.isEmpty, let token = SpanWords.token(String(String.UnicodeScalarView(word))) else {
                    return nil
                }
                if let token { tokens.append(token) }
                position += word.count
                // The full stop of an abbreviation: "Sept. 2019".
                if position < scalars.count, scalars[position] == "." { position += 1 }
            }
        }
        return tokens
    }

    private static func mark(_ scalar: Unicode.Scalar, between scalars: [Unicode.Scalar], at position: Int)
        -> SpanToken?
    {
        switch scalar {
        case "-", "\u{2010}"..."\u{2015}", "\u{2212}", "~", "～", "—": dash(scalars, at: position)
        case "(", "（": .open
        case ")", "）": .close
        case "·", "•", "・", "|", ",", "，": .dot
        case "/", ".": .separator
        default: nil
        }
    }

    /// `2024-01` has a month behind its hyphen, `2017-2020` a second year.
    private static func dash(_ scalars: [Unicode.Scalar], at position: Int) -> SpanToken {
        let after = scalars[(position + 1)...].prefix { ("0"..."9").contains($0) }
        let isTight = position > 0 && ("0"..."9").contains(scalars[position - 1])
        return isTight && after.count == 2 ? .separator : .dash
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic && !WideLetters.contains(scalar) || scalar == "'" || scalar == "’"
            || scalar.properties.generalCategory == .nonspacingMark
    }

    private static func isHangul(_ scalar: Unicode.Scalar) -> Bool { (0xAC00...0xD7A3).contains(scalar.value) }

    private static func wide(_ scalars: ArraySlice<Unicode.Scalar>) -> (SpanToken, Int)? {
        let found = wideWords.first { scalars.starts(with: $0.word) }
        return found.map { ($0.token, $0.word.count) }
    }

    /// The longest first.
    private static let wideWords: [(word: [Unicode.Scalar], token: SpanToken)] = {
        let words: [(String, SpanToken)] = [
            ("个月 個月 ヶ月 か月 カ月 개월", .monthCount), ("至今 现在 現在 目前 今 현재", .now), ("不到 少于 不足 少於 未満", .less),
            ("年 년", .year), ("月 월", .monthMark), ("至 到", .dash),
        ]
        return words.flatMap { words, token in
            words.split(separator: " ").map { (Array($0.unicodeScalars), token) }
        }
    }()
}
