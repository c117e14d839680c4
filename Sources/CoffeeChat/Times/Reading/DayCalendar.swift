/// Which days are meant, seen from the day on which they wrote.
struct DayCalendar {
    let today: Day

    private var isWeekend: Bool { today.weekday.rawValue > 5 }

    /// The Monday of the week that "this week" means: at a weekend the coming one.
    private var thisMonday: Day { isWeekend ? today.monday.adding(days: 7) : today.monday }

    func monday(ofWeek week: Int) -> Day {
        // At a weekend "this week" and "next week" are the same, the coming one.
        week <= 0 ? thisMonday.adding(days: week * 7) : today.monday.adding(days: week * 7)
    }

    /// In order; empty for what is past or has no days.
    func days(_ spec: DaySpec) -> [Day] {
        // "In three weeks" is when to come back, not a day to book.
        if case .ahead(let count) = spec, count > 6 { return [] }
        return resolve(spec).filter { $0 >= today }
    }

    /// The day of one weekday or date.
    func day(_ spec: DaySpec) -> Day? { resolve(spec).first }

    private func resolve(_ spec: DaySpec) -> [Day] {
        switch spec {
        case .weekday(let weekday, let week): return [self.weekday(weekday, week)]
        case .everyWeekday(let weekday, let week):
            if let week { return [self.weekday(weekday, week)] }
            let first = self.weekday(weekday, nil)
            return [first, first.adding(days: 7)]
        case .date(let date): return self.date(date).map { [$0] } ?? []
        case .offset(let days), .ahead(let days): return [today.adding(days: days)]
        case .coming(let count):
            let days = (0...count).map { today.adding(days: $0) }
            return count < 7 ? days.dropLast(0) : days.filter { $0.weekday.rawValue <= 5 && $0 > today }
        case .weekends: return coming { $0.weekday.rawValue > 5 }
        case .weekendOf(let day):
            return self.day(day).map { [$0.monday.adding(days: 5), $0.monday.adding(days: 6)] } ?? []
        case .plus(let day, let days): return resolve(day).map { $0.adding(days: days) }
        case .behind(let day, let weekday):
            return self.day(day).map { [DayCalendar(today: $0).weekday(weekday, nil)] } ?? []
        case .counted(let number, let weekday, let month): return counted(number, weekday, month).map { [$0] } ?? []
        case .week(let week, let part): return self.week(monday(ofWeek: week), part)
        case .someWeek(let part): return someWeek(part)
        case .weekOf(let day): return self.day(day).map { self.week($0.monday, .whole) } ?? []
        case .weekend(let week): return weekend(week)
        case .workdays(let week):
            return week.map { self.week(monday(ofWeek: $0), .whole) } ?? coming { $0.weekday.rawValue <= 5 }
        case .everyDay(let week):
            return week.map { self.week(monday(ofWeek: $0), .whole) } ?? coming { $0.weekday.rawValue <= 5 }
        case .range(let first, let last): return range(first, last)
        case .from(let day): return restOfWeek(day, from: 0)
        case .after(let day): return restOfWeek(day, from: 1)
        case .upTo(let day):
            if let last = monthEnd(day) { return span(today, last) }
            guard let last = self.day(day), last >= today else { return [] }
            return span(today, last.adding(days: last > today ? -1 : 0))
        case .month, .monthOffset, .yearOffset, .gone: return []
        }
    }

    /// "Before the end of the month", 月底之前.
    private func monthEnd(_ spec: DaySpec) -> Day? {
        guard case .monthOffset(let offset, .late) = spec, offset >= 0 else { return nil }
        return Day(number: today.number - today.day + 1).adding(months: offset + 1).adding(days: -1)
    }

    private func coming(_ isMeant: (Day) -> Bool) -> [Day] {
        (1...14).map { today.adding(days: $0) }.filter(isMeant)
    }

    private func weekday(_ weekday: Int, _ week: Int?) -> Day {
        if let week {
            return
                (week == 0 && !isWeekend
                ? today.monday : week == 0 ? today.monday.adding(days: weekday > 5 ? 0 : 7) : monday(ofWeek: week))
                .adding(days: weekday - 1)
        }
        let ahead = (weekday - today.weekday.rawValue + 7) % 7
        return today.adding(days: ahead == 0 ? 7 : ahead)
    }

    private func week(_ monday: Day, _ part: DaySpec.Part) -> [Day] {
        let (first, last) =
            switch part {
            case .whole, .rest: (0, 4)
            case .early: (0, 1)
            case .middle: (1, 3)
            case .late: (3, 4)
            }
        return (first...last).map { monday.adding(days: $0) }
    }

    /// The first, second or last such weekday of a month; of the next one where it has gone by.
    private func counted(_ number: Int, _ weekday: Int, _ month: Int?) -> Day? {
        let start = Day(number: today.number - today.day + 1)
        let offset = month.map { $0 == 0 ? 1 : ($0 - today.month + 12) % 12 } ?? 0
        return [offset, offset + (month.map { $0 > 0 ? 12 : 1 } ?? 1)].lazy.compactMap { months -> Day? in
            let first = start.adding(months: months)
            let days = (0..<31).map { first.adding(days: $0) }.filter {
                $0.month == first.month && $0.weekday.rawValue == weekday
            }
            let day = number < 0 ? days.last : days.indices.contains(number - 1) ? days[number - 1] : nil
            return day.flatMap { $0 >= today ? $0 : nil }
        }.first
    }

    /// "Early in the week" on a Wednesday means the next.
    private func someWeek(_ part: DaySpec.Part) -> [Day] {
        let days = week(thisMonday, part)
        guard let last = days.last, last > today || part == .rest else { return week(thisMonday.adding(days: 7), part) }
        return days
    }

    private func weekend(_ week: Int?) -> [Day] {
        if week == nil || week == 0 {
            let saturday = today.monday.adding(days: 5)
            return [saturday, saturday.adding(days: 1)]
        }
        let saturday = today.monday.adding(days: 5 + 7 * (week ?? 0))
        return [saturday, saturday.adding(days: 1)]
    }

    private func range(_ first: DaySpec, _ last: DaySpec) -> [Day] {
        guard let start = day(first), let end = day(last) else { return [] }
        var stop = end
        // "Thursday to Tuesday" runs over the weekend; a month may have been said once.
        if stop < start { stop = DayCalendar(today: start).day(last) ?? stop }
        guard stop >= start, stop.days(since: start) < 32 else { return [start] }
        let days = span(start, stop)
        let isWeekendMeant = start.weekday.rawValue > 5 || stop.weekday.rawValue > 5
        return isWeekendMeant ? days : days.filter { $0.weekday.rawValue <= 5 }
    }

    private func span(_ first: Day, _ last: Day) -> [Day] {
        guard last >= first, last.days(since: first) < 60 else { return [] }
        return (0...last.days(since: first)).map { first.adding(days: $0) }
    }

    /// From a day on: the working days left of its week, or of the next where none are left.
    private func restOfWeek(_ spec: DaySpec, from skip: Int) -> [Day] {
        guard let day = day(spec) else { return [] }
        let start = day.adding(days: skip)
        let friday = start.monday.adding(days: 4)
        if start > friday {
            return skip == 0 ? span(start, start.monday.adding(days: 6)) : week(start.monday.adding(days: 7), .whole)
        }
        return span(start, friday)
    }

    // MARK: Dates

    private func date(_ date: DaySpec.Date) -> Day? {
        guard let month = date.month else { return nextDay(date) }
        if let year = date.year { return Day(year: year > 0 ? year : today.year + 1, month: month, day: date.day) }
        let choices = [0, 1].compactMap { Day(year: today.year + $0, month: month, day: date.day) }
        let next = choices.first { $0 >= today }
        guard date.isSwappable else { return next }
        let isFar = next.map { $0.days(since: today) > 150 } ?? true
        guard date.weekday.map({ $0 != next?.weekday.rawValue }) ?? isFar else { return next }
        // The weekday tells which way round 3/4 was meant, or that nobody plans for half a year on.
        let swapped = [0, 1].compactMap { Day(year: today.year + $0, month: date.day, day: month) }.first {
            $0 >= today
        }
        guard let weekday = date.weekday else {
            return swapped.map { $0.days(since: today) < 60 } ?? false ? swapped : next
        }
        return swapped?.weekday.rawValue == weekday ? swapped : next
    }

    private func nextDay(_ date: DaySpec.Date) -> Day? {
        var choices: [Day] = []
        for months in 0...3 {
            let month = Day(number: today.number - today.day + 1).adding(months: months)
            if let day = Day(year: month.year, month: month.month, day: date.day), day >= today { choices.append(day) }
        }
        if let weekday = date.weekday, let match = choices.prefix(2).first(where: { $0.weekday.rawValue == weekday }) {
            return match
        }
        return choices.first
    }
}
