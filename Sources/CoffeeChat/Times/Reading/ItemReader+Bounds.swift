/// Bounds that reach over several days.
extension ItemReader {
    static let floors: Set<String> = [
        "not before", "but not before", "but not until", "but no earlier than", "just not before", "only not before",
        "no earlier than", "not earlier than", "not until", "not till", "nothing before",
        "not any earlier than",
    ]

    /// "After Wednesday", "from Thursday", "until the 5th", "before Friday".
    mutating func bounded(at start: Int) -> Int? {
        let word = walk.time(start)
        guard [.after, .from, .before, .until].contains(word) else { return nil }
        let index = walk.skipping([.the], from: start + 1)
        guard let found = days.read(at: index), found.days.count == 1, let day = found.days.first else { return nil }
        let isClockLed = walk.isNumber(start + 1) && spans.read(at: start, isAnchored: true) != nil
        if isClockLed, case .date(let date) = day, date.month == nil, !walk.isHan(start + 1) { return nil }
        // "From Monday to Wednesday" is a range: the second bound closes it.
        if word == .from, walk.time(found.end) == .to || walk.time(found.end) == .until,
            let next = days.read(at: found.end + 1), let last = next.days.first
        {
            return add(.day(.range(day, last)), start, next.end)
        }
        if case .range = day { return word == .from ? add(.day(day), start, found.end) : nil }
        let bound: DaySpec =
            switch word {
            case .after where Self.floors.contains(walk.words(start)): .from(day)
            case .after: .after(day)
            case .from: .from(day)
            default: .upTo(day)
            }
        return add(.day(bound), start, found.end)
    }

    /// "Wednesday onwards", 周三以后, "Mon-Wed", 周一到周三, "between Monday and Wednesday".
    mutating func bound(from end: Int) -> Int {
        guard let last = items.indices.last, case .day(let day) = items[last].content else { return end }
        let start = items[last].tokens.lowerBound
        let isBetween = walk.time(start - 1) == .between
        // "Next week - Tuesday or Thursday" is no stretch.
        let isDash = ["-", "--", "~"].contains(walk.words(end)) && day.isSet
        let isTo =
            (walk.time(end) == .to || walk.time(end) == .until || isBetween && walk.time(end) == .and) && !isDash
        if isTo, let found = days.read(at: walk.skipping([.the], from: end + 1)), let second = found.days.first,
            isRangeEnd(found.end, isTo)
        {
            items[last] = TimeItem(content: .day(.range(day, Self.closing(day, second))), tokens: start..<found.end)
            for extra in found.days.dropFirst() { _ = add(.day(extra), start, found.end) }
            return found.end
        }
        // 下周一开始到周三
        if walk.isHan(end), walk.time(end) == .onward, walk.time(end + 1) == .to,
            let found = days.read(at: end + 2), let second = found.days.first, found.days.count == 1
        {
            items[last] = TimeItem(content: .day(.range(day, Self.closing(day, second))), tokens: start..<found.end)
            return found.end
        }
        let next = walk.isHan(end) || walk.time(end) == .onward || walk.time(end) == .orLater ? end : end
        switch walk.time(next) {
        // "On Monday and on Wednesday"
        case .onward where walk.words(next) == "and on" && days.read(at: next + 1) != nil: return end
        case .onward where walk.words(next) != "后" || walk.isHan(end - 1):
            let isFrom = ["开始", "起"].contains(walk.words(next)) || !walk.isHan(next)
            // 周三后 is after Wednesday; a clock behind belongs to 后 no more.
            items[last] = TimeItem(content: .day(isFrom ? .from(day) : .after(day)), tokens: start..<(next + 1))
            return next + 1
        case .orLater:
            items[last] = TimeItem(content: .day(.from(day)), tokens: start..<(next + 1))
            return next + 1
        case .orEarlier where walk.isHan(next):
            items[last] = TimeItem(content: .day(.upTo(day)), tokens: start..<(next + 1))
            return next + 1
        default: return end
        }
    }

    /// "Tue - Wed 3pm" might be two; a dash between days is a range all the same.
    func isRangeEnd(_ end: Int, _ isTo: Bool) -> Bool { isTo }

    /// 下周一到周三: the week holds for the end too.
    static func closing(_ first: DaySpec, _ last: DaySpec) -> DaySpec {
        guard let week = first.week else { return last }
        return last.inWeek(week)
    }
}
