/// Times that hang on the one before: “before that”, “the one after”, “free from then”.
extension ItemReader {
    /// “I leave on Saturday, so any time before that”: up to the day or hour that was named.
    mutating func beforeThat(at start: Int) -> Int? {
        guard ["before", "any time before", "anytime before", "sometime before"].contains(walk.words(start)),
            let end = thatEnd(start + 1), isOffered(start, end)
        else { return nil }
        let near = items.indices.suffix(3)
        if let hour = near.last(where: { items[$0].span?.form.hasClock ?? false }), let span = items[hour].span,
            let clock = Self.start(of: span)
        {
            let day = items.last { $0.day != nil }?.day
            items[hour].standing = .aside
            if let day, day.isOneDay { items.append(TimeItem(content: .day(day), tokens: start..<start + 1)) }
            return add(.span(DaySpan(form: .before(clock), part: span.part)), start, end)
        }
        guard let last = near.last(where: { items[$0].day != nil }) else { return nil }
        let day: DaySpec
        switch items[last].content {
        case .day(.from(let named)) where named.isOneDay: day = named
        case .day(let named) where named.isOneDay: day = named
        default: return nil
        }
        items[last].standing = .aside
        return add(.day(.upTo(day)), start, end)
    }

    /// "Any time before that", "before that, whenever you like"; not "I'm on shift before that".
    private func isOffered(_ start: Int, _ end: Int) -> Bool {
        let isLed =
            walk.words(start) != "before"
            || [start - 1, start - 2].contains { isOpen($0) } && !walk.isSign(start - 1, 0x2E)
        let isHead = walk.isNewline(start - 1) || isPause(start - 1) || walk.speech(start - 1).contains(.adversative)
        return isLed || isHead && (end...end + 4).contains { isOpen($0) }
    }

    private func isOpen(_ index: Int) -> Bool {
        walk.isAny(index, [.anyTime, .anyDay, .everyDay])
            || ["anything", "everything", "any", "all"].contains(walk.words(index))
            || !walk.speech(index).isDisjoint(with: [.free, .whenever])
            || walk.words(index).hasPrefix("that any")
    }

    private func thatEnd(_ index: Int) -> Int? {
        let words = walk.words(index)
        if words == "then" || words.hasPrefix("that any") { return words == "then" ? index + 1 : index }
        guard words == "that" else { return nil }
        let isClosed =
            walk.isNewline(index + 1) || isPause(index + 1) || walk.isListing(index + 1)
            || walk.isAny(index + 1, [.anyTime, .anyDay, .all, .either, .but])
            || !walk.speech(index + 1).isDisjoint(with: [.free, .suits, .i, .we, .can, .yes, .whenever, .glue])
        return isClosed ? index + 1 : nil
    }

    private static func start(of span: DaySpan) -> ClockTime? {
        switch span.form {
        case .exact(let clock), .range(let clock, _), .after(let clock): clock
        default: nil
        }
    }

    /// “Your Thursday, 8 to 10”: on our clock, where no slot of ours could be meant.
    func yourDay(at index: Int) -> Int? {
        guard walk.words(index) == "your" else { return nil }
        switch walk.time(index + 1) {
        case .weekday, .day, .part: break
        default: return nil
        }
        let reach = index + 2...index + 8
        let end = reach.first { walk.isNewline($0) || isPause($0) && !walk.isSign($0, 0x2C) } ?? reach.upperBound
        return (index + 2..<end).contains { walk.isNumber($0) } ? index + 1 : nil
    }

    /// “This Friday or the one after”, “not next week, the one after”.
    func oneAfter(at start: Int) -> (day: DaySpec, end: Int)? {
        let index = walk.skipping([.the], from: start)
        guard index > start, !walk.isHan(start), let last = items.last(where: { $0.day != nil }) else { return nil }
        var end = index
        if walk.words(index) == "one", ["after", "following"].contains(walk.words(index + 1)) {
            end = index + 2
            if ["that", "next"].contains(walk.words(end)) { end += 1 }
        } else if ["next", "following"].contains(walk.words(index)), walk.words(index + 1) == "one" {
            end = index + 2
        } else {
            return nil
        }
        guard walk.isNewline(end) || isPause(end) || walk.tokens[end].kind == .word else { return nil }
        switch last.day {
        case .week(let week, let part)?: return (.week(week + 1, part), end)
        case .weekday?, .date?, .offset?: return last.day.map { (.plus($0, 7), end) }
        default: return nil
        }
    }
}
