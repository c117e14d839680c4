/// Numbers that stand alone.
extension ItemReader {
    /// "The first one, but …", "the same time …": with nothing but small words between.
    func isSlotSaid(before index: Int) -> Bool {
        guard let last = items.last, case .slots(let choice) = last.content, choice != .all,
            index - last.tokens.upperBound <= 4
        else { return false }
        return last.gap(to: index).allSatisfy { between in
            walk.isSign(between, 0x2C) || walk.time(between) == .but || walk.time(between) == .on
                || ["just", "only", "on", "in", "of", "at", "-"].contains(walk.words(between))
        }
    }

    /// "2 works", "1 or 3": our slots, where nothing says that it is an hour.
    func bareNumbers(at start: Int) -> (SlotChoice, Int)? {
        if let choice = letters(at: start) { return choice }
        guard slotCount > 0, walk.isNumber(start),
            walk.digits(start) == 1 || walk.isHan(start) && (walk.tokens.count <= 5 || isHanList(start)),
            (1...slotCount).contains(walk.value(start))
        else { return nil }
        guard
            isSentenceStart(start) || !walk.speech(start - 1).isDisjoint(with: [.go]) || isChosen(start)
                || walk.speech(start - 1).contains(.yes) && walk.time(start - 1) == .none
        else { return nil }
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
            || walk.isHan(end) && !walk.speech(end).isDisjoint(with: [.busy, .cant, .reject]) && !items.isEmpty
            || ["please", "pls", "is", "are", "for", "thanks", "would"].contains(walk.words(end))
        {
            return walk.isSign(end, 0x2E) && walk.isNumber(end + 1) && !walk.isSpaced(end + 1)
                ? nil : (.numbers(numbers), end)
        }
        return nil
    }

    /// 一和三都可以
    private func isHanList(_ index: Int) -> Bool {
        guard let next = walk.pastListing(index + 1), walk.isNumber(next), walk.isHan(next) else { return false }
        return walk.words(next + 1).hasPrefix("都") || !walk.speech(next + 1).isDisjoint(with: [.suits, .free])
    }

    /// 我选1或3, 就2吧.
    func isChosen(_ index: Int) -> Bool {
        [
            "选", "就", "那就", "就选", "我选", "我要", "挑", "我挑", "要", "首选", "yes to", "no to", "ok for", "okay for", "ok with",
            "i pick", "pick", "choose", "优先", "第一选择", "还是", "选择",
        ].contains(
            walk.words(index - 1))
    }

    /// "A or C".
    func letters(at start: Int) -> (SlotChoice, Int)? {
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

    func letter(_ index: Int) -> Int? {
        guard walk.tokens.indices.contains(index), walk.tokens[index].range.count == 1 else { return nil }
        let place = walk.tokens[index].range.lowerBound
        guard walk.text.isUpper(place) else { return nil }
        let number = Int(walk.text.written[place]) - 0x41
        return number < slotCount ? number : nil
    }

    func isSentenceStart(_ index: Int) -> Bool {
        if walk.time(index - 1) == .either || walk.time(index - 1) == .both { return isSentenceStart(index - 1) }
        return walk.isNewline(index - 1) || walk.isSign(index - 1, 0x2E) || walk.isSign(index - 1, 0x21)
            || walk.isSign(index - 1, 0x3F) || walk.isSign(index - 1, 0x2C) || walk.isSign(index - 1, 0x28)
    }

    /// "9, 9:30 or 10 on Friday": a list of hours before its day.
    func isListHead(_ start: Int) -> Bool {
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
        return (walk.time(index) == .on || walk.words(index) == "on the") && days.read(at: day) != nil
    }

    func isMonth(_ index: Int) -> Bool {
        if case .month = walk.time(index) { return true }
        return false
    }

    /// "Could we do 3 instead", "make it 4".
    func isProposed(_ index: Int) -> Bool {
        guard walk.isNumber(index), walk.value(index) <= 12,
            ["do", "make it", "say", "can do", "could do", "let's do", "lets do", "to", "be", "would be"].contains(
                walk.words(index - 1))
        else { return false }
        return walk.words(index + 1).hasPrefix("instead") || walk.words(index + 1) == "rather than"
            || walk.isNewline(index + 1) || walk.isSign(index + 1, 0x3F)
            || walk.isSign(index + 1, 0x2E) && !walk.isNumber(index + 2)
    }

    /// "I can't do 3 on Thursday but 4 works".
    func isContrasted(_ index: Int) -> Bool {
        guard walk.isNumber(index), walk.value(index) <= 12, !walk.isHan(index), walk.time(index - 1) == .but,
            items.contains(where: { $0.day != nil || $0.span != nil })
        else { return false }
        // "Same day but 1?"
        if walk.isSign(index + 1, 0x3F) || walk.isNewline(index + 1) { return true }
        return !walk.speech(index + 1).isDisjoint(with: [.suits, .free])
            || ["is", "would", "might", "could", "would be", "might be"].contains(walk.words(index + 1))
                && [index + 2, index + 3].contains { !walk.speech($0).isDisjoint(with: [.suits, .free]) }
    }

    /// "Tomorrow? 3?"
    func isLoneHour(_ index: Int) -> Bool {
        guard walk.isNumber(index), walk.value(index) <= 12, let last = items.last, last.day != nil,
            index - last.tokens.upperBound <= 2, index > last.tokens.upperBound, isSentenceStart(index)
        else { return false }
        return walk.isNewline(index + 1) || walk.isSign(index + 1, 0x3F)
            || walk.isSign(index + 1, 0x2E) && !walk.isNumber(index + 2)
    }

    /// A day, time or zone stands right before, across nothing but joints.
    func isAnchored(_ index: Int, isTight: Bool) -> Bool {
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
