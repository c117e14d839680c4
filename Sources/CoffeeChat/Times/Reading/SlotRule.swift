/// Reads which of our slots they mean: the second one, option 2, either, the last, 第二个, 前两个.
struct SlotRule {
    let walk: TokenWalk
    let count: Int
    /// On which days of the month ours are.
    var daysOfMonth: Set<Int> = []

    func read(at start: Int) -> (choice: SlotChoice, end: Int)? {
        if walk.time(start) == .same || isDitto(start) { return (.sameTime, start + 1) }
        guard count > 0 else { return nil }
        return numbered(at: start) ?? ordinal(at: start) ?? group(at: start) ?? han(at: start)
    }

    /// "Sunday same.", "Friday ditto".
    private func isDitto(_ index: Int) -> Bool {
        let isHan = walk.isHan(index) && Self.likewise.contains(walk.words(index))
        guard isHan || ["same", "ditto", "likewise"].contains(walk.words(index)) else { return false }
        switch walk.time(index - 1) {
        case .weekday, .weekdays, .day: break
        default: return false
        }
        if case .sign? = walk.tokens.indices.contains(index + 1) ? walk.tokens[index + 1].kind : nil { return true }
        return walk.isNewline(index + 1)
    }

    private static let likewise: Set<String> = ["一样", "也一样", "同样", "同上", "也是一样", "照旧", "也照旧", "亦同", "同此"]

    private func inRange(_ number: Int) -> Bool { (1...count).contains(number) }

    /// "Option 2", "#1 or 3", "no. 2".
    private func numbered(at start: Int) -> (choice: SlotChoice, end: Int)? {
        let isNoun = walk.time(start) == .slot && !walk.isHan(start) && walk.words(start) != "one"
        let isEither = walk.words(start) == "either option" && walk.isNumber(start + 1)
        guard walk.time(start) == .option || isNoun || isEither || walk.isSign(start, 0x23),
            !walk.isHan(start) || walk.words(start) != "时间" || isNumberedTime(start)
        else { return nil }
        var numbers: [Int] = []
        var index = start + 1
        if walk.isSign(index, 0x23) { index += 1 }
        while walk.isNumber(index), inRange(walk.value(index)), !isClock(index + 1) {
            numbers.append(walk.value(index) - 1)
            index += 1
            guard let next = walk.pastListing(index) else { break }
            var jump = next
            if walk.time(jump) == .option || walk.isSign(jump, 0x23) { jump += 1 }
            guard walk.isNumber(jump), inRange(walk.value(jump)), !isClock(jump + 1) else { break }
            index = jump
        }
        if numbers.isEmpty, let letter = letter(index) { return (.numbers([letter]), index + 1) }
        return numbers.isEmpty
            ? nil : (.numbers(numbers), walk.time(index) == .slot && walk.isHan(index) ? index + 1 : index)
    }

    /// 时间二, and not 时间2点.
    private func isNumberedTime(_ start: Int) -> Bool {
        let isHead =
            walk.isNewline(start - 1) || walk.tokens[start - 1].kind != .word
            || ["选", "就", "那就", "我选", "用"].contains(
                walk.words(start - 1))
        let isPlain: [TimeWord] = [.none, .or, .and, .slot]
        return isHead && walk.isNumber(start + 1) && !walk.isSpaced(start + 1)
            && (walk.isNewline(start + 2) || isPlain.contains(walk.time(start + 2)))
    }

    private func letter(_ index: Int) -> Int? {
        let word = walk.words(index)
        guard word.utf8.count == 1, let byte = word.utf8.first, byte >= 0x61, Int(byte) - 0x60 <= count else {
            return nil
        }
        return Int(byte) - 0x61
    }

    private func isClock(_ index: Int) -> Bool {
        if case .meridiem = walk.time(index) { return true }
        return walk.isSign(index, 0x3A) && !walk.isSpaced(index + 1) || walk.time(index) == .point
            || walk.time(index) == .oclock
    }

    /// "The second one", "first or third", "the last slot", "2nd".
    private func ordinal(at start: Int) -> (choice: SlotChoice, end: Int)? {
        var index = walk.skipping([.the], from: start)
        var numbers: [Int] = []
        var hasSuffix = false
        while true {
            if case .ordinal(let number) = walk.time(index), inRange(number) {
                numbers.append(number - 1)
                index += 1
            } else if walk.digits(index) > 0, walk.time(index + 1) == .suffix, inRange(walk.value(index)) {
                numbers.append(walk.value(index) - 1)
                hasSuffix = true
                index += 2
            } else if walk.time(index) == .last, !walk.isHan(index), walk.time(index + 1) != .week(0) {
                if walk.isNumber(index + 1), walk.value(index + 1) <= count {
                    return (.last(walk.value(index + 1)), noun(index + 2))
                }
                if case .weekday = walk.time(index + 1) { return nil }
                if walk.time(index + 1) == .weekUnit || walk.words(index + 1) == "month"
                    || walk.words(index + 1) == "minute"
                {
                    return nil
                }
                numbers.append(-1)
                index += 1
            } else {
                break
            }
            if numbers == [0], walk.isNumber(index), walk.value(index) <= count, !isClock(index + 1) {
                return (.first(walk.value(index)), noun(index + 1))
            }
            var next = walk.pastListing(index) ?? index
            if next == index, walk.time(index) == .slot { next = walk.pastListing(index + 1) ?? index }
            let jump = walk.skipping([.the], from: next)
            var isNext = false
            if case .ordinal(let number) = walk.time(jump) { isNext = inRange(number) }
            if walk.digits(jump) > 0, walk.time(jump + 1) == .suffix { isNext = true }
            if walk.time(jump) == .last { isNext = true }
            guard next > index, isNext else { break }
            index = jump
        }
        guard !numbers.isEmpty else { return nil }
        if case .month = walk.time(index) { return nil }
        if walk.time(index) == .of, case .month = walk.time(index + 1) { return nil }
        let end = noun(index)
        // "On the 2nd" is a date; "the 2nd one" a slot, and "second" hardly anything else.
        if hasSuffix, end == index {
            return walk.words(start - 1) == "on" || !isAlone(start, end) ? nil : (.numbers(numbers), end)
        }
        if numbers == [0], end == index, !isAlone(start, end) { return nil }
        if numbers == [-1], end == index, !isAlone(start, end) { return nil }
        let isOfThose = walk.words(end) == "of" && ["those", "these", "them"].contains(walk.words(end + 1))
        if ["thing", "time", "half", "week", "of"].contains(walk.words(end)) && !isOfThose
            || walk.time(end) == .part(.firstThing)
        {
            return nil
        }
        return (.numbers(numbers), end)
    }

    private func noun(_ index: Int) -> Int {
        var index = index
        while walk.time(index) == .slot || walk.time(index) == .option
            || ["time", "date", "day"].contains(walk.words(index))
        { index += 1 }
        return index
    }

    /// At a line's or sentence's start, with nothing but "please" or "works" behind.
    private func isAlone(_ start: Int, _ end: Int) -> Bool {
        let isStart =
            walk.isNewline(start - 1) || walk.isSign(start - 1, 0x2E) || walk.isSign(start - 1, 0x21)
            || walk.isListing(start - 1)
            || !walk.speech(start - 1).isDisjoint(with: [.go, .propose, .yes, .can, .free])
            || walk.time(start - 1) == .except
            || ["not", "no to", "yes to", "do", "make", "take", "manage", "for", "want", "choose"].contains(
                walk.words(start - 1))
            || ["of those", "of these", "of them", "of the"].contains(walk.words(end))
            || walk.time(end) == .of && ["those", "these", "them"].contains(walk.words(end + 1))
        return isStart || !walk.speech(end).isDisjoint(with: [.suits, .confirm])
    }

    /// "Either works", "both", "the latter", "the earlier one".
    private func group(at start: Int) -> (choice: SlotChoice, end: Int)? {
        let index = walk.skipping([.the], from: start)
        switch walk.time(index) {
        case .former: return (.numbers([0]), noun(index + 1))
        case .latter: return (.numbers([min(1, count - 1)]), noun(index + 1))
        case .both where count >= 2 && !isBothDays(index): return (.all, noun(index + 1))
        case .either where isNamedBehind(index + 1): return nil
        case .either where count >= 2, .all where count >= 2: return (.all, noun(index + 1))
        case .same: return (.sameTime, index + 1)
        case .later_ where !walk.isHan(index), .sooner where !walk.isHan(index):
            guard let end = comparedEnd(index + 1, hasArticle: walk.words(start) == "the") else { break }
            return (.extreme(isLatest: walk.time(index) == .later_), end)
        default: break
        }
        let word = walk.words(index)
        if count % 2 == 1, count > 1, word == "middle" || word == "middle one", walk.time(index + 1) == .slot {
            return (.numbers([count / 2]), noun(index + 1))
        }
        if ["latest", "earliest"].contains(word), walk.time(index + 1) == .slot || index > start {
            return (.extreme(isLatest: word == "latest"), noun(index + 1))
        }
        return nil
    }

    /// "Either 1 or 2", "either the first or the last": they are named.
    private func isNamedBehind(_ index: Int) -> Bool {
        let next = walk.skipping([.the], from: index)
        switch walk.time(next) {
        case .ordinal, .weekday, .month, .day, .part: return true
        default: break
        }
        return walk.isNumber(next) || walk.time(next) == .option || walk.time(next) == .last
    }

    /// "The earlier one", "the later of the two", "the earlier time"; not "an earlier time".
    private func comparedEnd(_ index: Int, hasArticle: Bool) -> Int? {
        if walk.time(index) == .slot { return noun(index + 1) }
        guard hasArticle else { return nil }
        if ["time", "date", "day"].contains(walk.words(index)) { return index + 1 }
        guard walk.time(index) == .of else {
            return !walk.speech(index).isDisjoint(with: [.suits, .confirm]) || walk.words(index) == "please"
                ? index : nil
        }
        let next = walk.skipping([.the], from: index + 1)
        guard walk.isNumber(next) || ["those", "these", "them", "your", "yours"].contains(walk.words(next)) else {
            return nil
        }
        return noun(next + 1)
    }

    private func isBothDays(_ index: Int) -> Bool {
        ["days", "of", "time", "zones", "for", "you"].contains(walk.words(index + 1))
            || walk.time(index + 1) == .zoneTail
    }

    /// 随便，我都在: of all that was offered, where no time is named before.
    private static let presences: Set<String> = [
        "我都在", "我都行", "我都可以", "我都有空", "都有空", "全都可以", "哪个都成", "都能来",
    ]

    /// 都可以 by itself, or of 这几个时间; not of a day.
    private func isAllSaid(_ start: Int) -> Bool {
        walk.isNewline(start - 1) || walk.tokens[start - 1].kind != .word || walk.speech(start - 1).contains(.ourSlots)
    }

    /// 这几个时间我都有空.
    private func isAllSuited(_ start: Int) -> Bool {
        for index in start..<start + 4 {
            if walk.isNewline(index) { return false }
            if case .sign = walk.tokens[index].kind { return false }
            if walk.words(index).hasPrefix("我都") { return true }
            guard walk.words(index).hasPrefix("都") else { continue }
            if walk.words(index) != "都" { return !walk.speech(index).isDisjoint(with: [.free, .suits]) }
            return !walk.speech(index + 1).isDisjoint(with: [.free, .suits])
        }
        return false
    }

    /// 三个时间我都有空.
    private func isAllBehind(_ start: Int) -> Bool {
        guard walk.time(start) == .slot || walk.words(start) == "个" else { return false }
        return (start...start + 4).contains { walk.words($0).hasPrefix("都") || walk.words($0).hasPrefix("我都") }
    }

    /// 2号时间, 二号: numbered as ours are, unless one of ours is on the second.
    private func numberedDay(at start: Int) -> (choice: SlotChoice, end: Int)? {
        guard count > 1, walk.isNumber(start), inRange(walk.value(start)), walk.words(start + 1) == "号",
            !daysOfMonth.contains(walk.value(start)), !walk.isNumber(start - 2) || walk.time(start - 1) != .monthUnit
        else { return nil }
        let isNoun = walk.time(start + 2) == .slot || walk.time(start + 2) == .option
        guard isNoun || walk.tokens.count <= 5 && walk.isNewline(start - 1) else { return nil }
        if !isNoun, !walk.isNewline(start + 2), walk.speech(start + 2).isDisjoint(with: [.suits, .confirm, .glue]) {
            return nil
        }
        var end = start + 2
        while walk.time(end) == .slot || walk.time(end) == .option { end += 1 }
        return (.numbers([walk.value(start) - 1]), end)
    }

    /// The number that a word starts with: 三个都.
    private func hanNumber(_ index: Int) -> Int? {
        guard walk.tokens.indices.contains(index), !walk.isNewline(index) else { return nil }
        if walk.isNumber(index) { return walk.value(index) }
        let range = walk.tokens[index].range
        guard walk.isHan(index), walk.tokens[index].kind == .word else { return nil }
        return HanNumber.read(walk.text, at: range.lowerBound, limit: range.upperBound)?.value
    }

    /// 第二个, 第一和第三个, 前两个, 后两个, 最后一个.
    private func han(at start: Int) -> (choice: SlotChoice, end: Int)? {
        if count > 1, ["都可以", "都行", "都方便", "都ok", "都没问题", "均可", "都好", "都合适", "也都可以"].contains(walk.words(start)),
            isAllSaid(start)
        {
            return (.all, start + 1)
        }
        if count > 1, walk.isHan(start), isAllSaid(start), Self.presences.contains(walk.words(start)),
            (0..<start).allSatisfy({ walk.time($0) == .none && !walk.isNumber($0) })
        {
            return (.all, start + 1)
        }
        if let day = numberedDay(at: start) { return day }
        if count > 1, walk.speech(start).contains(.ourSlots), isAllSuited(start + 1) { return (.all, start + 1) }
        if walk.words(start) == "倒数" {
            guard walk.words(start + 1) == "第", let number = hanNumber(start + 2), inRange(number) else { return nil }
            return (.numbers([-number]), walk.time(start + 3) == .slot ? start + 4 : start + 3)
        }
        if walk.words(start) == "第" {
            var numbers: [Int] = []
            var index = start + 1
            while let number = hanNumber(index), inRange(number) {
                numbers.append(number - 1)
                index += 1
                if walk.time(index) == .slot { index += 1 }
                var next = index
                if walk.isListing(next) { next += 1 }
                if walk.words(next) == "第" { next += 1 }
                guard hanNumber(next) != nil, next > index || walk.isHan(next) else { break }
                index = next
            }
            return numbers.isEmpty ? nil : (.numbers(numbers), index)
        }
        if count > 1, walk.words(start).hasPrefix("最早") || walk.words(start).hasPrefix("最晚") {
            var end = start + 1
            if walk.words(end) == "的" { end += 1 }
            if walk.time(end) == .slot || end > start + 1 || walk.words(start).hasSuffix("的") {
                return (.extreme(isLatest: walk.words(start).hasPrefix("最晚")), walk.time(end) == .slot ? end + 1 : end)
            }
        }
        if count % 2 == 1, count > 1, ["中间", "当中"].contains(walk.words(start)) {
            let next = walk.words(start + 1) == "的" ? start + 2 : start + 1
            if walk.time(next) == .slot { return (.numbers([count / 2]), next + 1) }
        }
        if count > 1, let compared = compared(at: start) { return compared }
        if count > 1, hanNumber(start) == count, isAllBehind(start + 1) { return (.all, start + 1) }
        let isFront = ["前", "头", "前面", "前边", "前头"].contains(walk.words(start))
        if isFront || ["后", "后面", "后边", "后头"].contains(walk.words(start)) {
            if walk.time(start + 1) == .both { return (isFront ? .first(2) : .last(2), start + 2) }
            if count == 2, walk.words(start).count == 2, walk.time(start + 1) == .slot || walk.words(start + 1) == "一个"
            {
                // 前面那个, 后面那个
                return (.numbers([isFront ? 0 : 1]), start + 2)
            }
            if count == 2, !isFront, walk.words(start + 1) == "一个", walk.time(start + 2) == .none {
                return (.numbers([1]), start + 2)
            }
            if isFront, walk.words(start + 1) == "一个" { return (.numbers([0]), start + 2) }
            if let number = hanNumber(start + 1), number <= count, number > 1, walk.words(start + 2) != "天" {
                return (isFront ? .first(number) : .last(number), walk.time(start + 2) == .slot ? start + 3 : start + 2)
            }
        }
        if walk.words(start) == "最后",
            walk.words(start + 1) == "一个" || walk.time(start + 1) == .slot || walk.isNumber(start + 1)
        {
            return (.numbers([-1]), start + 2)
        }
        return nil
    }
}
