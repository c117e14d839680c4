/// Brings the items together: which time goes with which day.
///
/// A time behind its days holds for all of them ("Tuesday or Thursday afternoon"); one before them too ("after lunch on
/// Tuesday or Friday"); between two days it goes with the nearer ("Tuesday morning or Thursday").
struct OfferGrouper {
    private let walk: TokenWalk
    private let items: [TimeItem]
    private let zones: [Int: ZoneRef]
    private var groups: [OfferGroup] = []
    private var current: OfferGroup?
    private var pending: [(span: OfferGroup.Span, isEvery: Bool, isTurned: Bool)] = []
    private var previous: Int?
    /// The item before, whatever its standing.
    private var latest: Int?
    private var sentence = 0
    private var isTurned = false
    /// A day that was told, not offered.
    private var told: (sentence: Int, days: [DaySpec])?

    static func groups(_ items: [TimeItem], walk: TokenWalk) -> [OfferGroup] {
        var grouper = OfferGrouper(items, walk: walk)
        grouper.run()
        return grouper.groups
    }

    private init(_ items: [TimeItem], walk: TokenWalk) {
        self.walk = walk
        self.items = items.filter {
            if case .length = $0.content { return false }
            return true
        }
        zones = ZoneScope.zones(self.items, walk: walk)
    }

    private mutating func run() {
        for index in items.indices {
            let item = items[index]
            if case .zone = item.content { continue }
            let gap = previous.map { ItemGap(walk, from: items[$0].tokens.upperBound, to: item.tokens.lowerBound) }
            let step = latest.map { ItemGap(walk, from: items[$0].tokens.upperBound, to: item.tokens.lowerBound) }
            if let step, step.isSentence { sentence += 1 }
            latest = index
            if let step { isTurned = step.hasTurn || isTurned && !step.isSentence && !step.hasComma }
            if let gap, gap.isSentence || gap.hasTurn {
                flush()
            } else if let before = previous, items[before].standing != item.standing {
                flush()
            }
            defer { previous = item.standing == .aside ? previous : index }
            guard item.standing != .aside else {
                if let day = item.day, day != .gone { tell(day, isNext: step?.isTight ?? false) }
                continue
            }
            switch item.content {
            case .day(let day): take(day, item, gap, at: index)
            case .span(let span): take(OfferGroup.Span(span: span, zone: zones[index]), index, gap)
            case .slots(let choice): takeSlots(choice, item)
            case .shift(let minutes):
                // 周三那个往后挪半小时: of the slot that was named.
                if !(current?.days.isEmpty ?? true) || !(current?.slots.isEmpty ?? true) { flush() }
                if current == nil { current = start(item) }
                current?.shift = minutes
            default: break
            }
            current?.lastItem = index
        }
        flush()
    }

    private func start(_ item: TimeItem) -> OfferGroup {
        OfferGroup(
            standing: item.standing, sentence: sentence, isExcepted: item.isExcepted, isTurned: isTurned,
            isHan: item.tokens.contains(where: walk.isHan), isChange: ChangeRule.isChange(item, walk))
    }

    private mutating func flush() {
        if current == nil, let first = pending.first {
            // 周五五点下班，五点半可以: Friday was only told, and is meant.
            let isDayless = !groups.contains { $0.sentence == sentence && !$0.days.isEmpty && $0.standing == .offered }
            let day = isDayless && told?.sentence == sentence ? told?.days : nil
            var group = OfferGroup(standing: previous.map { items[$0].standing } ?? .offered, sentence: sentence)
            group.isTurned = first.isTurned
            group.spans = pending.map(\.span)
            if narrowed(by: pending.map(\.span), group.standing) {
                pending = []
                return
            }
            group.isEvery = first.isEvery
            group.isHan = previous.map { items[$0].tokens.contains(where: walk.isHan) } ?? false
            group.isExcepted = previous.map { items[$0].isExcepted } ?? false
            if let day { group.days = day }
            // 周四十点到十一点开会，十一点以后可以: of that day.
            if day == nil, group.days.isEmpty, let last = groups.last, last.sentence == sentence, !last.days.isEmpty,
                !last.spans.isEmpty,
                last.isCarried || isDayless && group.standing == .offered && last.standing == .ruledOut
            {
                group.days = last.days
                group.isCarried = true
            }
            // "Monday, except between 12 and 2, or Tuesday": of the days right before.
            if group.isExcepted, day == nil, let last = groups.last, last.standing == .offered, !last.days.isEmpty,
                last.sentence == sentence
            {
                group.days = last.days
            }
            groups.append(group)
            pending = []
        }
        if var done = current {
            // "Any slot on the 5th after 4": the narrower counts.
            if done.spans.count > 1 { done.spans.removeAll { $0.span.form == .part(.allDay) } }
            groups.append(done)
        }
        current = nil
        pending = []
    }

    /// 周五可以，不过要三点以后: a bound behind a “but” is of the days before it.
    private mutating func narrowed(by spans: [OfferGroup.Span], _ standing: TimeItem.Standing) -> Bool {
        guard isTurned, standing == .offered, spans.count == 1, spans[0].span.form.isBound,
            let last = groups.indices.last,
            groups[last].sentence == sentence, groups[last].standing == .offered, !groups[last].days.isEmpty,
            groups[last].spans.isEmpty, groups[last].slots.isEmpty
        else { return false }
        groups[last].spans = spans
        return true
    }

    /// "… on Wednesday, and Friday's clear from 2".
    private func hasOwnSpan(_ index: Int) -> Bool {
        guard let gap = gapToSpan(index) else { return false }
        return items[index + 1].span?.form.hasClock ?? false && gap.words > 0
    }

    /// 周五下午: what stands before the time behind a day, where nothing parts the two.
    private func gapToSpan(_ index: Int) -> ItemGap? {
        guard index + 1 < items.count, items[index + 1].span != nil else { return nil }
        let gap = ItemGap(walk, from: items[index].tokens.upperBound, to: items[index + 1].tokens.lowerBound)
        return gap.isSentence || gap.hasComma || gap.isJoined ? nil : gap
    }

    private mutating func take(_ day: DaySpec, _ item: TimeItem, _ gap: ItemGap?, at index: Int) {
        if current != nil, ChangeRule.isChange(item, walk) { flush() }
        if case .everyDay = day, let group = current, !group.days.isEmpty, !(gap?.isSentence ?? true),
            gap?.isList ?? false || group.days.allSatisfy(\.isBound), !(gap?.isJoined ?? true)
        {
            // "Thursday or Friday, any day": of those.
            return
        }
        if case .everyDay(nil) = day, current == nil, let set = bareSet {
            // 4号到8号休假，反而有时间，每天上午都可以: of those.
            var group = start(item)
            group.days = groups.remove(at: set).days
            group.isEvery = true
            group.spans = pending.map(\.span)
            pending = []
            current = group
            return
        }
        if let last = current?.days.last, last.isSet, !day.isSet, gap?.hasComma ?? false, !(gap?.isJoined ?? true),
            current?.spans.isEmpty ?? false
        {
            flush()
        }
        if let group = current, case .everyDay? = group.days.last, day.isSet || day.isBound, gap?.isTight ?? false {
            // "Any day from Tuesday to Thursday": of those.
            current?.days = group.days.dropLast() + [day]
            return
        }
        if let group = current, group.days.contains(day), !(gap?.isTight ?? false) { flush() }
        if var group = current, !group.days.isEmpty, group.spans.isEmpty || group.areSpansFirst && !hasOwnSpan(index),
            gap?.isList ?? false, !isOwnEntry(gap), !(gap?.isClosed ?? false && gapToSpan(index) != nil),
            group.slots.isEmpty
        {
            group.days.append(day)
            group.isEvery = group.isEvery || item.isEvery
            current = group
            return
        }
        if let group = current, group.days.isEmpty, !group.slots.isEmpty, group.slots != [.sameTime],
            gap?.isJoined ?? false,
            !item.tokens.contains(where: walk.isHan)
        {
            // "The second slot or the Friday one"
            flush()
        }
        if var group = current, group.days.isEmpty, !group.slots.isEmpty {
            group.days.append(day)
            current = group
            return
        }
        var group = start(item)
        if !pending.isEmpty, gap?.hasComma ?? false, !(gap?.isJoined ?? true), isDayTold { flush() }
        let waiting = pending
        pending = []
        flush()
        if !waiting.isEmpty {
            group.spans = waiting.map(\.span)
            group.areSpansFirst = true
        }
        group.days = [day]
        group.isEvery = item.isEvery
        current = group
    }

    private mutating func take(_ span: OfferGroup.Span, _ index: Int, _ gap: ItemGap?) {
        let item = items[index]
        if ["both", "all", "each", "both days", "either day", "either", "all of them", "两天都", "都是"].contains(
            walk.words(item.tokens.lowerBound - 1)) || item.isShared(walk)
        {
            share(span)
        } else if Self.eitherWays.contains(walk.words(item.tokens.lowerBound - 1)), current?.days.isEmpty ?? true {
            for index in groups.indices where isBareOffer(groups[index]) { groups[index].spans = [span] }
            if !groups.isEmpty { return }
        }
        if isOfToday(span.span), current?.days.isEmpty ?? true {
            flush()
            groups.append(OfferGroup(standing: item.standing, days: [.offset(0)], spans: [span], sentence: sentence))
            return
        }
        guard var group = current, !group.days.isEmpty else {
            if current != nil, !(current?.slots.isEmpty ?? true) {
                current?.spans.append(span)
                return
            }
            appendPending(span, item, gap)
            return
        }
        if belongsRight(index, gap) {
            flush()
            pending = [(span, item.isEvery, isTurned)]
            return
        }
        let isPartBefore =
            group.spans.allSatisfy { !$0.span.form.hasClock } && span.span.form.hasClock && span.span.part == nil
        let isOfLast = gap.map { $0.isTight || $0.hasComma && !$0.isJoined && !$0.isSentence && !$0.hasTurn } ?? false
        if group.areSpansFirst, !isPartBefore, group.days.count > 1, isOfLast,
            let last = group.days.popLast()
        {
            // "10am Tuesday, Thursday 3pm"
            current = group
            flush()
            group = OfferGroup(standing: item.standing, days: [last], sentence: sentence)
        }
        if let last = group.spans.indices.last,
            group.spans[last].span.merge(span.span, gap, isAcrossDay: group.areSpansFirst)
        {
            if gap?.hasComma ?? false { narrowEarlier(span, group.spans[last].span.part) }
            current = group
            return
        }
        group.spans.append(span.inheriting(from: group.spans.last, gap))
        current = group
    }

    /// A range of days offered before in this sentence, with no time of its own.
    private var bareSet: Int? {
        groups.lastIndex { group in
            group.sentence == sentence && group.standing == .offered && group.spans.isEmpty && group.slots.isEmpty
                && !group.days.isEmpty
                && group.days.allSatisfy { if case .range = $0 { true } else { false } }
        }
    }

    /// Days with times of their own stand before, in the same list: 周二上午，周三，周五下午.
    private func isOwnEntry(_ gap: ItemGap?) -> Bool {
        guard let gap, gap.hasComma, !gap.isJoined, let group = current else { return false }
        return groups.contains {
            $0.sentence == sentence && $0.standing == group.standing && !$0.spans.isEmpty && !$0.areSpansFirst
                && !$0.days.isEmpty
        }
    }

    /// 8号9号10号这三天在上海: several, right behind each other.
    private mutating func tell(_ day: DaySpec, isNext: Bool) {
        let before = isNext && told?.sentence == sentence ? told?.days ?? [] : []
        told = (sentence, before.contains(day) ? before : before + [day])
    }

    /// A day was told or ruled out in this sentence, and the time may be its rest.
    private var isDayTold: Bool {
        if told?.sentence == sentence { return true }
        return groups.last.map { $0.standing == .ruledOut && $0.sentence == sentence && !$0.days.isEmpty } ?? false
    }

    private static let eitherWays: Set<String> = [
        "either way", "in either case", "in any case", "in both cases", "whichever it is", "whichever you pick",
        "whichever you choose", "whichever one", "whichever", "either way not",
    ]

    /// Days of their own, and no hours.
    private func isBareOffer(_ group: OfferGroup) -> Bool {
        group.standing == .offered && group.spans.isEmpty && !group.days.isEmpty && group.slots.isEmpty
    }

    /// "Wednesday, otherwise Thursday, both at 11": the hour of the days before too.
    private mutating func share(_ span: OfferGroup.Span) {
        for index in groups.indices where groups[index].sentence == sentence && isBareOffer(groups[index]) {
            groups[index].spans = [span]
        }
    }

    private func isOfToday(_ span: DaySpan) -> Bool {
        switch span.form {
        case .now, .nowUntil, .rest: true
        default: false
        }
    }

    private mutating func appendPending(_ span: OfferGroup.Span, _ item: TimeItem, _ gap: ItemGap?) {
        if let last = pending.indices.last {
            if pending[last].span.span.merge(span.span, gap, isAcrossDay: false) { return }
            pending.append((span.inheriting(from: pending[last].span, gap), item.isEvery, isTurned))
        } else {
            pending = [(span, item.isEvery, isTurned)]
        }
    }

    /// "Tuesday, or 3pm on Thursday".
    private func belongsRight(_ index: Int, _ gap: ItemGap?) -> Bool {
        guard let gap, !gap.isTight else { return false }
        var next = index + 1
        while next < items.count, case .zone = items[next].content { next += 1 }
        if next < items.count, case .everyDay? = items[next].day { return false }
        guard next < items.count, items[next].day != nil, items[next].standing == items[index].standing else {
            return false
        }
        let right = ItemGap(walk, from: items[next - 1].tokens.upperBound, to: items[next].tokens.lowerBound)
        return right.isTight && (gap.hasComma || gap.isJoined)
    }

    /// "Friday evening, or Tuesday evening, 7 to 9": the hours hold for both evenings.
    private mutating func narrowEarlier(_ span: OfferGroup.Span, _ part: DayPart?) {
        guard let part, span.span.form.hasClock else { return }
        for index in groups.indices.reversed() {
            guard groups[index].sentence == sentence, groups[index].standing == .offered,
                groups[index].spans.count == 1, groups[index].spans[0].span.form == .part(part)
            else { return }
            groups[index].spans[0].span = DaySpan(form: span.span.form, part: part)
        }
    }

    private mutating func takeSlots(_ choice: SlotChoice, _ item: TimeItem) {
        if let group = current, !group.days.isEmpty, group.spans.isEmpty, case .sameTime = choice {
            current?.slots.append(choice)
            return
        }
        if current == nil || !(current?.days.isEmpty ?? true) {
            flush()
            current = start(item)
        }
        current?.slots.append(choice)
    }
}
