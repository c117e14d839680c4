/// Around a clock time.
extension SpanRule {
    func clock(at index: Int, _ isAnchored: Bool) -> (ClockTime, Int)? {
        guard let (clock, end) = clocks.read(at: index) else { return nil }
        if walk.time(index) == .number(walk.value(index)), walk.digits(index) == 0, !clock.isCertain, !isAnchored {
            return nil
        }
        return (clock, end)
    }

    /// "3 in the afternoon", "8 tomorrow evening" (the day is left to others), "8 at night".
    func partBehind(_ index: inout Int) -> DayPart? {
        var next = index
        while walk.time(next) == .of || walk.time(next) == .at || walk.time(next) == .the { next += 1 }
        guard next > index, case .part(let part) = walk.time(next), !walk.isHan(next), part.isEarly || part.isLate
        else { return nil }
        guard part != .afterLunch, part != .endOfDay else { return nil }
        index = next + 1
        return part
    }

    func isUnit(_ index: Int) -> Bool {
        if walk.digits(index - 1) == 4, walk.time(index) == .hourUnit { return false }
        return switch walk.time(index) {
        // 三点到四点这个时间
        case .slot where walk.isHan(index): !["这", "那", "的"].contains { walk.words(index).hasPrefix($0) }
        case .minuteUnit, .hourUnit, .weekUnit, .monthUnit, .yearUnit, .suffix, .dayUnit, .slot, .option: true
        case .month: !walk.isHan(index)
        default:
            walk.words(index) == "x" && !walk.isNewline(index + 1)
                || ["%", "°", "k", "km", "people", "kids", "of", "more", "times", "other", "others"].contains(
                    walk.words(index))
        }
    }

    /// What stands behind an hour, and not behind a count of things.
    func isHourContext(_ index: Int) -> Bool {
        if walk.isNewline(index) || walk.isListing(index) { return true }
        guard index < walk.tokens.count else { return true }
        switch walk.tokens[index].kind {
        case .sign, .contact: return true
        case .unknown, .number: return false
        case .newline: return true
        case .word:
            switch walk.time(index) {
            case .none:
                return !walk.speech(index).isDisjoint(with: [
                    .free, .suits, .busy, .not, .adversative, .otherwise, .glue, .confirm, .instead, .propose, .prefer,
                    .thanks, .condition, .only, .i, .we, .you,
                ])
            case .the:
                return ["that", "the same", "the"].contains(walk.words(index)) && walk.words(index + 1) == "day"
            case .zone, .on, .or, .and, .weekday, .weekdays, .day, .part, .dayPart, .yourZone, .myZone, .week, .except,
                .but, .ish, .onward, .now, .of, .at, .every, .to, .until, .next, .this:
                return true
            default: return false
            }
        }
    }
}
