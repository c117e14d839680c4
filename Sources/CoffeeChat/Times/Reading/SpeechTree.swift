/// The words of both languages in one tree, so that the longest phrase wins and no other word breaking is needed.
struct SpeechTree: Sendable {
    struct Meaning: Sendable {
        var time = TimeWord.none
        var speech: Speech = []
    }

    /// Node and scalar to the next node.
    private var steps: [UInt64: Int32] = [:]
    private var meanings: [Int32: Meaning] = [:]
    private var size: Int32 = 1

    static let shared: SpeechTree = {
        var tree = SpeechTree()
        // Room for all of them at once: whoever starts the program for one reply waits for this.
        tree.steps.reserveCapacity(500_000)
        tree.meanings.reserveCapacity(130_000)
        for table in [EnglishTimeWords.table, ChineseTimeWords.table] { tree.addTimes(table) }
        for table in [
            EnglishSpeechWords.table, EnglishIntentWords.table, EnglishIdiomWords.table, EnglishFamilyWords.table,
            ChineseSpeechWords.table, ChineseIdiomWords.table, ChineseTurnWords.table,
        ] {
            tree.addSpeech(table)
        }
        for (phrase, meaning) in ChineseTimeWords.weekdays() { tree.add(phrase, time: meaning) }
        for (index, zone) in SpokenZones.zones.enumerated() {
            for phrase in zone.phrases { tree.add(phrase, time: .zone(index)) }
        }
        return tree
    }()

    /// The longest phrase at `start`, and where it ends.
    func longest(in text: ReplyText, at start: Int, limit: Int) -> (meaning: Meaning, end: Int)? {
        var node: Int32 = 0
        var index = start
        var found: (Meaning, Int)?
        while index < limit, let next = steps[Self.key(node, text.scalars[index])] {
            node = next
            index += 1
            if let meaning = meanings[node], isBoundary(text, index, limit) { found = (meaning, index) }
        }
        return found
    }

    private func isBoundary(_ text: ReplyText, _ end: Int, _ limit: Int) -> Bool {
        if end < limit, text.scalars[end] == 0x4EEC, [0x6211, 0x4F60, 0x4ED6, 0x5979].contains(text.scalars[end - 1]) {
            return false
        }  // 找我 is not 找我们
        guard end < limit, PlainScalar.isLetter(text.scalars[end - 1]) else { return true }
        if text.scalars[end] == 0x27, end + 1 < limit { return text.scalars[end + 1] != 0x74 }  // "can" is not "can't"
        return !PlainScalar.isLetter(text.scalars[end])
    }

    private static func key(_ node: Int32, _ scalar: UInt32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar)
    }

    private mutating func add(_ phrase: some StringProtocol, time: TimeWord = .none, speech: Speech = []) {
        var node: Int32 = 0
        for scalar in phrase.unicodeScalars {
            let key = Self.key(node, scalar.value)
            if let next = steps[key] {
                node = next
            } else {
                steps[key] = size
                node = size
                size += 1
            }
        }
        if time != .none { meanings[node, default: Meaning()].time = time }
        meanings[node, default: Meaning()].speech.formUnion(speech.isEmpty ? .glue : speech)
    }

    private mutating func addTimes(_ table: String) {
        for (head, phrases) in Self.lines(table) {
            guard let time = TimeWord(head) else { continue }
            for phrase in phrases.flatMap({ PhraseFamily.members(String($0)) }) { add(phrase, time: time) }
        }
    }

    private mutating func addSpeech(_ table: String) {
        for (head, phrases) in Self.lines(table) {
            let speech = head.split(separator: "+").reduce(into: Speech()) {
                $0.formUnion(Speech.names[String($1)] ?? [])
            }
            for phrase in phrases.flatMap({ PhraseFamily.members(String($0)) }) {
                add(phrase, speech: speech)
                if let hasty = HastySpelling.of(phrase) { add(hasty, speech: speech) }
            }
        }
    }

    private static func lines(_ table: String) -> [(head: Substring, phrases: [Substring])] {
        table.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            let phrases = line[line.index(after: colon)...].split(separator: UInt8(ascii: ",")).map {
                Substring($0.drop { $0 == UInt8(ascii: " ") })
            }
            return (Substring(line[..<colon]), phrases)
        }
    }

    static func knowsAnyTime(_ text: ReplyText, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let isStart = index == range.lowerBound || !PlainScalar.isLetter(text.scalars[index - 1])
            if isStart, let (meaning, end) = shared.longest(in: text, at: index, limit: range.upperBound) {
                switch meaning.time {
                case .weekday, .weekdays, .part, .day, .dayPart, .noon: return true
                default: index = max(end, index + 1)
                }
                if !meaning.speech.isDisjoint(with: [.free, .glad, .not, .i]) { return true }
            } else {
                index += 1
            }
        }
        return false
    }
}

extension TimeWord {
    /// Reads the head of a line in a table: "weekday 2", "part morning", "or".
    init?(_ head: Substring) {
        let parts = head.split(separator: " ")
        guard let kind = parts.first else { return nil }
        let value = parts.count > 1 ? Int(parts[1]) : nil
        let part = parts.last.flatMap { DayPart(rawValue: String($0)) }
        switch (kind, value) {
        case ("weekday", let value?): self = .weekday(value, week: nil)
        case ("weekdays", let value?): self = .weekdays(value)
        case ("month", let value?): self = .month(value)
        case ("day", let value?): self = part.map { .dayPart(value, $0) } ?? .day(value)
        case ("ordinal", let value?): self = .ordinal(value)
        case ("number", let value?): self = .number(value)
        case ("week", let value?): self = .week(value)
        case ("weekend", let value?): self = .weekend(value)
        case ("part", nil):
            guard let part else { return nil }
            self = .part(part)
        default:
            guard let word = Self.plain[String(kind)] else { return nil }
            self = word
        }
    }

    private static let plain: [String: TimeWord] = [
        "am": .meridiem(isAfternoon: false), "pm": .meridiem(isAfternoon: true), "suffix": .suffix, "noon": .noon,
        "midnight": .midnight, "oclock": .oclock, "half": .half, "quarter": .quarter, "past": .past, "point": .point,
        "minuteMark": .minuteMark, "hourMark": .hourMark, "weekend": .weekend(nil), "workdays": .workdays,
        "everyDay": .everyDay, "anyTime": .anyTime, "anyDay": .anyDay, "this": .this, "next": .next, "coming": .coming,
        "last": .last, "early": .early, "middle": .middle, "late": .late, "end": .end, "rest": .rest, "start": .start,
        "weekUnit": .weekUnit, "monthUnit": .monthUnit, "yearUnit": .yearUnit, "dayUnit": .dayUnit,
        "hourUnit": .hourUnit, "minuteUnit": .minuteUnit, "or": .or, "and": .and, "to": .to, "between": .between,
        "from": .from, "after": .after, "before": .before, "until": .until, "around": .around, "at": .at, "on": .on,
        "of": .of, "the": .the, "within": .within, "onward": .onward, "orLater": .orLater, "orEarlier": .orEarlier,
        "ish": .ish, "except": .except, "but": .but, "no": .no, "yourZone": .yourZone, "myZone": .myZone,
        "zoneTail": .zoneTail, "then": .then, "now": .now, "every": .every, "few": .few, "ago": .ago, "slot": .slot,
        "option": .option, "both": .both, "either": .either, "all": .all, "former": .former, "latter": .latter,
        "none": .none_, "sooner": .sooner, "later": .later_, "same": .same,
    ]
}
