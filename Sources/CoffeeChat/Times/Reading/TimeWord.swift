/// What a word says about time, whatever its language.
enum TimeWord: Hashable, Sendable {
    case none
    /// 1 is Monday. With a week where the word carries one (下周二), counted from the current week.
    case weekday(Int, week: Int?)
    /// "Tuesdays": every one.
    case weekdays(Int)
    case month(Int)
    /// Days from today.
    case day(Int)
    /// "Tonight", 明晚: a day with a part of it.
    case dayPart(Int, DayPart)
    case part(DayPart)
    case meridiem(isAfternoon: Bool)
    /// "First" … "thirty-first".
    case ordinal(Int)
    /// st, nd, rd, th.
    case suffix
    case number(Int)
    case noon, midnight, oclock, half, quarter, past, point, minuteMark, hourMark
    case week(Int)
    case weekend(Int?)
    case workdays, everyDay, anyTime, anyDay
    case this, next, coming, last
    case early, middle, late, end, rest, start
    case weekUnit, monthUnit, yearUnit, dayUnit, hourUnit, minuteUnit
    case or, and, to, between, from, after, before, until, around, at, on, of, the, within
    case onward, orLater, orEarlier, ish
    case except, but, no
    /// An index into `SpokenZones.zones`.
    case zone(Int)
    case yourZone, myZone, zoneTail
    case then, now
    case every, few, ago
    case slot, option, both, either, all, former, latter, none_
    case sooner, later_, same
}

/// The parts of a day, in minutes since midnight (spec: how times are read).
enum DayPart: String, CaseIterable, Sendable {
    case earlyMorning, firstThing, earlyDay, morning, midMorning, lateMorning, noonHour, afterLunch, earlyAfternoon
    case midAfternoon, afternoon, lateAfternoon, endOfDay, dusk, evening, earlyEvening, lateEvening, smallHours, allDay,
        daytime

    var span: Range<Int> {
        switch self {
        case .earlyMorning, .firstThing, .earlyDay: 480..<600
        case .morning: 540..<720
        case .midMorning: 600..<660
        case .lateMorning: 600..<720
        case .noonHour: 720..<780
        case .afterLunch, .afternoon: 780..<1020
        case .earlyAfternoon: 780..<900
        case .midAfternoon: 840..<960
        case .lateAfternoon: 900..<1020
        case .endOfDay: 960..<1020
        case .dusk: 1020..<1140
        case .evening: 1020..<1200
        case .earlyEvening: 1020..<1140
        case .lateEvening: 1140..<1260
        case .smallHours: 0..<360
        case .allDay, .daytime: 540..<1020
        }
    }

    /// Whether an hour without am or pm, said with this part, is after noon.
    var isLate: Bool {
        switch self {
        case .afterLunch, .earlyAfternoon, .midAfternoon, .afternoon, .lateAfternoon, .endOfDay, .dusk, .evening,
            .earlyEvening, .lateEvening:
            true
        default: false
        }
    }

    var isEarly: Bool {
        switch self {
        case .earlyMorning, .firstThing, .earlyDay, .morning, .midMorning, .lateMorning, .smallHours: true
        default: false
        }
    }

    /// What is meant where the part is ruled out, or holds one of our slots: the whole of it.
    var reach: Range<Int> {
        switch self {
        case .morning, .earlyDay, .earlyMorning: 0..<span.upperBound
        case .evening, .lateEvening: span.lowerBound..<1440
        case .allDay: 0..<1440
        default: span
        }
    }
}
