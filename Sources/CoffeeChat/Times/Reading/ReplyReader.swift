import struct Foundation.Date

/// Reads what somebody wrote back: what they want, and every time in it as intervals that can be booked.
///
/// It keeps the clocks of the zones it has met, so that reading many replies is quick; make one for a batch.
package struct ReplyReader {
    private let shelf = ZoneShelf()

    package init() {}

    package func read(_ reply: Reply) -> ReplyReading {
        let text = ReplyText(reply.text)
        let body = ReplyBody(text)
        let contacts = ContactReader(text, lines: body.own + body.signature).contacts
        let walk = TokenWalk(tokens: ReplyLexer.tokens(of: text, lines: body.own, contacts: contacts), text: text)
        let now = Int(reply.now.timeIntervalSince1970.rounded(.down))
        let year = 1970 + Int((Double(now) / 31_556_952).rounded(.down))
        let theirs = shelf.clock(reply.theirZone, year: year)
        let calendar = DayCalendar(today: theirs.day(at: now))

        let isChinese = Self.isChinese(text, body)
        let found = ItemReader.items(
            in: walk, isMonthFirst: isChinese || SpokenZones.northAmerican(reply.theirZone.identifier),
            theirZone: reply.theirZone.identifier,
            slotDays: reply.offered.map { theirs.day(at: Self.seconds($0).lowerBound) })
        let clauses = ClauseReader(walk, items: found)
        let weekOf: (DaySpec) -> Int? = { spec in
            calendar.day(spec).map { ($0.monday.number - calendar.today.monday.number) / 7 }
        }
        let standing = clauses.standing()
        var items = WeekFrame.applied(to: standing, walk: walk, weekOf: weekOf)
        let maker = WindowMaker(
            now: now, chat: reply.chatMinutes, theirs: theirs, mine: shelf.clock(reply.myZone, year: year),
            calendar: calendar,
            offered: reply.offered.map { Self.seconds($0) }, named: { shelf.clock($0, year: year) },
            isAnythingBut: walk.tokens.contains { $0.time == .except },
            isPluralSaid: walk.tokens.indices.contains { Self.isPlural($0, walk) },
            isRestSaid: walk.tokens.indices.contains { walk.time($0) == .all && Self.rests.contains(walk.words($0)) })
        var outcome = maker.make(OfferGrouper.groups(items, walk: walk))
        ConfirmRule(walk: walk, items: items, slots: maker.offered, now: now).apply(to: &outcome)

        let hasEmail = contacts.contains { $0.kind == .email }
        var intents = IntentReader(walk, outcome, offered: reply.offered.count, items: items, hasEmail: hasEmail)
        // Nothing is left of the times, and some were only guessed to be taken: they may have been offered.
        if outcome.windows.isEmpty,
            clauses.hasGuess
                && (intents.intent() == .unclear || clauses.hasGuessedClock
                    || isChinese && intents.intent() == .yes && clauses.hasGuessedSpan)
                || clauses.hasStray && intents.intent() == .unclear
        {
            let trusting = WeekFrame.applied(to: clauses.standing(isTrusting: true), walk: walk, weekOf: weekOf)
            var second = maker.make(OfferGrouper.groups(trusting, walk: walk))
            let reread = IntentReader(walk, second, offered: reply.offered.count, items: trusting, hasEmail: hasEmail)
            if !second.windows.isEmpty, [.unclear, .yes, .asks].contains(intents.intent()) || intents.isUnsaid,
                !reread.isMachine
            {
                second.ask.insert(.somethingUnread)
                (items, outcome, intents) = (trusting, second, reread)
            }
        }
        let isOpen = !outcome.windows.isEmpty && outcome.picked.isEmpty
        let gist = isOpen && walk.tokens.contains(where: \.isHan) ? ChineseGist(walk) : nil
        let elseSaid = elseSaid(gist, clauses.clauses)
        let weak = WeakOfferRule(
            items: items, clauses: clauses.clauses, isElseSaid: elseSaid != nil, isNoSaid: elseSaid == .no,
            isLaterSaid: elseSaid == .later)
        if weak.isWeak(outcome) {
            var blank = outcome
            (blank.windows, blank.exact, blank.picked) = ([], [], [])
            let plain = IntentReader(walk, blank, offered: reply.offered.count, items: items, hasEmail: hasEmail)
            if plain.isFirm || isChinese && weak.isRemark { (outcome, intents) = (blank, plain) }
        }
        if !outcome.windows.isEmpty {
            outcome.ask.formUnion(
                DoubtRule(
                    walk: walk, items: standing, clauses: clauses.clauses,
                    theirZone: reply.theirZone.identifier
                ).asks)
            outcome.ask.formUnion(OddityRule.scales(of: items))
            let account = AccountRule(
                walk: walk, items: items, clauses: clauses.clauses, outcome: outcome, theirs: theirs)
            if account.isOpen { outcome.ask.insert(.somethingUnread) }
            if intents.isAtOdds || elseSaid != nil { outcome.ask.insert(.somethingUnread) }
            let isAgainst = outcome.picked.isEmpty && intents.leansAgainst(by: Self.muchAgainst)
            if isAgainst { outcome.ask.insert(.somethingUnread) }
            let isOffered = clauses.clauses.contains { clause in
                clause.verdict == .free && !clause.isDoubtful
                    && clause.items.contains { items.indices.contains($0) && items[$0].standing == .offered }
            }
            if intents.isOverruled(isOffered: isOffered, isDoubtful: outcome.ask.contains(.somethingUnread))
                || isRefused(gist, walk, outcome, items)
            {
                (outcome.windows, outcome.exact, outcome.picked, outcome.ask) = ([], [], [], [])
                intents = IntentReader(walk, outcome, offered: reply.offered.count, items: items, hasEmail: hasEmail)
            }
        }
        return reading(text, walk, contacts, items, outcome, intents, calendar)
    }

    /// 周二周三是有空，但我真不想聊这个: behind all that would be offered it turns to a no.
    private func isRefused(
        _ gist: ChineseGist?, _ walk: TokenWalk, _ outcome: WindowMaker.Outcome, _ items: [TimeItem]
    ) -> Bool {
        guard let gist, outcome.picked.isEmpty, outcome.exact.isEmpty,
            let last = items.last(where: { $0.day != nil || $0.span != nil })
        else { return false }
        return ChineseTurn(gist: gist).refuses(
            behind: walk.tokens[last.tokens.lowerBound].range.lowerBound)
    }

    /// A no or a later in Chinese, however it is said.
    private func elseSaid(_ gist: ChineseGist?, _ clauses: [ReplyClause]) -> ChineseGist.Kind? {
        guard let leaning = gist?.leaning else { return nil }
        // 30号开始休年假就不在了: a no to a day of its own is none to the others.
        let isNoToDay =
            leaning.kind == .no
            && clauses.contains { clause in
                clause.verdict == .busy && !clause.items.isEmpty
            }
        let enough = isNoToDay ? 5 : 3
        return leaning.strength >= enough && [.no, .later, .refers].contains(leaning.kind) ? leaning.kind : nil
    }

    private func reading(
        _ text: ReplyText, _ walk: TokenWalk, _ contacts: [ContactReader.Contact], _ items: [TimeItem],
        _ outcome: WindowMaker.Outcome, _ intents: IntentReader, _ calendar: DayCalendar
    ) -> ReplyReading {
        var reading = ReplyReading(intent: intents.leaning())
        reading.emails = Self.texts(.email, contacts, text)
        reading.phones = Self.texts(.phone, contacts, text)
        var marks = ReplyMarks(text: text, walk: walk)
        marks.add(contacts)
        guard reading.intent != .auto else {
            reading.marks = marks.sorted
            return reading
        }
        if reading.intent == .picks || reading.intent == .offers {
            reading.windows = outcome.windows.map {
                ReplyWindow(
                    start: Date(timeIntervalSince1970: Double($0.lowerBound)),
                    end: Date(timeIntervalSince1970: Double($0.upperBound)))
            }
        }
        var untilItem: Int?
        if reading.intent == .later,
            let (day, item) = UntilReader(calendar: calendar, isThen: walk.tokens.contains { $0.time == .then }).until(
                items, walk)
        {
            (reading.until, untilItem) = (day, item)
        }
        marks.add(items, until: untilItem)
        if let (medium, token) = MediumReader.medium(walk) {
            reading.medium = medium
            marks.add(token, .medium)
        }
        reading.minutes =
            items.compactMap { item in
                if case .length(let minutes) = item.content { return minutes }
                return nil
            }.first
        reading.ask = ReplyAsk.allCases.filter(outcome.ask.contains)
        reading.marks = marks.sorted
        return reading
    }

    private static func texts(_ kind: ContactReader.Kind, _ contacts: [ContactReader.Contact], _ text: ReplyText)
        -> [String]
    {
        var texts: [String] = []
        for contact in contacts where contact.kind == kind {
            let words = text.string(contact.range)
            if !texts.contains(words), texts.count < 50 { texts.append(words) }
        }
        return texts
    }

    /// "Both", 那两个, 两个晚上的.
    private static func isPlural(_ index: Int, _ walk: TokenWalk) -> Bool {
        if walk.time(index) == .all || walk.time(index) == .both || plurals.contains(walk.words(index)) { return true }
        guard walk.isNumber(index), walk.isHan(index), walk.words(index + 1) == "个",
            case .part = walk.time(index + 2)
        else { return false }
        return walk.words(index + 3) == "的"
    }

    /// How far the tone of all words may stand against an offer before it is asked about.
    private static let muchAgainst = 0.7

    private static let plurals: Set<String> = ["ones", "那两个", "那几个"]

    private static let rests: Set<String> = [
        "the others", "others", "the other two", "other two", "the other one", "other one", "the other three",
    ]

    private static func seconds(_ window: ReplyWindow) -> Range<Int> {
        let start = Int(window.start.timeIntervalSince1970)
        return start..<max(start + 60, Int(window.end.timeIntervalSince1970))
    }

    private static func isChinese(_ text: ReplyText, _ body: ReplyBody) -> Bool {
        var han = 0
        var letters = 0
        for line in body.own {
            for index in line {
                if PlainScalar.isHan(text.scalars[index]) { han += 1 }
                if PlainScalar.isLetter(text.scalars[index]) { letters += 1 }
            }
        }
        return han * 2 > letters
    }
}
