/// 在那之前都行, 之后有空: times that hang on the one before, in Chinese.
extension ItemReader {
    /// Up to the hour or the day that was named.
    mutating func hanBefore(at index: Int) -> Int? {
        guard opens(index, Self.heads), Self.befores.contains(walk.words(index)), isHanOpening(index),
            isFree(behind: index)
        else { return nil }
        guard let last = items.last(where: { $0.day != nil || $0.span != nil }) else { return nil }
        let day = items.last { $0.day != nil }?.day
        if let span = last.span, let clock = Self.opening(of: span) {
            if let day, day.isOneDay { items.append(TimeItem(content: .day(day), tokens: index..<index + 1)) }
            let told = ClockTime(minute: clock.resolved(in: span.part), isOpen: false, isCertain: true)
            return add(.span(DaySpan(form: .before(told))), index, index + 1)
        }
        guard let day, !day.isSet else { return nil }
        return add(.day(.upTo(day)), index, index + 1)
    }

    /// The first signs of the words below, since most words are none of them.
    private static let heads = Set("之以前在那过后完往".unicodeScalars.map(\.value))

    private func opens(_ index: Int, _ heads: Set<UInt32>) -> Bool {
        heads.contains(walk.text.scalars[walk.tokens[index].range.lowerBound])
    }

    private static let befores: Set<String> = ["之前", "以前", "在那之前", "在这之前", "那之前", "之前都", "以前都", "前都"]
    private static let afters: Set<String> = ["之后", "以后", "过后", "后面", "完了", "往后", "之后都", "以后都", "之后就", "以后就"]

    func isHanThen(_ index: Int) -> Bool {
        opens(index, Self.heads) && Self.afters.contains(walk.words(index)) && isHanOpening(index)
            && isFree(behind: index)
    }

    /// At the head of a clause, or behind no more than 在那.
    func isHanOpening(_ index: Int) -> Bool {
        guard walk.isHan(index) else { return false }
        var start = index - 1
        while start >= 0, ["在", "那", "这", "那个", "我", "就"].contains(walk.words(start)) { start -= 1 }
        return walk.isNewline(start) || isPause(start)
    }

    /// 晚上加班到八点，八点半以后可以: the hour keeps to the evening that was spoken of.
    private func isSameEvening(_ index: Int, _ clock: ClockTime) -> Bool {
        let start = items[index].tokens.lowerBound
        guard walk.isHan(start) || walk.isNumber(start) && walk.time(start + 1) == .point else { return false }
        var isBehindHour = false
        for before in items[..<index].reversed() {
            guard let span = before.span, start - before.tokens.upperBound < 14,
                !before.gap(to: start).contains(where: { walk.isNewline($0) || walk.isSign($0, 0x2E) })
            else { return false }
            if case .part(let part) = span.form { return isBehindHour && part.span.lowerBound >= 1020 && part.isLate }
            guard let hour = Self.closing(of: span) ?? Self.opening(of: span), hour.isOpen,
                hour.minute <= clock.minute || boundHour(items[index].span ?? span) != nil
            else { return false }
            isBehindHour = true
            if let part = span.part { return part.span.lowerBound >= 1020 && part.isLate }
        }
        return false
    }

    private static func closing(of span: DaySpan) -> ClockTime? {
        switch span.form {
        case .exact(let clock), .range(_, let clock), .until(let clock): clock
        default: nil
        }
    }

    private static func opening(of span: DaySpan) -> ClockTime? {
        switch span.form {
        case .exact(let clock), .range(let clock, _), .after(let clock): clock
        default: nil
        }
    }

    /// 不晚于周四下午五点: the word bounds the hour, not the day.
    mutating func boundHours() {
        for index in items.indices.dropLast() where walk.isHan(items[index].tokens.lowerBound) {
            guard let span = items[index + 1].span, span.form.hasClock, span.form.isBound,
                items[index].tokens.upperBound == items[index + 1].tokens.lowerBound
            else { continue }
            switch (items[index].content, walk.time(items[index].tokens.lowerBound)) {
            case (.day(.upTo(let day)), .before), (.day(.from(let day)), .after), (.day(.after(let day)), .after):
                if day.isOneDay { items[index].content = .day(day) }
            default: break
            }
        }
    }

    /// 两周后的周四, 一周后的今天: one day, so many weeks on.
    mutating func countWeeksOn() {
        var index = 1
        while index < items.count {
            defer { index += 1 }
            guard case .day(.ahead(let days)) = items[index - 1].content, days % 7 == 0, days > 0,
                case .day(let day) = items[index].content,
                items[index - 1].gap(to: items[index]).allSatisfy({
                    walk.words($0) == "的"
                })
            else { continue }
            switch day {
            case .weekday(let weekday, nil): items[index].content = .day(.weekday(weekday, week: days / 7))
            case .offset(let offset): items[index].content = .day(.offset(days + offset))
            default: continue
            }
            items.remove(at: index - 1)
        }
    }

    /// 娃睡了之后，大概九点: at night, though nothing says so of the hour.
    mutating func hearBedtime() {
        for index in items.indices {
            guard var span = items[index].span, span.part == nil, let clock = Self.opening(of: span) ?? boundHour(span),
                clock.isOpen,
                (360..<720).contains(clock.minute),
                isBehindBedtime(items[index].tokens.lowerBound) || isSameEvening(index, clock)
            else { continue }
            span.part = .evening
            items[index].content = .span(span)
        }
    }

    /// 明晚八点有直播，七点前可以: before an hour of the same evening.
    private func boundHour(_ span: DaySpan) -> ClockTime? {
        guard case .before(let clock) = span.form else { return nil }
        return clock
    }

    private static let neighbours: [String: Int] = [
        "第二天": 1, "次日": 1, "隔天": 1, "隔日": 1, "转天": 1, "翌日": 1, "后一天": 1, "再后一天": 1, "下一天": 1, "前一天": -1, "头一天": -1,
        "前一日": -1,
    ]

    /// 第二天同一时间: the day behind the one that was named, or that of our slot.
    func hanDayAfter(at index: Int) -> (days: Int, end: Int)? {
        guard walk.isHan(index), let days = Self.neighbours[walk.words(index)],
            walk.speech(index + 1).isDisjoint(with: [.busy])
        else { return nil }
        return (days, index + 1)
    }

    private static let asleep: Set<String> = ["睡了", "睡着", "睡着了", "睡下", "睡觉", "哄睡", "入睡", "睡后", "哄娃睡", "上床", "睡"]

    private static let fallen: Set<String> = [
        "睡了", "睡着了", "睡下了", "睡下", "睡熟", "睡踏实了", "哄睡了", "上床了", "睡熟了", "睡着以后", "睡觉了",
    ]

    private func isBehindBedtime(_ end: Int) -> Bool {
        var index = end - 1
        while index >= max(0, end - 10), !walk.isNewline(index), !walk.isSign(index, 0x2E) {
            if Self.fallen.contains(walk.words(index)) { return true }
            if Self.asleep.contains(walk.words(index)) {
                return (index...index + 2).contains {
                    walk.time($0) == .onward || ["了", "着", "以后", "之后", "后"].contains(walk.words($0))
                }
            }
            if case .part = walk.time(index) { return false }
            index -= 1
        }
        return false
    }
}

/// What adds nothing to the times before it.
extension ItemReader {
    /// 第二个往后挪一天，同一时间: the hour stays, as it does anyway.
    func sameBehindShift(at index: Int) -> Int? {
        guard walk.time(index) == .same, let last = items.last, case .shift(let minutes) = last.content,
            minutes % 1440 == 0
        else { return nil }
        return index + 1
    }

    /// 下周一到周三我在上海，每天下午五点以后: of those days.
    func everyOfThose(at index: Int) -> Int? {
        guard walk.time(index) == .everyDay, walk.isHan(index), let last = items.last, let day = last.day,
            !day.isWeek, !day.isBound, day.isOneDay || day.isSet, index - last.tokens.upperBound <= 12,
            isPause(index - 1) || walk.isHan(index - 1), hasHour(behind: index)
        else { return nil }
        if case .everyDay = day { return nil }
        return index + 1
    }

    private func hasHour(behind index: Int) -> Bool {
        (index + 1...index + 3).contains { next in
            if case .part = walk.time(next) { return true }
            return walk.time(next) == .point
        }
    }
}
