/// Not now, but another time.
extension IntentReader {
    var isLater: Bool {
        if all.contains(.again), hasReturn || isStrongAgain, !isReminder { return true }
        if hasSomeday,
            !all.isDisjoint(with: [
                .again, .hint, .softNo, .notNow, .cant, .busy, .yes, .glad, .propose, .meet, .suits, .free, .regret,
            ])
                || walk.tokens.count < 14
        {
            return true
        }
        if all.contains(.hint), hasReturn, all.isDisjoint(with: [.askTimes]) { return true }
        if walk.tokens.contains(where: { $0.time == .then }),
            items.contains(where: { if case .day(.upTo) = $0.content { return true } else { return false } })
        {
            return true
        }
        if isPostponed { return true }
        return (hasFarDate || isNotBefore) && !all.contains(.decline)
    }

    /// Something of theirs has to come first, and they would meet then.
    var isPostponed: Bool {
        guard all.isDisjoint(with: [.pending, .askTimes]),
            !all.isDisjoint(with: [
                .again, .hint, .glad, .free, .yes, .suits, .propose, .softNo, .notNow, .busy, .cant, .someday, .not,
            ])
        else { return false }
        let rule = PostponeRule(walk: walk)
        if sentences.contains(where: { rule.holds(in: $0) }) { return true }
        // "Exams until the 11th, then I'm yours"
        return items.contains { $0.isUpTo || $0.day.map { $0.isBound } ?? false }
            && walk.tokens.contains { ["then", "from then", "after", "afterwards"].contains($0.words(walk.text)) }
            && !all.isDisjoint(with: [.free, .yes, .glad, .suits])
    }

    /// "Remind me, where did we meet?" asks, and puts nothing off.
    var isReminder: Bool {
        guard isQuestion else { return false }
        let again = walk.tokens.indices.filter { walk.speech($0).contains(.again) }
        return again.allSatisfy { index in
            isReminding(index) || isWondered(index)
        }
    }

    func isReminding(_ index: Int) -> Bool {
        walk.words(index) == "remind me"
            && (index + 1...index + 3).contains {
                Self.askers.contains(walk.words($0)) || walk.speech($0).contains(.question)
            }
    }

    /// "Is this a follow up to our chat in May?"
    func isWondered(_ index: Int) -> Bool {
        guard let sentence = sentence(of: index), walk.isSign(sentence.upperBound, 0x3F),
            !items.contains(where: { $0.day != nil && $0.standing != .aside && sentence.contains($0.tokens.lowerBound) }
            )
        else { return false }
        let opening = walk.words(sentence.lowerBound)
        return Self.askers.contains(opening) || walk.speech(sentence.lowerBound).contains(.question)
            || ["is", "are", "was", "were", "did", "does", "do", "have", "has"].contains(opening)
    }

    var isStrongAgain: Bool {
        walk.tokens.contains { token in
            guard token.speech.contains(.again) else { return false }
            return !token.speech.contains(.hint) || all.contains(.notNow) || all.contains(.softNo)
        }
    }

    /// 你打算什么时候毕业？ asks about them, and puts nothing off.
    var hasSomeday: Bool {
        guard all.contains(.someday) else { return false }
        guard isQuestion, all.isDisjoint(with: [.again, .softNo, .notNow, .busy]) else { return true }
        return sentences.contains { sentence in
            sentence.contains { walk.speech($0).contains(.someday) }
                && !(sentence.contains {
                    walk.isHan($0) && (walk.speech($0).contains(.question) || walk.words($0).hasPrefix("什么"))
                }
                    && sentence.contains { walk.speech($0).contains(.you) })
        }
    }

    var hasReturn: Bool {
        !all.isDisjoint(with: [.someday, .notNow, .softNo])
            || items.contains { $0.day.map { $0 != .gone && $0 != .everyDay(week: nil) } ?? false }
    }

    /// "Not before January".
    var isNotBefore: Bool {
        items.contains { item in
            switch item.day {
            case .from(let day)?, .after(let day)?:
                switch day {
                case .month, .monthOffset: item.standing == .offered
                default: false
                }
            default: false
            }
        }
    }

    /// 要等下个月
    func isAwaited(_ item: TimeItem) -> Bool {
        let before = walk.words(item.tokens.lowerBound - 1)
        return before.hasSuffix("等") || before == "等到"
    }

    var hasFarDate: Bool {
        items.contains { item in
            switch item.day {
            case .month?, .monthOffset?, .yearOffset?:
                item.standing != .ruledOut
                    && (item.standing != .aside || isAwaited(item)
                        || all.contains(.back) && all.isDisjoint(with: [.past]))
            case .ahead(let days)?: days >= 7 && item.standing != .aside
            default: false
            }
        }
            && (isQuestion || walk.tokens.indices.contains { walk.words($0) == "才" }
                || !all.isDisjoint(with: [
                    .softNo, .notNow, .busy, .back, .suits, .propose, .condition, .cant, .not, .regret, .prefer,
                ]))
    }
}
