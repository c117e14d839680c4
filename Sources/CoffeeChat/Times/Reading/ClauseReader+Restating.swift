/// Times that are said twice: once more on another clock, or with the name of their day.
extension ClauseReader {
    static let restating: Set<String> = [
        "也就是", "相当于", "换算", "即", "i.e.", "that is", "which is", "that's", "so that's", "equals",
        "ie",
    ]

    /// "… which is 8pm your time": the same once more.
    func setAsideRestated(_ items: inout [TimeItem]) {
        for clause in clauses {
            // 后天晚上9点你那边是早上吧
            guard
                let mark = clause.tokens.first(where: {
                    (walk.time($0) == .yourZone || walk.time($0) == .myZone)
                        && ["是", "就是", "应该是", "正好是", "刚好是", "应该", "正好"].contains(walk.words($0 + 1))
                })
            else { continue }
            for item in clause.items where items[item].tokens.lowerBound > mark { items[item].standing = .aside }
        }
        for number in clauses.indices.dropFirst() where isOwnClock(number) {
            for item in clauses[number].items { items[item].standing = .aside }
        }
        for number in clauses.indices where isYourSide(number) {
            for item in clauses[number].items { items[item].standing = .aside }
        }
        for number in clauses.indices.dropFirst() where isOtherSide(number) {
            for item in clauses[number].items { items[item].standing = .aside }
        }
        for number in clauses.indices.dropFirst() where clauses[number].before < .sentence {
            // "3 to 4 for me, so noon to 1 for you"
            guard let side = side(clauses[number]), isClockAlone(clauses[number]),
                clauses[number - 1].items.contains(where: { items[$0].span?.form.hasClock ?? false })
            else { continue }
            let isTheirs = side == .theirs && self.side(clauses[number - 1]) == .mine
            for item in clauses[isTheirs ? number - 1 : number].items where items[item].day == nil {
                items[item].standing = .aside
            }
        }
        for clause in clauses.dropFirst() where isTranslated(clause) || isNaming(clause) {
            for item in clause.items { items[item].standing = .aside }
        }
        for (number, clause) in clauses.enumerated() where number > 0 && clause.before <= .comma {
            guard let first = clause.tokens.first,
                Self.restating.contains(walk.words(first))
                    || Self.restating.contains("\(walk.words(first)) \(walk.words(first + 1))")
            else { continue }
            let isHere = clause.tokens.contains {
                ["here", "over here", "there", "for me", "for you", "for us", "my end", "your end"]
                    .contains(walk.words($0))
            }
            let hasZone =
                clause.items.contains {
                    if case .zone = items[$0].content { return true } else { return false }
                } || isHere || zone(clauses[number - 1]) != nil
            for item in clause.items where hasZone { items[item].standing = .aside }
        }
    }

    /// 你那边周五晚上8点，我这边周六早上: one hour on two clocks.
    func isOtherSide(_ number: Int) -> Bool {
        guard clauses[number].before <= .comma, !clauses[number].isAlternative,
            clauses[number].items.contains(where: { items[$0].span != nil }),
            let own = zone(clauses[number]), own != zone(clauses[number - 1]) ?? .theirs,
            zone(clauses[number - 1]) != nil || walk.isSign(clauses[number].tokens.lowerBound - 1, 0x28)
                || !clauses[number].items.contains(where: { items[$0].day != nil })
        else { return false }
        return !isFarApart(clauses[number - 1], clauses[number])
            && [own, zone(clauses[number - 1]) ?? .theirs].contains(.mine)
            && clauses[number - 1].items.contains { items[$0].span?.form.hasClock ?? false }
    }

    /// "Monday at 3 Tokyo time, Wednesday at 10 your time": no two clocks show days so far from each other.
    private func isFarApart(_ first: ReplyClause, _ second: ReplyClause) -> Bool {
        guard let one = weekday(first), let other = weekday(second) else { return false }
        return (2...5).contains((other - one + 7) % 7)
    }

    private func weekday(_ clause: ReplyClause) -> Int? {
        for item in clause.items {
            if case .weekday(let weekday, _)? = items[item].day { return weekday }
        }
        return nil
    }

    /// 你那边周三晚上八点？我这是周四上午: what their hour is here.
    func isOwnClock(_ number: Int) -> Bool {
        let clause = clauses[number]
        guard let item = clause.items.first, isSaidOfYours(before: number) else { return false }
        let lead = (clause.tokens.lowerBound..<max(clause.tokens.lowerBound, items[item].tokens.lowerBound))
            .map { walk.words($0) }
        return lead.count > 1 && lead.contains { Self.being.contains($0) }
            && lead.allSatisfy { Self.being.contains($0) || Self.sides.contains($0) }
    }

    /// A time on our clock in the sentence, or right before it.
    private func isSaidOfYours(before number: Int) -> Bool {
        var index = number - 1
        while index >= 0, number - index < 4 {
            if zone(clauses[index]) == .mine, clauses[index].items.contains(where: { items[$0].span != nil }) {
                return true
            }
            guard clauses[index].before < .sentence || index == number - 1 && clauses[number].before == .sentence
            else { return false }
            index -= 1
        }
        return false
    }

    private static let being: Set<String> = ["是", "就是", "正好", "刚好", "正好是", "刚好是", "应该是", "等于", "相当于", "也就是"]
    private static let sides: Set<String> = [
        "我", "我这", "我这边", "我这儿", "我这里", "这", "这边", "这儿", "这里", "正好", "刚好", "应该", "就", "在",
    ]

    /// 你周二晚上八点，我周三早上九点: theirs is the one that counts.
    func isYourSide(_ number: Int) -> Bool {
        guard isTimed(clauses[number], by: .you) else { return false }
        let isBefore =
            number + 1 < clauses.count && clauses[number + 1].before <= .comma && isTimed(clauses[number + 1], by: .i)
        return isBefore || number > 0 && clauses[number].before <= .comma && isTimed(clauses[number - 1], by: .i)
    }

    func isTimed(_ clause: ReplyClause, by who: Speech) -> Bool {
        guard let first = clause.tokens.first, walk.isHan(first) else { return false }
        var next = first + 1
        if ["正好", "刚好", "就是", "是", "这边", "那边", "这儿", "那儿", "应该是"].contains(walk.words(next)) { next += 1 }
        guard itemOf[next] != nil else { return false }
        // 我们这边晚上十点: a zone, and whose.
        let isZone: Bool
        switch itemOf[first].map({ items[$0].content }) {
        case .zone(.theirs): isZone = who == .i
        case .zone(.mine): isZone = who == .you
        default: isZone = false
        }
        return (isZone || itemOf[first] == nil && !walk.speech(first).isDisjoint(with: who))
            && clause.items.contains { items[$0].span?.form.isExact ?? false }
    }

    /// "For you", "on my end" behind the hours: on whose clock.
    func side(_ clause: ReplyClause) -> ZoneRef? {
        guard let last = clause.items.last, items[last].span?.form.hasClock ?? false else { return nil }
        let behind = items[last].gap(to: clause.tokens.upperBound).map { walk.words($0) }
            .filter { !["at", "on"].contains($0) }.joined(separator: " ")
        if ["for you", "yours", "your end", "your side", "there", "over there", "you"].contains(behind) {
            return .mine
        }
        if ["for me", "mine", "my end", "my side", "here", "over here", "for us", "me"].contains(behind) {
            return .theirs
        }
        return nil
    }

    private func isClockAlone(_ clause: ReplyClause) -> Bool {
        clause.items.allSatisfy { items[$0].day == nil }
            && clause.items.contains { items[$0].span?.form.hasClock ?? false }
    }

    func zone(_ clause: ReplyClause) -> ZoneRef? {
        for item in clause.items { if case .zone(let zone) = items[item].content { return zone } }
        return nil
    }

    /// "Both are Thursdays", "that's a Tuesday": says of a date which weekday it is.
    func isNaming(_ clause: ReplyClause) -> Bool {
        guard let first = clause.items.first, clause.items.allSatisfy({ items[$0].day != nil }) else { return false }
        let words = (clause.tokens.lowerBound..<max(clause.tokens.lowerBound, items[first].tokens.lowerBound)).map {
            walk.words($0)
        }
        return (1...4).contains(words.count)
            && ["both", "they", "those", "these", "that", "that's", "thats", "which", "both are"]
                .contains(words[0])
            && (words.contains { ["is", "are", "'s", "that's", "thats", "are both", "both are", "it's"].contains($0) })
    }

    /// "That's my evening": the hour that was named, seen from the other side.
    func isTranslated(_ clause: ReplyClause) -> Bool {
        guard let first = clause.tokens.first,
            ["that's", "thats", "that", "which", "which is", "that is", "so that's", "that'd", "it's"].contains(
                walk.words(first))
        else { return false }
        return
            (((first + 1)...(first + 3)).contains { ["my", "your", "our", "mine", "yours"].contains(walk.words($0)) }
            || isSeenFrom(clause)) && clause.verdict != .busy
    }

    /// "That's Monday evening for you".
    func isSeenFrom(_ clause: ReplyClause) -> Bool {
        guard let first = clause.tokens.first, let last = clause.tokens.last else { return false }
        let range = walk.tokens[first].range.lowerBound..<walk.tokens[last].range.upperBound
        return [" for you", " for me", " for us", " here", " there", " your end", " my end"].contains {
            walk.text.contains(range, $0)
        }
    }
}
