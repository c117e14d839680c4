package import struct Foundation.Date

extension Habits {
    package func day(of instant: Date) -> Day { Day(instant, in: zone) }

    /// The first instant of a day on the seeker's clock.
    package func start(of day: Day) -> Date { day.at(in: zone) }

    /// The start of the day that is so many days after the day of `instant`.
    func start(days: Int, after instant: Date) -> Date { start(of: day(of: instant).adding(days: days)) }

    /// The first working day that is not before `day`; `nil` for somebody who marked off a whole year.
    func workingDay(from day: Day) -> Day? { firstDay(from: day, where: isWorking) }

    /// The `count`-th working day after `day`.
    func workingDay(_ count: Int, after day: Day) -> Day? {
        var found: Day? = day
        for _ in 0..<count { found = found.flatMap { workingDay(from: $0.adding(days: 1)) } }
        return found
    }

    /// The first day from `day` on that is not marked off.
    func dayOn(from day: Day) -> Day? { firstDay(from: day) { !daysOff.contains($0) } }

    /// The next day that is marked off.
    func dayOff(after day: Day) -> Day? {
        daysOff.isEmpty ? nil : daysOff.lazy.filter { $0 > day }.min()
    }

    /// The next day on which nobody is reminded: marked off, or outside the working week.
    func freeDay(after day: Day) -> Day? {
        let weekend = (1...7).lazy.map(day.adding(days:)).first { !workingDays.contains($0.weekday) }
        guard let off = dayOff(after: day) else { return weekend }
        return weekend.map { min($0, off) } ?? off
    }

    private func firstDay(from day: Day, where isFit: (Day) -> Bool) -> Day? {
        // The bound keeps a calendar without any working day from being searched for ever.
        (0...366).lazy.map(day.adding(days:)).first(where: isFit)
    }
}
