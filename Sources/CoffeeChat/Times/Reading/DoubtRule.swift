/// What may have been misread although windows came of it: an hour that nobody read, a day named in a sentence whose
/// words say something else. Asking once too often costs a line; a wrong hour costs somebody's afternoon.
struct DoubtRule {
    private let walk: TokenWalk
    private let items: [TimeItem]
    private let clauses: [ReplyClause]
    private let theirZone: String
    private var isRead: [Bool]

    init(walk: TokenWalk, items: [TimeItem], clauses: [ReplyClause], theirZone: String) {
        self.theirZone = theirZone
        self.walk = walk
        self.items = items
        self.clauses = clauses
        isRead = [Bool](repeating: false, count: walk.tokens.count)
        for item in items { for token in item.tokens { isRead[token] = true } }
    }

    var asks: Set<ReplyAsk> {
        var asks: Set<ReplyAsk> = []
        if hasUnreadTime || hasGuess || hasStory || clauses.contains(where: { isStrange($0) }) {
            asks.insert(.somethingUnread)
        }
        if hasOwnHour || hasToldBeside || hasContrary || hasLoosePart || saysMore || isMostlyUnread {
            asks.insert(.somethingUnread)
        }
        if isLateSaid, items.contains(where: { $0.standing == .offered && ($0.span?.mayBeLate ?? false) }) {
            asks.insert(.morningOrEvening)
        }
        asks.formUnion(OddityRule(walk: walk, items: items, clauses: clauses).asks)
        if hasFeast { asks.insert(.whichDay) }
        if hasLooseSame || hasBrokenRange || hasLostChoice { asks.insert(.somethingUnread) }
        if hasTwoMinds || hasLoneDay { asks.insert(.whichDay) }
        if zoneCount > 1 || zoneCount == 0 && isElsewhere { asks.insert(.whichZone) }
        if items.contains(where: { isMonth($0) }) { asks.insert(.whichDay) }
        return asks
    }

    // MARK: Unread

    /// A weekday, part, hour or month that stands in no item.
    private var hasUnreadTime: Bool { walk.tokens.indices.contains { !isRead[$0] && isTime($0) } }

    private func isTime(_ index: Int) -> Bool {
        switch walk.time(index) {
        case .weekday, .weekdays, .dayPart, .noon, .midnight, .oclock, .weekend: true
        case .day(let offset): offset >= 0
        case .part: !walk.isNewline(index - 1) && !["lunch", "night", "nights", "lunches"].contains(walk.words(index))
        case .meridiem, .point, .hourMark: walk.isNumber(index - 1)
        case .quarter, .past: isNear(index, reach: 2)
        case .half: walk.isHan(index) && isNear(index, reach: 1)
        case .weekUnit where ["later", "after", "earlier", "before"].contains(walk.words(index + 1)): true
        case .early, .middle, .late, .rest, .weekUnit: isNear(index, reach: 1) || isCountedAway(index)
        case .number: isHour(index)
        default: walk.isNumber(index) && isHour(index)
        }
    }

    /// 节前一周的周一
    private func isCountedAway(_ index: Int) -> Bool {
        walk.isHan(index) && walk.isNumber(index - 1) && ["前", "后"].contains(walk.words(index - 2))
    }

    /// A day or time stands beside it.
    private func isNear(_ index: Int, reach: Int) -> Bool {
        (index - reach...index + reach).contains { isRead.indices.contains($0) && isRead[$0] }
    }

    /// "Like 8", 周五三: a bare number where an hour or a day would stand, and not a count of things.
    private func isHour(_ index: Int) -> Bool {
        if walk.digits(index) == 4, walk.value(index) % 100 < 60, walk.value(index) < 2400 {
            return isRead(index - 1) || isRead(index + 1)
        }
        guard (1...31).contains(walk.value(index)), walk.digits(index) <= 2 else { return false }
        if walk.isHan(index) { return isNear(index, reach: 1) && !isCounted(index) }
        let isLed =
            walk.isAny(index - 1, [.at, .around, .after, .before, .until, .from, .between])
            || ["like", "say", "do", "make it", "by", "from", "but", "not"].contains(walk.words(index - 1))
        let isJoined =
            walk.isAny(index - 1, [.and, .or, .to])
            && (isRead(index - 2) || walk.isSign(index - 2, 0x2C) && isRead(index - 3))
            && !isCounted(index)
        // "One to three is clear"
        if walk.time(index + 1) == .to, walk.isNumber(index + 2), !isCounted(index + 2) { return true }
        if isJoined { return true }
        if ["but", "not"].contains(walk.words(index - 1)), walk.words(index + 1) == "not" { return true }
        let isClosed = walk.isNewline(index + 1) || walk.isListing(index + 1) || isEnd(index + 1)
        let isBeside = isRead(index + 1) || isRead(index - 1) && !isCounted(index)
        return isLed && isClosed || isNear(index, reach: 1) && isClosed || isBeside
    }

    private func isRead(_ index: Int) -> Bool { isRead.indices.contains(index) && isRead[index] }

    private func isCounted(_ index: Int) -> Bool {
        guard walk.tokens.indices.contains(index + 1) else { return false }
        return walk.tokens[index + 1].kind == .unknown || walk.time(index + 1) == .slot
    }

    private func isEnd(_ index: Int) -> Bool {
        [0x2E, 0x3F, 0x21, 0x3002, 0x29].contains { walk.isSign(index, $0) }
    }

    /// Bedtime or supper is spoken of: eight may be eight in the evening.
    private var isLateSaid: Bool { walk.tokens.indices.contains { Self.lates.contains(walk.words($0)) } }

    private static let lates: Set<String> = [
        "bed", "go to bed", "gone to bed", "to bed", "bedtime", "asleep", "dinner", "supper", "after work", "night",
        "nights", "evening", "evenings", "晚上", "下班", "加班", "到家", "回家", "晚饭", "睡", "睡了", "睡着", "睡觉", "下播", "晚点", "晚一点",
        "晚些",
        "after hours", "down",
    ]

    private static let feasts = [
        "春节", "国庆", "五一", "十一", "元旦", "中秋", "端午", "清明", "圣诞", "感恩节", "小长假", "长假", "除夕", "元宵", "过年", "七夕", "双十一", "双十二",
    ]

    /// 圣诞节前一周的周一: a feast in a clause that offers.
    private var hasFeast: Bool {
        clauses.contains { clause in
            clause.items.contains { isOffer($0) }
                && clause.tokens.contains { token in
                    walk.isHan(token) && !isRead[token] && Self.feasts.contains { walk.words(token).hasPrefix($0) }
                }
        }
    }

    // MARK: Odd offers

    /// A time was taken to be busy though no word says so.
    private var hasGuess: Bool { clauses.contains { $0.isDoubtful && !$0.items.isEmpty } }

    /// Beside an offer, in the same sentence, stands much that is not known: it may turn the offer round.
    private var hasStory: Bool {
        clauses.indices.contains { index in
            guard clauses[index].items.isEmpty, clauses[index].unknown >= 5, clauses[index].before < .sentence,
                index > 0
            else { return false }
            return clauses[index - 1].items.contains { isOffer($0) }
        }
    }

    /// An offer in a clause that says nothing of suiting and much else, or speaks of somebody else or of a no.
    private func isStrange(_ clause: ReplyClause) -> Bool {
        guard clause.items.contains(where: { isOffer($0) }) else { return false }
        // Signs of Chinese are counted one by one, and each may turn the rest round.
        let much = walk.isHan(clause.tokens.lowerBound) ? 4 : 6
        if clause.verdict == .none ? clause.unknown >= 2 : clause.unknown >= much { return true }
        let odd = clause.tokens.contains {
            !isRead[$0]
                && (walk.time($0) == .no || !walk.speech($0).isDisjoint(with: [.third, .event, .past]))
        }
        return odd && (clause.unknown >= 2 || clause.verdict == .none)
    }

    private func isOffer(_ index: Int) -> Bool {
        items.indices.contains(index) && items[index].standing == .offered
            && (items[index].day != nil || items[index].span != nil)
    }

    /// 你那边九点我在通勤，周一可以: beside an offer another day or hour is told, in the same breath.
    private var hasToldBeside: Bool {
        clauses.indices.contains { index in
            guard clauses[index].verdict == .aside, let first = clauses[index].tokens.first, walk.isHan(first),
                !clauses[index].tokens.contains(where: { !walk.speech($0).isDisjoint(with: [.past, .again, .wish]) })
            else { return false }
            let tells = clauses[index].items.contains { item in
                guard items.indices.contains(item), items[item].standing == .aside else { return false }
                return items[item].span != nil || items[item].day.map { $0 != .gone } ?? false
            }
            return tells
                && (isOffering(index + 1) && clauses[index + 1].before < .sentence
                    || isOffering(index - 1) && clauses[index].before < .sentence)
        }
    }

    private func isOffering(_ index: Int) -> Bool {
        clauses.indices.contains(index) && clauses[index].items.contains { isOffer($0) }
    }

    /// Much of a Chinese reply, or of a clause that offers, was not understood.
    private var isMostlyUnread: Bool {
        if walk.tokens.indices.count(where: { isStrangeSign($0) }) >= Self.muchUnread { return true }
        return clauses.contains { clause in
            clause.items.contains { isOffer($0) } && clause.tokens.contains { isStrangeSign($0) }
        }
    }

    private static let muchUnread = 5

    private func isStrangeSign(_ index: Int) -> Bool { walk.isHan(index) && walk.tokens[index].kind == .unknown }

    /// Beside the offer stands a no, a later or somebody else.
    private var saysMore: Bool {
        walk.tokens.indices.contains { index in
            guard walk.isHan(index), !isRead[index] else { return false }
            let speech = walk.speech(index)
            if speech.contains(.decline) { return speech.isDisjoint(with: [.busy, .cant, .suits, .free, .confirm]) }
            return speech.contains(.someday) || speech.contains(.again) && !speech.contains(.hint)
                || speech.isSuperset(of: [.pointer, .person])
        }
    }

    /// "I have a 10 o'clock": theirs already, or the one that they offer.
    private var hasOwnHour: Bool {
        items.contains { item in
            if item.standing == .offered, case .after? = item.span?.form {
                // "After my 11 o'clock": when it ends, nobody said.
                return item.tokens.contains { ["my", "our"].contains(walk.words($0)) }
            }
            guard item.standing == .offered, item.span?.form.isExact ?? false else { return false }
            let before = item.tokens.lowerBound - 1
            // "The first works, I have a 4 o'clock"
            return ["a", "an"].contains(walk.words(before)) && ClauseReader.having.contains(walk.words(before - 1))
                || walk.words(before) == "i've a"
        }
    }

    /// 周四正好相反: what was said of one day is turned round for another.
    private var hasContrary: Bool {
        if walk.tokens.indices.contains(where: {
            isRead[$0] && ["之后", "以后", "之前", "以前", "之后都", "以后都", "之前都", "以前都"].contains(walk.words($0)) && isAlone($0)
        }) {
            return true
        }
        return ["相反", "反过来", "倒过来", "对调", "互换"].contains { walk.text.contains(0..<walk.text.count, $0) }
    }

    /// 之后都可以, by itself.
    private func isAlone(_ index: Int) -> Bool {
        walk.isNewline(index - 1) || walk.tokens[index - 1].kind != .word && !walk.tokens[index - 1].isNumber
    }

    /// 早, 晚, 号 beside a time, and nobody read it.
    private var hasLoosePart: Bool {
        walk.tokens.indices.contains { index in
            !isRead[index] && ["早", "晚", "夜", "号", "点", "差", "傍"].contains(walk.words(index)) && isNear(index, reach: 1)
        }
    }

    /// "Monday the 8th, same as before": what is the same, nobody read.
    private var hasLooseSame: Bool {
        walk.tokens.indices.contains { !isRead[$0] && ["same", "ditto", "likewise"].contains(walk.words($0)) }
    }

    /// "At 10, or 11 if …": an hour of their choice that was set aside.
    private var hasLostChoice: Bool {
        clauses.contains { clause in
            clause.isAlternative && clause.verdict == .aside
                && clause.items.contains { items.indices.contains($0) && items[$0].span?.form.hasClock ?? false }
        }
    }

    /// "10 … to 11:30" that came out as two hours.
    private var hasBrokenRange: Bool {
        zip(items, items.dropFirst()).contains { first, second in
            let gap = first.gap(to: second)
            return first.span != nil && second.span != nil && gap.count <= 2
                && gap.contains { walk.time($0) == .to || walk.time($0) == .until }
        }
    }

    // MARK: Two readings

    /// One day both offered and, by a guess, taken; or offered twice over.
    private var hasTwoMinds: Bool {
        let guessed = clauses.filter(\.isDoubtful).flatMap(\.items).compactMap {
            items.indices.contains($0) ? items[$0].day : nil
        }
        let offered = items.filter { $0.standing == .offered }.compactMap(\.day)
        return offered.contains { guessed.contains($0) }
    }

    /// "Tomorrow before 10, or Monday, or Tuesday before 10": the whole of Monday, or its morning?
    private var hasLoneDay: Bool {
        let offered = items.filter { $0.standing == .offered && ($0.day != nil || $0.span != nil) }
        guard offered.count > 4 else { return false }
        return (2..<offered.count - 2).contains { index in
            offered[index].day != nil && offered[index - 1].span?.form.hasClock ?? false
                && offered[index - 2].day != nil && offered[index + 1].day != nil
                && offered[index + 2].span?.form.hasClock ?? false && !walk.isHan(offered[index].tokens.lowerBound)
                && offered[index].gap(to: offered[index + 1]).contains {
                    walk.isSign($0, 0x2C)
                }
        }
    }

    /// "I'm in Berlin this week", and no zone is named: the hours may be Berlin's.
    private var isElsewhere: Bool {
        walk.tokens.indices.contains { index in
            ["in", "i'm in", "im in", "i am in", "we're in", "based in", "in the", "over in", "在", "人在", "来", "到"]
                .contains(walk.words(index - 1))
                && SpokenZones.isForeignPlace(
                    at: walk.tokens[index].range.lowerBound, in: walk.text, theirZone: theirZone)
        }
    }

    private func isMonth(_ item: TimeItem) -> Bool {
        guard item.standing == .offered else { return false }
        switch item.day {
        case .month?, .monthOffset?: return true
        default: return false
        }
    }

    private var zoneCount: Int {
        var zones: Set<ZoneRef> = []
        for item in items where item.standing != .aside {
            guard case .zone(let zone) = item.content else { continue }
            // "10 am PT (7 pm Berlin time)" is one time on two clocks.
            if !zones.isEmpty, isBracketed(item.tokens.lowerBound) { continue }
            zones.insert(zone)
        }
        return zones.count
    }

    private func isBracketed(_ index: Int) -> Bool {
        for before in stride(from: index - 1, through: max(0, index - Self.longestBracket), by: -1) {
            if walk.isSign(before, 0x28) || walk.isSign(before, 0xFF08) { return true }
            if walk.isSign(before, 0x29) || walk.isSign(before, 0xFF09) || walk.isNewline(before) { return false }
        }
        return false
    }

    private static let longestBracket = 12
}
