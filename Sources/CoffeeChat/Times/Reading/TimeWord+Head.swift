extension TimeWord {
    /// Reads the head of a line in a table: "weekday 2", "part morning", "or".
    init?(_ head: Substring) {
        let parts = head.parts(at: " ")
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
