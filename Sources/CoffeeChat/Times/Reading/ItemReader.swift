/// Finds every day, time, zone, slot and length in the tokens, in order.
struct ItemReader {
    private let walk: TokenWalk
    private let days: DayRule
    private let spans: SpanRule
    private let zones: ZoneRule
    private let slots: SlotRule
    private let lengths: LengthRule
    private let rests: RestRule
    private let shorts: ShortWeekdayRule
    private let slotCount: Int
    /// The day of our slots, where they share one.
    private let slotDay: DaySpec?
    /// The day of the last of them.
    private let lastSlot: DaySpec?
    private(set) var items: [TimeItem] = []

    static func items(in walk: TokenWalk, isMonthFirst: Bool, theirZone: String, slotDays: [Day])
        -> [TimeItem]
    {
        var reader = ItemReader(walk, isMonthFirst: isMonthFirst, theirZone: theirZone, slotDays: slotDays)
        reader.read()
        return reader.items
    }

    private init(_ walk: TokenWalk, isMonthFirst: Bool, theirZone: String, slotDays: [Day]) {
        self.walk = walk
        slotCount = slotDays.count
        slotDay = Self.shared(slotDays)
        lastSlot = Self.shared(slotDays.max().map { [$0] } ?? [])
        days = DayRule(walk: walk, dates: DateRule(walk: walk, isMonthFirst: isMonthFirst))
        spans = SpanRule(walk: walk, clocks: ClockRule(tokens: walk.tokens, text: walk.text))
        zones = ZoneRule(walk: walk, theirZone: theirZone)
        slots = SlotRule(walk: walk, count: slotCount, daysOfMonth: Set(slotDays.map(\.day)))
        lengths = LengthRule(walk: walk)
        rests = RestRule(walk: walk, slotCount: slotCount)
        shorts = ShortWeekdayRule(walk: walk)
    }

    /// The day on which all of our slots lie.
    private static func shared(_ days: [Day]) -> DaySpec? {
        guard let day = days.first, days.allSatisfy({ $0 == day }) else { return nil }
        return .date(DaySpec.Date(day: day.day, month: day.month, year: day.year))
    }

    private mutating func read() {
        var index = 0
        // More times than that are no reply; the bound keeps a flood from costing more than its length.
        while index < walk.tokens.count, items.count < 200 {
            if let last = items.last, last.tokens.upperBound == index, last.span?.form.hasClock ?? false,
                let (zone, end) = zones.place(at: index)
            {
                index = add(.zone(zone), index, end)
                continue
            }
            if walk.isNewline(index) || isIdleSign(index) || walk.tokens[index].kind == .unknown && !isLetter(index) {
                index += 1
                continue
            }
            index = max(index + 1, readItem(at: index) ?? 0)
        }
    }

    /// A sign that starts nothing; "#2" is one of our slots.
    private func isIdleSign(_ index: Int) -> Bool {
        if case .sign(let sign) = walk.tokens[index].kind { return sign != 0x23 }
        return false
    }

    /// "B please": one of our slots.
    private func isLetter(_ index: Int) -> Bool { slotCount > 1 && walk.tokens[index].range.count == 1 }

    private mutating func add(_ content: TimeItem.Content, _ start: Int, _ end: Int, isEvery: Bool = false) -> Int {
        items.append(TimeItem(content: content, tokens: start..<end, isEvery: isEvery))
        return end
    }

    private mutating func readItem(at index: Int) -> Int? {
        if let end = thingEnd(at: index) { return end }
        if let (content, end) = lengths.read(at: index) {
            if let content { return add(content, index, end) }
            return end
        }
        if let (zone, end) = zones.read(at: index, isAfterTime: isAnchored(index, isTight: true)) {
            return add(.zone(zone), index, end)
        }
        if ["instead of", "rather than"].contains(walk.words(index - 1)), walk.isNumber(index) { return index + 1 }
        if let (choice, end) = slots.read(at: index) { return add(.slots(choice), index, end) }
        if let (choice, end) = bareNumbers(at: index) { return add(.slots(choice), index, end) }
        if walk.words(index) == "that", walk.words(index + 1) == "week" || walk.words(index + 1) == "wk",
            let day = items.last(where: { $0.day != nil })?.day
        {
            // "I'll be in Portland that week" offers no more of it.
            return isMeant(index, behind: index + 2) ? add(.day(.weekOf(day)), index, index + 2) : index + 2
        }
        if let (weekday, end) = weekdayAfter(at: index),
            let day = items.last(where: { $0.day != nil })?.day ?? lastSlot, !day.isSet
        {
            return add(.day(.behind(day, weekday: weekday)), index, end)
        }
        if let end = dayAfter(at: index), let day = items.last(where: { $0.day != nil })?.day ?? slotDay, !day.isSet {
            return add(.day(.plus(day, 1)), index, end)
        }
        if walk.words(index) == "same", walk.words(index + 1) == "day", let slotDay {
            return add(.day(items.last(where: { $0.day != nil })?.day ?? slotDay), index, index + 2)
        }
        if ["that", "那", "同", "the same"].contains(walk.words(index)),
            ["day", "天", "一天", "date"].contains(walk.words(index + 1))
                || ["那天", "那一天", "同一天", "当日"].contains(walk.words(index)),
            let day = items.last(where: { $0.day != nil })?.day ?? slotDay, !day.isSet
        {
            return add(
                .day(day), index, ["that", "那", "同", "the same"].contains(walk.words(index)) ? index + 2 : index + 1)
        }
        if let (days, end) = shorts.read(at: index, after: items) {
            for day in days { _ = add(.day(day), index, end) }
            return end
        }
        if let (content, end) = rests.beside(at: index, after: items) { return add(content, index, end) }
        if let (contents, end) = rests.others(at: index, after: items) {
            for content in contents { _ = add(content, index, end, isEvery: contents.count == 1) }
            return end
        }
        if let end = thereafter(at: index) ?? bounded(at: index) { return end }
        if let found = days.read(at: index) {
            if let end = dated(found, at: index) ?? without(found, from: index) { return end }
            if found.days.count == 2, walk.time(index - 1) == .between {
                items.append(TimeItem(content: .day(.range(found.days[0], found.days[1])), tokens: index..<found.end))
                return found.end
            }
            // "Tonight" is a day and, read once more, a part of it.
            let isAlsoPart = found.end == index
            for day in found.days.map({ regular(following($0, at: index), at: index) }) {
                _ = add(.day(day), index, max(found.end, index + 1), isEvery: found.isEvery)
            }
            guard isAlsoPart else { return bound(from: found.end) }
            guard let span = spans.read(at: index, isAnchored: true) else { return index + 1 }
            return add(.span(span.span), index, span.end)
        }
        if let found = spans.read(at: index, isAnchored: isAnchored(index, isTight: false) || isListHead(index)) {
            if (index..<found.end).contains(where: { walk.time($0) == .this && !walk.isHan($0) }),
                !found.span.form.isRest
            {
                _ = add(.day(.offset(0)), index, found.end)
            }
            return add(.span(found.span), index, found.end, isEvery: found.isEvery)
        }
        return nil
    }

    /// "Thursday week or the Friday after", "Friday or the following Monday".
    private func weekdayAfter(at start: Int) -> (Int, Int)? {
        guard walk.words(start) == "the" else { return nil }
        if walk.words(start + 1) == "following", case .weekday(let day, nil) = walk.time(start + 2) {
            return (day, start + 3)
        }
        guard case .weekday(let day, nil) = walk.time(start + 1), walk.words(start + 2) == "after",
            walk.isNewline(start + 3) || isPause(start + 3) || walk.isListing(start + 3)
        else { return nil }
        return (day, start + 3)
    }

    /// "Periods 1 to 4", "hall 4": numbers of things.
    private static let numbered: Set<String> = [
        "period", "periods", "room", "rooms", "hall", "grade", "grades", "level", "levels", "gate", "platform",
        "terminal", "chapter", "chapters", "page", "pages", "floor", "unit", "units", "building", "block", "stage",
        "suite", "flat", "route", "channel", "ext", "extension", "version", "ward", "bay", "lane", "pitch", "court",
        "stand", "booth", "aisle", "year", "years", "key stage", "studio", "theatre", "table", "bus", "zone",
    ]

    private func thingEnd(at index: Int) -> Int? {
        guard walk.isNumber(index), Self.numbered.contains(walk.words(index - 1)) else { return nil }
        let isRange = walk.time(index + 1) == .to || walk.time(index + 1) == .and
        return isRange && walk.isNumber(index + 2) ? index + 3 : index + 1
    }

    /// "Tomorrow or the day after", "the following day".
    private func dayAfter(at start: Int) -> Int? {
        let index = walk.skipping([.the], from: start)
        guard index > start, !walk.isHan(start) else { return nil }
        if ["following", "next"].contains(walk.words(index)), walk.words(index + 1) == "day" { return index + 2 }
        guard walk.words(index) == "day", walk.words(index + 1) == "after" else { return nil }
        let isEnd = walk.isNewline(index + 2) || isPause(index + 2) || walk.isListing(index + 2)
        return isEnd || walk.isAny(index + 2, [.at, .of, .around, .from, .after, .between]) ? index + 2 : nil
    }

    /// 周二下午（17号）: the date of the weekday before.
    private mutating func dated(_ found: DayRule.Found, at index: Int) -> Int? {
        guard walk.isSign(index - 1, 0x28), found.days.count == 1, case .date(var date) = found.days[0],
            items.last?.tokens.upperBound == index - 1, let place = items.lastIndex(where: { $0.span == nil }),
            case .day(.weekday(let weekday, _)) = items[place].content, place < items.count - 1
        else { return nil }
        date.weekday = weekday
        items[place].content = .day(.date(date))
        return walk.isSign(found.end, 0x29) ? found.end + 1 : found.end
    }

    /// 周三以外都可以: all the others, and these not.
    private mutating func without(_ found: DayRule.Found, from start: Int) -> Int? {
        guard let whole = rests.whole(without: found, from: start, after: items) else { return nil }
        let isInSet = items.last.map { ($0.day?.isSet ?? false) && start - $0.tokens.upperBound <= 2 } ?? false
        let end = found.end + 1
        if !isInSet { _ = add(whole, start, end, isEvery: true) }
        for day in found.days {
            items.append(TimeItem(content: .day(day), tokens: start..<end, standing: .ruledOut))
        }
        return end
    }

    /// "Any other day that week", "that week works".
    private func isMeant(_ index: Int, behind end: Int) -> Bool {
        let before = walk.words(index - 1)
        let isLed =
            [.anyTime, .anyDay, .every, .rest, .early, .middle, .late, .end, .later_, .sooner, .except].contains(
                walk.time(index - 1))
            || ["any day", "anything", "other", "else", "all", "day", "days", "time", "of", "whole", "available"]
                .contains(before)
            || walk.speech(index - 1).contains(.free)
        return isLed || !walk.speech(end).isDisjoint(with: [.free, .suits, .busy, .reject])
    }

    /// 接下来两周的周三: each of them.
    private mutating func regular(_ day: DaySpec, at index: Int) -> DaySpec {
        guard case .weekday(let weekday, nil) = day, let last = items.last,
            case .day(.coming(let count)) = last.content,
            index - last.tokens.upperBound <= 1, count >= 7
        else { return day }
        items.removeLast()
        return .everyWeekday(weekday, week: nil)
    }

    /// "Not next week. The week after": after the week that was named before.
    private func following(_ day: DaySpec, at index: Int) -> DaySpec {
        guard case .week(1, let part) = day, ["the week after", "the following week"].contains(walk.words(index)),
            let week = items.last(where: { $0.day?.week != nil })?.day?.week, week > 0
        else {
            // With slots of ours on the table, the week behind theirs.
            guard let lastSlot,
                !items.contains(where: { $0.day != nil && $0.standing == .offered && $0.day?.week != nil }),
                case .week(1, .whole) = day,
                ["the week after", "the following week", "following week"].contains(walk.words(index))
            else { return day }
            return .weekOf(.plus(lastSlot, 7))
        }
        return .week(week + 1, part)
    }

    /// "Clinic until 2, after that I'm free": from the end of the last time on.
    private mutating func thereafter(at index: Int) -> Int? {
        let isBare = walk.time(index) == .after && (walk.isNewline(index + 1) || isPause(index + 1))
        let spans = items.suffix(2).compactMap(\.span)
        guard walk.time(index) == .then || isBare, let span = spans.last else { return nil }
        let clock: ClockTime
        switch span.form {
        case .until(let end), .range(_, let end), .nowUntil(let end), .exact(let end): clock = end
        default: return nil
        }
        return add(.span(DaySpan(form: .after(clock), part: span.part)), index, index + 1)
    }

    private func isPause(_ index: Int) -> Bool {
        if case .sign? = walk.tokens.indices.contains(index) ? walk.tokens[index].kind : nil { return true }
        return false
    }

    // MARK: Bounds of days

    private static let floors: Set<String> = [
        "not before", "but not before", "but not until", "but no earlier than", "just not before", "only not before",
        "no earlier than", "not earlier than", "not until", "not till", "nothing before",
        "not any earlier than",
    ]

    /// "After Wednesday", "from Thursday", "until the 5th", "before Friday".
    private mutating func bounded(at start: Int) -> Int? {
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
    private mutating func bound(from end: Int) -> Int {
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
        let next = walk.isHan(end) || walk.time(end) == .onward || walk.time(end) == .orLater ? end : end
        switch walk.time(next) {
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
    private func isRangeEnd(_ end: Int, _ isTo: Bool) -> Bool { isTo }

    /// 下周一到周三: the week holds for the end too.
    private static func closing(_ first: DaySpec, _ last: DaySpec) -> DaySpec {
        guard let week = first.week else { return last }
        return last.inWeek(week)
    }

    // MARK: Bare numbers

    /// "2 works", "1 or 3": our slots, where nothing says that it is an hour.
    private func bareNumbers(at start: Int) -> (SlotChoice, Int)? {
        if let choice = letters(at: start) { return choice }
        guard slotCount > 0, walk.isNumber(start),
            walk.digits(start) == 1 || walk.tokens.count <= 5 && walk.isHan(start),
            (1...slotCount).contains(walk.value(start))
        else { return nil }
        guard isSentenceStart(start) || !walk.speech(start - 1).isDisjoint(with: [.go]) || isChosen(start) else {
            return nil
        }
        var numbers = [walk.value(start) - 1]
        var end = start + 1
        while let next = walk.pastListing(end), walk.isNumber(next), walk.digits(next) <= 1,
            (1...slotCount).contains(walk.value(next))
        {
            numbers.append(walk.value(next) - 1)
            end = next + 1
        }
        if walk.isNewline(end) || walk.isSign(end, 0x29) || walk.words(end) == "吧" || walk.isSign(end, 0x2E)
            || walk.isSign(end, 0x21) || walk.isSign(end, 0x2C)
            || !walk.speech(end).isDisjoint(with: [.suits, .free, .confirm])
            || ["please", "pls", "is", "are", "for", "thanks", "would"].contains(walk.words(end))
        {
            return walk.isSign(end, 0x2E) && walk.isNumber(end + 1) && !walk.isSpaced(end + 1)
                ? nil : (.numbers(numbers), end)
        }
        return nil
    }

    /// 我选1或3, 就2吧.
    private func isChosen(_ index: Int) -> Bool {
        ["选", "就", "那就", "就选", "我选", "我要", "挑", "我挑", "要", "首选", "优先", "第一选择", "还是", "选择"].contains(
            walk.words(index - 1))
    }

    /// "A or C".
    private func letters(at start: Int) -> (SlotChoice, Int)? {
        guard slotCount > 1, isSentenceStart(start), walk.tokens.count < 9, let first = letter(start) else {
            return nil
        }
        var numbers = [first]
        var end = start + 1
        while let next = walk.pastListing(end), let number = letter(next) {
            numbers.append(number)
            end = next + 1
        }
        guard
            walk.isNewline(end) || walk.isSign(end, 0x2E) || walk.isSign(end, 0x21) || walk.speech(end).contains(.suits)
                || ["please", "pls"].contains(walk.words(end))
        else { return nil }
        return (.numbers(numbers), end)
    }

    private func letter(_ index: Int) -> Int? {
        guard walk.tokens.indices.contains(index), walk.tokens[index].range.count == 1 else { return nil }
        let place = walk.tokens[index].range.lowerBound
        guard walk.text.isUpper(place) else { return nil }
        let number = Int(walk.text.written[place]) - 0x41
        return number < slotCount ? number : nil
    }

    private func isSentenceStart(_ index: Int) -> Bool {
        if walk.time(index - 1) == .either || walk.time(index - 1) == .both { return isSentenceStart(index - 1) }
        return walk.isNewline(index - 1) || walk.isSign(index - 1, 0x2E) || walk.isSign(index - 1, 0x21)
            || walk.isSign(index - 1, 0x3F) || walk.isSign(index - 1, 0x2C) || walk.isSign(index - 1, 0x28)
    }

    /// "9, 9:30 or 10 on Friday": a list of hours before its day.
    private func isListHead(_ start: Int) -> Bool {
        let isMilitary = walk.digits(start) == 4 && walk.value(start) < 2400 && walk.value(start) % 100 < 60
        guard walk.isNumber(start), walk.value(start) <= 12 || isMilitary else { return false }
        var index = start + 1
        while index < start + 24, let next = walk.pastListing(index), walk.isNumber(next), walk.value(next) <= 24 {
            index = next + 1
            if walk.isSign(index, 0x3A), walk.isNumber(index + 1) { return true }
            if case .meridiem = walk.time(index) { return true }
        }
        if index == start + 1, !isMonth(start - 1) {
            switch walk.time(index) {
            case .day, .weekday: return true
            case .zone where walk.text.isUpper(walk.tokens[index].range.lowerBound) && walk.value(start) > 0:
                return true
            default: break
            }
        }
        let day = walk.skipping([.on, .of, .the, .this, .next], from: index)
        if isMilitary, index == start + 1 { return day > index && days.read(at: day) != nil }
        guard day > index || index > start + 1 else { return false }
        return walk.time(index) == .on && days.read(at: day) != nil
    }

    private func isMonth(_ index: Int) -> Bool {
        if case .month = walk.time(index) { return true }
        return false
    }

    /// "Could we do 3 instead", "make it 4".
    private func isProposed(_ index: Int) -> Bool {
        guard walk.isNumber(index), walk.value(index) <= 12,
            ["do", "make it", "say", "can do", "could do", "let's do", "lets do", "to", "be", "would be"].contains(
                walk.words(index - 1))
        else { return false }
        return walk.words(index + 1).hasPrefix("instead") || walk.words(index + 1) == "rather than"
            || walk.isNewline(index + 1) || walk.isSign(index + 1, 0x3F)
            || walk.isSign(index + 1, 0x2E) && !walk.isNumber(index + 2)
    }

    /// "I can't do 3 on Thursday but 4 works".
    private func isContrasted(_ index: Int) -> Bool {
        guard walk.isNumber(index), walk.value(index) <= 12, !walk.isHan(index), walk.time(index - 1) == .but,
            items.contains(where: { $0.day != nil || $0.span != nil })
        else { return false }
        return !walk.speech(index + 1).isDisjoint(with: [.suits, .free])
            || ["is", "would", "might", "could"].contains(walk.words(index + 1))
                && !walk.speech(index + 2).isDisjoint(with: [.suits, .free])
    }

    /// "Tomorrow? 3?"
    private func isLoneHour(_ index: Int) -> Bool {
        guard walk.isNumber(index), walk.value(index) <= 12, let last = items.last, last.day != nil,
            index - last.tokens.upperBound <= 2, index > last.tokens.upperBound, isSentenceStart(index)
        else { return false }
        return walk.isNewline(index + 1) || walk.isSign(index + 1, 0x3F)
            || walk.isSign(index + 1, 0x2E) && !walk.isNumber(index + 2)
    }

    /// A day, time or zone stands right before, across nothing but joints.
    private func isAnchored(_ index: Int, isTight: Bool) -> Bool {
        if !isTight, isProposed(index) || isLoneHour(index) || isContrasted(index) { return true }
        guard let last = items.last else { return false }
        switch last.content {
        case .length, .shift, .slots: return false
        default: break
        }
        var before = index - 1
        var room = 4
        while before >= last.tokens.upperBound, room > 0 {
            let isJoint =
                isTight
                ? false
                : walk.isListing(before) || walk.isAny(before, [.at, .of, .the, .around, .from, .between, .on])
                    || walk.isSign(before, 0x3A) || walk.isSign(before, 0x28) || walk.words(before) == "-"
                    || [
                        "say", "maybe", "perhaps", "like", "e.g.", "eg", "approx", "ideally", "preferably", "吧", "最好",
                        "比如", "大概", "的", "either", "anytime", "any time", "so", "around",
                    ].contains(
                        walk.words(before))
            guard isJoint || isTight && walk.isSign(before, 0x28) else { return false }
            before -= 1
            room -= 1
        }
        return before < last.tokens.upperBound
    }
}
