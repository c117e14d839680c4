import struct Foundation.Date

/// Collects what is due now, and the earliest instant at which that changes by time alone.
struct JourneyReading {
    private(set) var due: [DueItem] = []
    private(set) var changesAt: Date?

    private let now: Date
    private let today: Day
    private let habits: Habits

    /// On which days a thing may come up.
    enum Days {
        /// A talk that is on the books waits for no day off.
        case all
        case notOff
        /// Nobody is reminded at the weekend.
        case working
    }

    init(now: Date, today: Day, habits: Habits) {
        self.now = now
        self.today = today
        self.habits = habits
    }

    mutating func change(at instant: Date?) {
        guard let instant, instant > now else { return }
        changesAt = changesAt.map { min($0, instant) } ?? instant
    }

    /// Something that is due from one instant until another, on days of a kind.
    mutating func add(
        _ kind: DueItem.Kind, from: Date, until: Date? = nil, on days: Days = .notOff,
        why: @autoclosure () -> DueItem.Why
    ) {
        guard let from = firstMoment(from: from, on: days), from < until ?? .distantFuture else { return }
        if let until, until <= now { return }
        if from > now { return change(at: from) }
        if isFit(today, for: days) {
            due.append(DueItem(kind, due: from, why: why()))
            change(at: until)
            change(at: dayUnfit(for: days).map(habits.start(of:)))
        } else if let back = fitDay(from: today, for: days).map(habits.start(of:)), back < until ?? .distantFuture {
            change(at: back)
        }
    }

    mutating func sort() {
        if due.count > 1 { due.sort(by: DueItem.isMoreUrgent) }
    }

    private func firstMoment(from instant: Date, on days: Days) -> Date? {
        if isEveryDayFit(for: days) { return instant }
        let day = habits.day(of: instant)
        if isFit(day, for: days) { return instant }
        return fitDay(from: day, for: days).map(habits.start(of:))
    }

    private func isEveryDayFit(for days: Days) -> Bool {
        switch days {
        case .all: true
        case .notOff: habits.daysOff.isEmpty
        case .working: false
        }
    }

    private func isFit(_ day: Day, for days: Days) -> Bool {
        switch days {
        case .all: true
        case .notOff: !habits.daysOff.contains(day)
        case .working: habits.isWorking(day)
        }
    }

    private func fitDay(from day: Day, for days: Days) -> Day? {
        switch days {
        case .all: day
        case .notOff: habits.dayOn(from: day)
        case .working: habits.workingDay(from: day)
        }
    }

    private func dayUnfit(for days: Days) -> Day? {
        switch days {
        case .all: nil
        case .notOff: habits.dayOff(after: today)
        case .working: habits.freeDay(after: today)
        }
    }
}
