package import CoffeeChat
package import struct Foundation.TimeZone

/// Offered times as one line each, ready to paste: their zone first, mine beside it.
package enum SlotWords {
    /// `Tue, Dec 1, 10:00-10:30 am PT (1:00 pm ET)` · `12月1日 周二 上午10:00-10:30（北京时间）`
    ///
    /// - Parameter mine: My zone; left out where both clocks show the same.
    package static func line(
        _ slot: TimeSpan, theirs: TimeZone, mine: TimeZone?, in language: Language
    ) -> String {
        let words = SlotLine(slot: slot, theirs: theirs, mine: mine)
        switch language {
        case .english: return words.english
        case .chinese: return words.chinese
        }
    }

    /// When it begins, on both clocks: `2:00 pm`, `Wed 6:00 am`; mine is `nil` where both show the same.
    package static func start(
        _ slot: TimeSpan, theirs: TimeZone, mine: TimeZone, in language: Language
    ) -> (theirs: String, mine: String?) {
        let words = SlotLine(slot: slot, theirs: theirs, mine: mine)
        return (DateWords.time(slot.start, zone: theirs, in: language), words.myClock(language))
    }

    /// All of them, a line each.
    package static func text(
        _ slots: [TimeSpan], theirs: TimeZone, mine: TimeZone?, in language: Language
    ) -> String {
        slots.map { line($0, theirs: theirs, mine: mine, in: language) }.joined(separator: "\n")
    }
}

private struct SlotLine {
    let slot: TimeSpan
    let theirs: TimeZone
    let mine: TimeZone?

    private var day: Day { Day(slot.start, in: theirs) }

    /// Beside theirs only where the clocks differ: a second time that says the same is one to be misread.
    private var myZone: TimeZone? {
        mine.flatMap { $0.secondsFromGMT(for: slot.start) == theirs.secondsFromGMT(for: slot.start) ? nil : $0 }
    }

    var english: String {
        let clock = "\(ShortDays.english(day)), \(englishRange) \(zone(theirs, .english))"
        guard let myZone, let mine = myClock(.english) else { return clock }
        return "\(clock) (\(mine) \(zone(myZone, .english)))"
    }

    var chinese: String {
        let clock = "\(ShortDays.chinese(day)) \(chineseRange)"
        guard let myZone, let mine = myClock(.chinese) else { return "\(clock)（\(zone(theirs, .chinese))）" }
        return "\(clock)（\(zone(theirs, .chinese))，\(zone(myZone, .chinese))\(mine)）"
    }

    /// "6:00 am", "Wed 6:00 am" where my day is another.
    func myClock(_ language: Language) -> String? {
        guard let myZone else { return nil }
        let myDay =
            switch language {
            case .english: ShortDays.english(otherDayIn: myZone, slot, day)
            case .chinese: ShortDays.chinese(otherDayIn: myZone, slot, day)
            }
        return myDay + DateWords.time(slot.start, zone: myZone, in: language)
    }

    /// "10:00-10:30 am", "11:30 am-12:00 pm": am and pm once where both ends have the same.
    private var englishRange: String {
        let (start, end) = ends(.english)
        guard start.suffix(2) == end.suffix(2) else { return "\(start)-\(end)" }
        return "\(start.dropLast(3))-\(end)"
    }

    /// The part of the day once: "上午11:30-12:00" is not misread.
    private var chineseRange: String {
        let (start, end) = ends(.chinese)
        return "\(start)-\(end.drop { !$0.isNumber })"
    }

    private func ends(_ language: Language) -> (start: String, end: String) {
        (
            DateWords.time(slot.start, zone: theirs, in: language),
            DateWords.time(slot.end, zone: theirs, in: language)
        )
    }

    private func zone(_ zone: TimeZone, _ language: Language) -> String {
        ZoneNames.name(of: zone, at: slot.start, in: language)
    }
}

/// "Tue, Dec 1" · "12月1日 周二"
private enum ShortDays {
    static func english(_ day: Day) -> String { "\(weekday(day)), \(DateWords.short(day, today: day, in: .english))" }

    static func chinese(_ day: Day) -> String { DateWords.day(day, today: day, in: .chinese) }

    /// "Wed " where the other clock shows another day.
    static func english(otherDayIn zone: TimeZone, _ slot: TimeSpan, _ theirs: Day) -> String {
        let mine = Day(slot.start, in: zone)
        return mine == theirs ? "" : weekday(mine) + " "
    }

    static func chinese(otherDayIn zone: TimeZone, _ slot: TimeSpan, _ theirs: Day) -> String {
        let mine = Day(slot.start, in: zone)
        return mine == theirs ? "" : DateWords.day(mine, today: mine, in: .chinese).suffix(2) + ""
    }

    private static func weekday(_ day: Day) -> String {
        ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.weekday.rawValue - 1]
    }
}
