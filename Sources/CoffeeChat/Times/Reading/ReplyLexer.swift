/// Breaks a reply's own lines into words, numbers and signs.
struct ReplyLexer {
    private let text: ReplyText
    private var tokens: [ReplyToken] = []

    static func tokens(of text: ReplyText, lines: [Range<Int>], contacts: [ContactReader.Contact]) -> [ReplyToken] {
        var lexer = ReplyLexer(text: text)
        for line in lines {
            lexer.read(line, contacts)
            lexer.tokens.append(ReplyToken(kind: .newline, range: line.upperBound..<line.upperBound))
        }
        WordSplitRule.apply(to: &lexer.tokens, text: text)
        WeekHourRule.apply(to: &lexer.tokens, text: text)
        EveningHourRule.dropLittle(from: &lexer.tokens)
        EveningHourRule.apply(to: &lexer.tokens, text: text)
        MeridiemPartRule.apply(to: &lexer.tokens, text: text)
        GreetingRule.apply(to: &lexer.tokens, text: text)
        ReturnCueRule.apply(to: &lexer.tokens, text: text)
        SpokenOneRule.apply(to: &lexer.tokens, text: text)
        ChatSpaceRule.apply(to: &lexer.tokens, text: text)
        return lexer.tokens
    }

    private init(text: ReplyText) { self.text = text }

    private mutating func read(_ line: Range<Int>, _ contacts: [ContactReader.Contact]) {
        var index = line.lowerBound
        var isSpaced = true
        var next = contacts.partitioningIndex { $0.range.upperBound > line.lowerBound }
        while index < line.upperBound {
            let scalar = text.scalars[index]
            if scalar == PlainScalar.space {
                isSpaced = true
                index += 1
                continue
            }
            while next < contacts.count, contacts[next].range.upperBound <= index { next += 1 }
            if next < contacts.count, contacts[next].range.contains(index) {
                let end = contacts[next].range.upperBound
                append(ReplyToken(kind: .contact, range: index..<end), isSpaced)
                index = end
            } else {
                let limit =
                    next < contacts.count ? min(line.upperBound, contacts[next].range.lowerBound) : line.upperBound
                index = readToken(at: index, limit: limit, isSpaced)
            }
            isSpaced = false
        }
    }

    private mutating func append(_ token: ReplyToken, _ isSpaced: Bool) {
        var token = token
        token.isSpaced = isSpaced
        token.isHan = PlainScalar.isHan(text.scalars[token.range.lowerBound])
        tokens.append(token)
    }

    private mutating func readToken(at start: Int, limit: Int, _ isSpaced: Bool) -> Int {
        let scalar = text.scalars[start]
        if let end = stickerEnd(at: start, limit: limit) {
            append(ReplyToken(kind: .sign(Self.smile), range: start..<end), isSpaced)
            return end
        }
        if PlainScalar.isDigit(scalar), !isSpelledWithDigit(start, limit) {
            return readDigits(at: start, limit: limit, isSpaced)
        }
        if let (meaning, whole) = SpeechTree.shared.longest(in: text, at: start, limit: limit) {
            let found = shortened(at: start, whole, limit) ?? (meaning, whole)
            let meaning = found.meaning
            var end = found.end
            if case .weekday = meaning.time, isFullStop(end - 1, limit) { end -= 1 }
            if case .weekday = meaning.time, isHourBegun(end, limit),
                let (whole, close) = SpeechTree.shared.longest(in: text, at: start, limit: end - 1)
            {
                append(ReplyToken(kind: .word, time: whole.time, speech: whole.speech, range: start..<close), isSpaced)
                return close
            }
            var token = ReplyToken(kind: .word, time: meaning.time, speech: meaning.speech, range: start..<end)
            if case .number(let value) = meaning.time {
                token.kind = .number
                token.value = value
            }
            append(token, isSpaced)
            return end
        }
        if let (value, end) = HanNumber.read(text, at: start, limit: limit) {
            append(ReplyToken(kind: .number, value: value, range: start..<end), isSpaced)
            return end
        }
        var end = start + 1
        if PlainScalar.isLetter(scalar) || scalar > 0x7F && !PlainScalar.isHan(scalar) && scalar < 0x2000 {
            while end < limit, PlainScalar.isLetter(text.scalars[end]) || text.scalars[end] == 0x27 { end += 1 }
            let isFace = Self.faces.contains { end - start == $0.utf8.count && text.starts(start..<end, with: $0) }
            append(ReplyToken(kind: isFace ? .sign(Self.smile) : .unknown, range: start..<end), isSpaced)
        } else if PlainScalar.isHan(scalar) {
            append(ReplyToken(kind: .unknown, range: start..<end), isSpaced)
        } else if let speech = Self.ticks[scalar] {
            append(ReplyToken(kind: .word, speech: speech, range: start..<end), isSpaced)
        } else {
            append(ReplyToken(kind: .sign(scalar), range: start..<end), isSpaced)
        }
        return end
    }

    /// "Not Thu. Tuesday's good": the point ends a sentence, where "Thu. 12 Nov" only shortens a word.
    private func isFullStop(_ point: Int, _ limit: Int) -> Bool {
        guard text.scalars[point] == 0x2E else { return false }
        let next = point + 2
        guard next < limit, text.scalars[point + 1] == PlainScalar.space, text.isUpper(next) else {
            return point + 1 >= limit
        }
        guard let (meaning, end) = SpeechTree.shared.longest(in: text, at: next, limit: limit) else { return true }
        switch meaning.time {
        case .month: return false
        case .weekday:
            return text.scalars[end - 1] != 0x2E
                && (end >= limit || text.scalars[end] != 0x2C && text.scalars[end] != 0x2E)
        default: return true
        }
    }

    /// 下周14:00: the digit opens an hour, and is no weekday's.
    private func isHourBegun(_ end: Int, _ limit: Int) -> Bool {
        guard end < limit, PlainScalar.isDigit(text.scalars[end - 1]) else { return false }
        return PlainScalar.isDigit(text.scalars[end]) || text.scalars[end] == 0x3A
    }

    /// "I'm not in a position to": the phrase behind the pronoun reaches further than the one that holds it.
    private func shortened(at start: Int, _ end: Int, _ limit: Int) -> (meaning: SpeechTree.Meaning, end: Int)? {
        guard text.scalars[start] == 0x69 || text.scalars[start] == 0x77 else { return nil }
        var gap = start
        while gap < min(end, start + 6), text.scalars[gap] != PlainScalar.space { gap += 1 }
        guard gap < end, text.scalars[gap] == PlainScalar.space,
            Self.pronouns.contains(where: { text.starts(start..<gap, with: $0) && $0.utf8.count == gap - start }),
            let (_, further) = SpeechTree.shared.longest(in: text, at: gap + 1, limit: limit), further > end
        else { return nil }
        return SpeechTree.shared.longest(in: text, at: start, limit: gap)
    }

    private static let pronouns = [
        "i", "i'm", "im", "i'd", "i've", "i'll", "we", "we're", "we'd", "we've", "we'll",
    ]

    private static let smile: UInt32 = 0x1F642
    /// Faces in letters.
    private static let faces = ["tat", "qaq", "qwq", "orz", "owo", "hhh", "hhhh", "emmm", "emm"]

    /// [捂脸]: a chat's picture, as it is copied out.
    private func stickerEnd(at start: Int, limit: Int) -> Int? {
        guard text.scalars[start] == 0x5B else { return nil }
        var end = start + 1
        while end < min(limit, start + 7), PlainScalar.isHan(text.scalars[end]) { end += 1 }
        return end > start + 1 && end < limit && text.scalars[end] == 0x5D ? end + 1 : nil
    }

    /// Ticks and crosses beside a day say whether it suits.
    private static let ticks: [UInt32: Speech] = [
        0x2705: .free, 0x2714: .free, 0x2611: .free, 0x2713: .free, 0x1F197: .free, 0x274C: .busy, 0x274E: .busy,
        0x2716: .busy, 0x2717: .busy, 0x2718: .busy, 0x1F6AB: .busy, 0x26D4: .busy, 0x1F44E: .busy, 0x1F645: .busy,
    ]

    /// "2moro", "12noon".
    private func isSpelledWithDigit(_ start: Int, _ limit: Int) -> Bool {
        var letter = start
        while letter < limit, PlainScalar.isDigit(text.scalars[letter]) { letter += 1 }
        guard letter < limit, PlainScalar.isLetter(text.scalars[letter]),
            let (_, end) = SpeechTree.shared.longest(in: text, at: start, limit: limit)
        else { return false }
        return end > letter
    }

    private mutating func readDigits(at start: Int, limit: Int, _ isSpaced: Bool) -> Int {
        var end = start
        var value = 0
        while end < limit, PlainScalar.isDigit(text.scalars[end]) {
            if value < 100_000_000 { value = value * 10 + Int(text.scalars[end]) - 0x30 }
            end += 1
        }
        append(ReplyToken(kind: .number, value: value, digits: end - start, range: start..<end), isSpaced)
        return end
    }
}

extension Array {
    /// The first index from which `isSecond` holds, where it holds for a tail of the array.
    func partitioningIndex(where isSecond: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isSecond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// Chinese numerals up to 99: 三, 十二, 二十五, 两.
enum HanNumber {
    private static let digits: [UInt32: Int] = [
        0x4E00: 1, 0x4E8C: 2, 0x4E24: 2, 0x4E09: 3, 0x56DB: 4, 0x4E94: 5, 0x516D: 6, 0x4E03: 7, 0x516B: 8, 0x4E5D: 9,
        0x96F6: 0, 0x3007: 0, 0x4FE9: 2,
    ]
    private static let ten: UInt32 = 0x5341

    static func read(_ text: ReplyText, at start: Int, limit: Int) -> (value: Int, end: Int)? {
        var index = start
        var value: Int?
        if let digit = digits[text.scalars[index]] {
            value = digit
            index += 1
        }
        guard index < limit, text.scalars[index] == ten else { return value.map { ($0, index) } }
        var sum = (value ?? 1) * 10
        index += 1
        if index < limit, let unit = digits[text.scalars[index]] {
            sum += unit
            index += 1
        }
        return (sum, index)
    }
}
