/// The days and times of day that a message offers.
struct OfferedTimes {
    enum Part { case morning, afternoon, evening }

    private(set) var days: Set<String> = []
    private(set) var parts: Set<Part> = []
    private(set) var range: Range<Int>?
    private var times: Set<String> = []
    private var dayTimes = 0

    /// How many different times can be chosen.
    var count: Int {
        max(days.count, times.count) == 0
            ? 0 : times.isEmpty && parts.isEmpty ? min(days.count, 1) : max(days.count, times.count)
    }

    init(_ message: ReadMessage) {
        let text = message.text
        var index = message.body.lowerBound
        var part: Part?
        while index < message.body.upperBound {
            let start = index
            if text.tokens[index].kind == .stop || text.has(set: "dayBreak", at: index) { part = nil }
            if let (day, length) = NamedDay(text, index).read() {
                // 我今天下不了班 offers nothing, nor does 最多等到今晚十二点.
                let isUntil = index > 0 && text.tokens[index - 1].text == "到"
                if day != "今" || (!isUntil && isTimed(index + length, text)) { days.insert(day) }
                index += length
                if text.tokens[start].kind == .han { part = nil }
            } else if let (time, length) = NamedTime(text, index).read(part) {
                times.insert(time.key)
                parts.insert(time.part)
                if let named = time.named { part = named }
                index += length
            } else if let named = Self.partName(text, index) {
                part = named
                if text.tokens[index].kind == .word { parts.insert(named) } else { pendingPart(named) }
                index += 1
            } else {
                index += 1
                continue
            }
            range = (range?.lowerBound ?? start)..<index
        }
    }

    private func isTimed(_ index: Int, _ text: ReadText) -> Bool {
        (index..<index + 3).contains { place in
            Self.partName(text, place) != nil || NamedTime(text, place).read(nil) != nil
        }
    }

    private mutating func pendingPart(_ part: Part) { parts.insert(part) }

    static func partName(_ text: ReadText, _ index: Int) -> Part? {
        if text.has(set: "morningWord", at: index) { return .morning }
        if text.has(set: "afternoonWord", at: index) { return .afternoon }
        return text.has(set: "eveningWord", at: index) ? .evening : nil
    }

    static func part(ofHour hour: Int) -> Part { hour < 12 ? .morning : hour < 17 ? .afternoon : .evening }
}

/// A weekday, or a day of a month.
private struct NamedDay {
    private let text: ReadText
    private let index: Int

    init(_ text: ReadText, _ index: Int) { (self.text, self.index) = (text, index) }

    private func token(_ offset: Int) -> TextToken? {
        let place = index + offset
        return text.tokens.indices.contains(place) ? text.tokens[place] : nil
    }

    /// The day's name and how many tokens it takes.
    func read() -> (String, Int)? {
        guard let first = token(0) else { return nil }
        return first.kind == .han || (first.kind == .number && token(1)?.kind == .han) ? chinese() : english(first)
    }

    private func english(_ first: TextToken) -> (String, Int)? {
        if text.has(set: "last", at: index - 1) { return nil }
        if first.kind == .word, text.has(set: "weekday", at: index) {
            // "Tuesday 7 May" is one day.
            var length = 1
            while let next = token(length), length < 6, isDatePart(length) || next.kind == .comma { length += 1 }
            while length > 1, token(length - 1)?.kind == .comma { length -= 1 }
            return (String(first.text.prefix(3)), length)
        }
        if first.text == "tomorrow" || first.text == "today" { return (first.text, 1) }
        if first.kind == .number, let next = token(1) {
            if text.has(set: "month", at: index + 1) || next.text == "may" { return (first.text, 2) }
            if ["st", "nd", "rd", "th"].contains(next.text) { return (first.text, 2) }
        }
        if text.has(set: "month", at: index) || first.text == "may", let next = token(1), next.kind == .number {
            return (next.text, 2)
        }
        return nil
    }

    private func isDatePart(_ offset: Int) -> Bool {
        guard let token = token(offset) else { return false }
        let next = self.token(offset + 1)
        if text.has(set: "month", at: index + offset) || token.text == "may" || token.text == "the"
            || token.text == "of"
        {
            return true
        }
        if ["st", "nd", "rd", "th"].contains(token.text) { return true }
        guard token.kind == .number, !token.text.contains(":"), token.text.utf8.count < 3 else { return false }
        if let next,
            text.has(set: "month", at: index + offset + 1) || next.text == "may"
                || ["st", "nd", "rd", "th"].contains(next.text)
        {
            return true
        }
        // "Wed 6 March 1 pm" has its day already.
        if self.token(offset - 2)?.kind == .number || ["am", "pm", "o'clock"].contains(next?.text ?? "") {
            return false
        }
        return offset > 1 && (text.has(set: "month", at: index + offset - 1) || self.token(offset - 1)?.text == "may")
    }

    private func chinese() -> (String, Int)? {
        for prefix in ["下周", "本周", "这周", "周", "星期", "礼拜", "下星期", "下礼拜"] {
            guard stands(prefix), let day = token(prefix.unicodeScalars.count), "一二三四五六日天".contains(day.text) else {
                continue
            }
            let isPast = text.has(set: "last", at: index - 1)
            return isPast ? nil : (day.text == "天" ? "日" : day.text, prefix.unicodeScalars.count + 1)
        }
        for (word, name) in [
            ("明天", "明"), ("后天", "后"), ("今天", "今"), ("明晚", "明"), ("今晚", "今"), ("大后天", "大后"), ("明早", "明"), ("明日", "明"),
        ] where stands(word) {
            let before = [index - 1, index - 2].contains { text.has(set: "last", at: $0) }
            return before
                ? nil : (name, word.unicodeScalars.count - (word.hasSuffix("晚") || word.hasSuffix("早") ? 1 : 0))
        }
        return date()
    }

    private func stands(_ word: String) -> Bool {
        var offset = 0
        for scalar in word.unicodeScalars {
            guard token(offset)?.text == String(scalar) else { return false }
            offset += 1
        }
        return true
    }

    /// 10月6日, 十月六日, 八号
    private func date() -> (String, Int)? {
        var (offset, digits) = (0, "")
        while let next = token(offset), offset < 8 {
            if next.kind == .number || "一二三四五六七八九十廿".contains(next.text) {
                digits += next.text
            } else if next.text == "月", !digits.isEmpty {
                digits = ""
            } else if next.text == "号" || next.text == "日", !digits.isEmpty {
                return (digits, offset + 1)
            } else {
                return nil
            }
            offset += 1
        }
        return nil
    }
}

/// A time of day: 3 pm, 15:30, noon, half past seven, 下午三点半.
private struct NamedTime {
    struct Time {
        let key: String
        let part: OfferedTimes.Part
        let named: OfferedTimes.Part?
    }

    private let text: ReadText
    private let index: Int

    init(_ text: ReadText, _ index: Int) { (self.text, self.index) = (text, index) }

    private func token(_ offset: Int) -> TextToken? {
        let place = index + offset
        return text.tokens.indices.contains(place) ? text.tokens[place] : nil
    }

    func read(_ part: OfferedTimes.Part?) -> (Time, Int)? {
        guard let first = token(0) else { return nil }
        if first.text == "noon" || first.text == "midday" { return (time(12, 0, nil), 1) }
        if first.text == "midnight" { return (time(23, 59, nil), 1) }
        return chinese(first, part) ?? english(first)
    }

    private func time(_ hour: Int, _ minute: Int, _ named: OfferedTimes.Part?) -> Time {
        Time(key: "\(hour):\(minute)", part: OfferedTimes.part(ofHour: hour), named: named)
    }

    private func english(_ first: TextToken) -> (Time, Int)? {
        var length = 1
        guard var (hour, minute) = number(first), hour < 25 else { return nil }
        let hasMinutes = first.text.contains(":") || (first.text.contains(".") && first.kind == .number)
        var half = token(1)?.text
        if first.kind == .word, half == "thirty" || half == "fifteen" || half == "forty" {
            minute = half == "thirty" ? 30 : 15
            length += 1
            half = token(length)?.text
        }
        if half == "o'clock" { length += 1; half = token(length)?.text }
        if half == "am" || half == "pm" {
            if half == "pm", hour < 12 { hour += 12 }
            if half == "am", hour == 12 { hour = 0 }
            return (time(hour, minute, nil), length + 1)
        }
        let isAfterAt = ["at", "around", "from", "about", "past"].contains(token(-1)?.text ?? "")
        guard hasMinutes || isAfterAt || length > 1 else { return nil }
        if ["minute", "minutes", "min", "mins", "hours", "days", "weeks"].contains(token(length)?.text ?? "") {
            return nil
        }
        let named = namedPart(after: length)
        if let named, named != .morning, hour < 12 {
            hour += 12
        } else if named == nil, !hasMinutes, hour < 8 {
            hour += 12
        }
        return (time(hour, minute, nil), length)
    }

    /// "nine in the morning", "at seven that evening"
    private func namedPart(after length: Int) -> OfferedTimes.Part? {
        for offset in length..<length + 4 {
            guard let next = token(offset), !next.isBoundary else { return nil }
            if let part = OfferedTimes.partName(text, index + offset) { return part }
        }
        return nil
    }

    private func number(_ token: TextToken) -> (Int, Int)? {
        if token.kind == .number {
            let pieces = token.text.split { $0 == ":" || $0 == "." }
            guard let hour = pieces.first.flatMap({ Int($0) }), pieces.count <= 2, token.text.utf8.count <= 5 else {
                return nil
            }
            let minute = pieces.count == 2 ? Int(pieces[1]) ?? 0 : 0
            return minute < 60 ? (hour, minute) : nil
        }
        return Self.hours[token.text].map { ($0, 0) }
    }

    private static let hours = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12,
    ]

    /// 三点, 3点半, 15:30 behind 上午, 下午, 晚上.
    private func chinese(_ first: TextToken, _ part: OfferedTimes.Part?) -> (Time, Int)? {
        var (offset, digits) = (0, "")
        while let next = token(offset), offset < 3, next.kind == .number || "一二三四五六七八九十两".contains(next.text),
            next.kind != .word
        {
            digits += next.text
            offset += 1
        }
        guard !digits.isEmpty, let hour = Self.hour(digits) else { return nil }
        let minute = digits.split(separator: ":").count > 1 ? Int(digits.split(separator: ":")[1]) ?? 0 : 0
        let isClock =
            digits.contains(":") && first.kind == .number
            && (part != nil || token(offset)?.kind == .han || token(-1)?.kind == .han)
        let isNamed = token(offset)?.text == "点"
        guard isNamed || isClock else { return nil }
        var full = hour
        if let part, part != .morning, hour < 12, !(part == .afternoon && hour == 11) { full += 12 }
        let isHalf = isNamed && token(offset + 1)?.text == "半"
        return (
            Time(key: "\(full):\(isHalf ? 30 : minute)", part: OfferedTimes.part(ofHour: full), named: nil),
            isNamed ? offset + 1 : offset
        )
    }

    private static func hour(_ digits: String) -> Int? {
        if let number = digits.split(separator: ":").first.flatMap({ Int($0) }) { return number < 25 ? number : nil }
        var value = 0
        for scalar in digits.unicodeScalars {
            guard let digit = han[scalar] else { return nil }
            value = digit == 10 ? max(value, 1) * 10 : value + digit
        }
        return value < 25 ? value : nil
    }

    private static let han: [Unicode.Scalar: Int] = [
        "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
    ]
}
