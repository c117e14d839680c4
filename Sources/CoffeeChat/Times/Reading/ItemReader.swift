/// Finds every day, time, zone, slot and length in the tokens, in order.
struct ItemReader {
    let walk: TokenWalk
    let days: DayRule
    let spans: SpanRule
    let zones: ZoneRule
    let slots: SlotRule
    let lengths: LengthRule
    let shifts: DayShiftRule
    let rests: RestRule
    let shorts: ShortWeekdayRule
    let letters: LetterWeekdayRule
    let slotCount: Int
    /// The day of our slots, where they share one.
    let slotDay: DaySpec?
    /// The day of the last of them.
    let lastSlot: DaySpec?
    var items: [TimeItem] = []

    static func items(in walk: TokenWalk, isMonthFirst: Bool, theirZone: String, slotDays: [Day])
        -> [TimeItem]
    {
        var reader = ItemReader(walk, isMonthFirst: isMonthFirst, theirZone: theirZone, slotDays: slotDays)
        reader.read()
        reader.countWeeksOn()
        reader.boundHours()
        reader.hearBedtime()
        reader.closeOpenings()
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
        shifts = DayShiftRule(walk: walk)
        rests = RestRule(walk: walk, slotCount: slotCount)
        shorts = ShortWeekdayRule(walk: walk)
        letters = LetterWeekdayRule(walk: walk)
    }

    /// The day on which all of our slots lie.
    static func shared(_ days: [Day]) -> DaySpec? {
        guard let day = days.first, days.allSatisfy({ $0 == day }) else { return nil }
        return .date(DaySpec.Date(day: day.day, month: day.month, year: day.year))
    }

    mutating func read() {
        var index = 0
        // More times than that are no reply; the bound keeps a flood from costing more than its length.
        while index < walk.tokens.count, items.count < 200 {
            if let last = items.last, last.tokens.upperBound == index, last.span?.form.hasClock ?? false,
                let (zone, end) = zones.place(at: index)
            {
                index = add(.zone(zone), index, end)
                continue
            }
            if walk.isNewline(index) || isIdleSign(index)
                || walk.tokens[index].kind == .unknown && !isLetter(index)
                    && !(slotCount > 0 && ["晚", "早"].contains(walk.words(index)))
            {
                index += 1
                continue
            }
            index = max(index + 1, readItem(at: index) ?? 0)
        }
    }

    /// A sign that starts nothing; "#2" is one of our slots.
    func isIdleSign(_ index: Int) -> Bool {
        if case .sign(let sign) = walk.tokens[index].kind { return sign != 0x23 }
        return false
    }

    /// "B please": one of our slots.
    func isLetter(_ index: Int) -> Bool {
        slotCount > 1 && walk.tokens[index].range.count == 1 || letters.read(at: index) != nil
    }

    mutating func add(_ content: TimeItem.Content, _ start: Int, _ end: Int, isEvery: Bool = false) -> Int {
        items.append(TimeItem(content: content, tokens: start..<end, isEvery: isEvery))
        return end
    }

    mutating func readItem(at index: Int) -> Int? {
        if let end = thingEnd(at: index) ?? ownPartEnd(at: index) { return end }
        if slotCount > 0, let (minutes, end) = shifts.read(at: index, isSlotSaid: isSlotSaid(before: index)) {
            return add(.shift(minutes), index, end)
        }
        if let (content, end) = lengths.read(at: index) {
            if let content { return add(content, index, end) }
            return end
        }
        if slotCount == 0, let end = yourDay(at: index) { return add(.zone(.mine), index, end) }
        if let (zone, end) = zones.read(at: index, isAfterTime: isAnchored(index, isTight: true)) {
            return add(.zone(zone), index, end)
        }
        if ["instead of", "rather than"].contains(walk.words(index - 1)), walk.isNumber(index) { return index + 1 }
        if let (day, end) = days.counted(at: index) { return add(.day(day), index, end) }
        if let (day, end) = oneAfter(at: index) { return add(.day(day), index, end) }
        if let end = beforeThat(at: index) { return end }
        if let end = sameBehindShift(at: index) ?? everyOfThose(at: index) { return end }
        if let end = sameHour(at: index) { return add(.slots(.sameTime), index, end) }
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
        if let (days, end) = hanDayAfter(at: index),
            let day = items.last(where: { $0.day != nil })?.day ?? slotDay, !day.isSet
        {
            return add(.day(.plus(day, days)), index, end)
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
        if let (days, end) = weekdayOfWeeks(at: index) {
            for day in days { _ = add(.day(day), index, end) }
            return end
        }
        if let end = thereafter(at: index) ?? bounded(at: index) { return end }
        if let found = letters.read(at: index) {
            for day in found.days { _ = add(.day(day), index, found.end) }
            return found.end
        }
        if let found = days.read(at: index) {
            if let end = dated(found, at: index) ?? without(found, from: index) { return end }
            if found.days.count == 2, walk.time(index - 1) == .between {
                items.append(TimeItem(content: .day(.range(found.days[0], found.days[1])), tokens: index..<found.end))
                return found.end
            }
            // "Tonight" is a day and, read once more, a part of it.
            let isAlsoPart = found.end == index
            let isWhole =
                ["all of", "the whole of", "whole of"].contains(walk.words(index - 1))
                || walk.time(index - 1) == .of && ["all", "whole"].contains(walk.words(index - 2))
            for day in found.days.map({ regular(following($0, at: index), at: index) }) {
                _ = add(.day(day), index, max(found.end, index + 1), isEvery: found.isEvery)
            }
            if isWhole { _ = add(.span(DaySpan(form: .part(.allDay))), index, max(found.end, index + 1)) }
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
    func weekdayAfter(at start: Int) -> (Int, Int)? {
        guard walk.words(start) == "the" else { return nil }
        if walk.words(start + 1) == "following", case .weekday(let day, nil) = walk.time(start + 2) {
            return (day, start + 3)
        }
        guard case .weekday(let day, nil) = walk.time(start + 1), walk.words(start + 2) == "after",
            walk.isNewline(start + 3) || isPause(start + 3) || walk.isListing(start + 3)
                || walk.isAny(start + 3, [.at, .around, .from, .between])
        else { return nil }
        return (day, start + 3)
    }

    /// "Periods 1 to 4", "hall 4": numbers of things.
    static let numbered: Set<String> = [
        "period", "periods", "room", "rooms", "hall", "grade", "grades", "level", "levels", "gate", "platform",
        "terminal", "chapter", "chapters", "page", "pages", "floor", "unit", "units", "building", "block", "stage",
        "suite", "flat", "route", "channel", "ext", "extension", "version", "ward", "bay", "lane", "pitch", "court",
        "stand", "booth", "aisle", "year", "years", "key stage", "studio", "theatre", "table", "bus", "zone",
    ]

    func thingEnd(at index: Int) -> Int? {
        guard walk.isNumber(index), Self.numbered.contains(walk.words(index - 1)) else { return nil }
        let isRange = walk.time(index + 1) == .to || walk.time(index + 1) == .and
        return isRange && walk.isNumber(index + 2) ? index + 3 : index + 1
    }

    /// "Tomorrow or the day after", "the following day".
    func dayAfter(at start: Int) -> Int? {
        let index = walk.skipping([.the], from: start)
        guard index > start, !walk.isHan(start) else { return nil }
        if ["following", "next"].contains(walk.words(index)), walk.words(index + 1) == "day" { return index + 2 }
        guard walk.words(index) == "day", walk.words(index + 1) == "after" else { return nil }
        let isEnd =
            walk.isNewline(index + 2) || isPause(index + 2) || walk.isListing(index + 2)
            || !walk.speech(index + 2).isDisjoint(with: [.free, .suits, .busy, .can, .instead])
            || ["is", "'s", "would", "please", "could", "might", "too", "also", "if"].contains(walk.words(index + 2))
        return isEnd || walk.isAny(index + 2, [.at, .of, .around, .from, .after, .between]) ? index + 2 : nil
    }

    /// 周二下午（17号）: the date of the weekday before.
    mutating func dated(_ found: DayRule.Found, at index: Int) -> Int? {
        guard walk.isSign(index - 1, 0x28), found.days.count == 1, case .date(var date) = found.days[0],
            items.last?.tokens.upperBound == index - 1, let place = items.lastIndex(where: { $0.span == nil }),
            case .day(.weekday(let weekday, _)) = items[place].content, place < items.count - 1
        else { return nil }
        date.weekday = weekday
        items[place].content = .day(.date(date))
        return walk.isSign(found.end, 0x29) ? found.end + 1 : found.end
    }

    /// 周三以外都可以: all the others, and these not.
    mutating func without(_ found: DayRule.Found, from start: Int) -> Int? {
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
    func isMeant(_ index: Int, behind end: Int) -> Bool {
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
    mutating func regular(_ day: DaySpec, at index: Int) -> DaySpec {
        guard case .weekday(let weekday, nil) = day, let last = items.last,
            case .day(.coming(let count)) = last.content,
            index - last.tokens.upperBound <= 1, count >= 7
        else { return day }
        items.removeLast()
        return .everyWeekday(weekday, week: nil)
    }

    /// "Not next week. The week after": after the week that was named before.
    func following(_ day: DaySpec, at index: Int) -> DaySpec {
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
    mutating func thereafter(at index: Int) -> Int? {
        // 我11号晚上飞，之前都行
        if let end = hanBefore(at: index) { return end }
        // 开完会大概四点，之后有空
        let isBare =
            isHanThen(index) || walk.time(index) == .after && (walk.isNewline(index + 1) || isPause(index + 1))
        let spans = items.suffix(2).compactMap(\.span)
        guard walk.time(index) == .then || isBare || isThenFree(index), let span = spans.last else { return nil }
        let clock: ClockTime
        switch span.form {
        case .until(let end), .range(_, let end), .nowUntil(let end), .exact(let end): clock = end
        default: return nil
        }
        // "In surgery until 3:30 tomorrow; free thereafter": of the day that stands right beside the hour.
        if let last = items.last, let day = last.day, day.isOneDay, !(last.span?.form.hasClock ?? false) {
            items.append(TimeItem(content: .day(day), tokens: index..<index + 1))
        }
        return add(.span(DaySpan(form: .after(clock), part: span.part)), index, index + 1)
    }

    /// "Busy until 1, then free"
    private func isThenFree(_ index: Int) -> Bool {
        guard walk.words(index) == "then", isPause(index - 1) || walk.isAny(index - 1, [.and, .but]) else {
            return false
        }
        return (index + 1...index + 2).contains {
            walk.speech($0).contains(.free) && !walk.speech($0).contains(.propose) && walk.time($0) == .none
        }
    }

    func isFree(behind index: Int) -> Bool {
        (index + 1...index + 3).contains { next in
            walk.isHan(next) && !walk.speech(next).isDisjoint(with: [.free, .suits, .askTimes, .whenever])
        }
    }

    func isPause(_ index: Int) -> Bool {
        if case .sign? = walk.tokens.indices.contains(index) ? walk.tokens[index].kind : nil { return true }
        return false
    }
}
