/// Days as they were said, before a calendar tells which they are.
indirect enum DaySpec: Hashable, Sendable {
    enum Part: Hashable, Sendable { case whole, early, middle, late, rest }

    struct Date: Hashable, Sendable {
        var day: Int
        var month: Int?
        var year: Int?
        /// The weekday said with it.
        var weekday: Int?
        /// 3/4: could be either way round.
        var isSwappable = false
    }

    case weekday(Int, week: Int?)
    /// "Tuesdays", 每周二: all of them in the coming two weeks, or in the week that is named.
    case everyWeekday(Int, week: Int?)
    case date(Date)
    case offset(Int)
    case week(Int, Part)
    /// "Later in the week", with no week named.
    case someWeek(Part)
    case weekOf(DaySpec)
    case weekend(Int?)
    /// "The weekend of the 14th".
    case weekendOf(DaySpec)
    case workdays(week: Int?)
    case everyDay(week: Int?)
    /// The next so many days.
    case coming(Int)
    /// "Weekends", every one of them.
    case weekends
    /// A month, with the part of it: nothing that can be booked, but a day to come back.
    case month(Int, year: Int?, Part)
    case monthOffset(Int, Part)
    case yearOffset(Int)
    /// In so many days.
    case ahead(Int)
    /// "A week on Thursday": so many days after another.
    case plus(DaySpec, Int)
    /// "The Friday after": a weekday behind another day.
    case behind(DaySpec, weekday: Int)
    /// "The last Monday of the month": -1 is the last; no month is this one, 0 the next.
    case counted(Int, weekday: Int, month: Int?)
    case range(DaySpec, DaySpec)
    case from(DaySpec)
    case after(DaySpec)
    case upTo(DaySpec)
    /// Last week, two Saturdays ago.
    case gone

    var isBareWeekday: Bool {
        switch self {
        case .weekday(_, nil), .everyWeekday(_, nil), .workdays(nil), .everyDay(nil), .someWeek: true
        case .range(let first, let last): first.isBareWeekday && last.isBareWeekday
        case .from(let day), .after(let day), .upTo(let day): day.isBareWeekday
        default: false
        }
    }

    /// A name for several days.
    var isSet: Bool {
        switch self {
        case .week, .someWeek, .weekOf, .weekend, .weekendOf, .weekends, .coming, .workdays, .everyDay, .range: true
        default: false
        }
    }

    /// One weekday, date or day counted from today.
    var isOneDay: Bool {
        switch self {
        case .weekday, .date, .offset, .counted: true
        default: false
        }
    }

    var isComing: Bool {
        if case .coming = self { return true }
        return false
    }

    /// From a day on, or up to one.
    var isBound: Bool {
        switch self {
        case .from, .after, .upTo: true
        default: false
        }
    }

    var isWeek: Bool {
        switch self {
        case .week(_, .whole), .weekOf: true
        default: false
        }
    }

    /// The week that it names, to be carried on to the next.
    var week: Int? {
        switch self {
        case .weekday(_, let week), .everyWeekday(_, let week): week
        case .week(let week, _): week
        case .range(_, let last): last.week
        case .from(let day), .after(let day), .upTo(let day): day.week
        default: nil
        }
    }

    func inWeek(_ week: Int) -> DaySpec {
        switch self {
        case .weekday(let day, nil): .weekday(day, week: week)
        case .everyWeekday(let day, nil): .weekday(day, week: week)
        case .someWeek(let part): .week(week, part)
        case .workdays(nil): .workdays(week: week)
        case .everyDay(nil): .everyDay(week: week)
        case .range(let first, let last): .range(first.inWeek(week), last.inWeek(week))
        case .from(let day): .from(day.inWeek(week))
        case .after(let day): .after(day.inWeek(week))
        case .upTo(let day): .upTo(day.inWeek(week))
        default: self
        }
    }
}
