import CoffeeChat
import Foundation

/// Turns events into busy time between two instants, on the seeker's clock where an event has none of its own.
struct BusyReader {
    private let from: Int
    private let to: Int
    private var zones: CalendarZones
    private var spans: [TimeSpan] = []
    private(set) var unreadableRules = 0
    private(set) var isTooMuch = false
    private let began = ContinuousClock.now

    /// However a calendar is made, its reader comes to an end: what a person's calendar holds takes a hundredth of it.
    private static let patience = Duration.seconds(3)
    private static let mostTimes = 20_000

    init(_ components: [CalendarScan.Component], mine: TimeZone, from: Date, to: Date) {
        zones = CalendarZones(components, mine: mine, from: from, to: to)
        self.from = Int(from.timeIntervalSince1970.rounded(.down))
        self.to = Int(to.timeIntervalSince1970.rounded(.up))
    }

    var unknownZones: [String] { zones.unknown.sorted() }

    var merged: [TimeSpan] { spans.merged() }

    mutating func add(_ series: EventSeries) {
        guard !isTooMuch else { return }
        if let event = series.event, !event.isFree || series.changes.contains(where: \.isFromThereOn) {
            addTimes(of: event, series.changes)
        }
        for change in series.changes where !change.isFree {
            addSpan(place(change.start), stretch(change.start, change.length))
        }
        if began.duration(to: .now) > Self.patience { isTooMuch = true }
    }

    /// A `FREEBUSY` of somebody who shares no more than that.
    mutating func add(_ period: CalendarEvent.Period) {
        addSpan(place(period.start), stretch(period.start, period.length))
    }

    // MARK: A series

    private mutating func addTimes(of event: CalendarEvent, _ changes: [CalendarEvent]) {
        let (start, table) = place(event.start)
        let length = stretch(event.start, event.length)
        guard event.repeats else {
            if !event.isFree, changes.isEmpty { addSpan((start, table), length) }
            if !event.isFree, !changes.isEmpty,
                !changes.contains(where: { isAbout($0.instead, table.instant(start), start) })
            {
                addSpan((start, table), length)
            }
            return
        }
        let skipped = skips(event, changes)
        let later = shifts(changes)
        for wall in times(of: event, start, table, length) {
            let instant = table.instant(wall)
            if skipped.contains(instant, wall, isDate: event.start.isDate, mine: zones.mine) { continue }
            if let shift = later.last(where: { $0.from <= instant }) {
                if !shift.isFree { addSpan((wall.adding(shift.by), table), shift.length) }
            } else if !event.isFree {
                addSpan((wall, table), length)
            }
        }
        for extra in event.extra where !event.isFree { add(extra, of: event, length, skipped) }
    }

    private mutating func times(
        of event: CalendarEvent, _ start: WallClock, _ table: ZoneTable, _ length: Stretch
    ) -> [WallClock] {
        // A day more on both sides: the wall's clock is not the world's.
        let first = WallClock(seconds: from - length.most - Self.slack)
        let last = WallClock(seconds: to + Self.slack)
        guard !event.rules.isEmpty else { return [start] }
        var times: Set<WallClock> = []
        for text in event.rules {
            let rule = RuleText(text)
            let local =
                event.start.isDate
                ? rule.withUntilDay { table.wall($0).day } : rule.withUntil { table.wall($0) }
            guard let recurrence = Recurrence(rule: local, start: start, isDate: event.start.isDate) else {
                unreadableRules += 1
                if start >= first, start <= last { times.insert(start) }
                continue
            }
            times.formUnion(recurrence.times(from: first, through: last, most: Self.mostTimes))
        }
        return Array(times)
    }

    private static let slack = 30 * 3600

    private mutating func add(
        _ extra: CalendarEvent.Extra, of event: CalendarEvent, _ length: Stretch, _ skipped: Skips
    ) {
        let (wall, table) = place(extra.start)
        guard !skipped.contains(table.instant(wall), wall, isDate: event.start.isDate, mine: zones.mine) else { return }
        addSpan((wall, table), extra.length.map { stretch(extra.start, $0) } ?? length)
    }

    // MARK: What takes the place of single times

    private struct Shift {
        let from: Int
        /// Seconds on the wall.
        let by: Int
        let length: Stretch
        let isFree: Bool
    }

    private mutating func skips(_ event: CalendarEvent, _ changes: [CalendarEvent]) -> Skips {
        var skips = Skips()
        for time in event.except + changes.compactMap(\.instead) {
            if case .date(let day) = time {
                skips.days.insert(day)
            } else {
                skips.instants.insert(zones.instant(time))
                if event.start.isDate { skips.days.insert(place(time).wall.day) }
            }
        }
        return skips
    }

    private mutating func shifts(_ changes: [CalendarEvent]) -> [Shift] {
        var shifts: [Shift] = []
        for change in changes where change.isFromThereOn {
            guard let instead = change.instead else { continue }
            let (old, new) = (place(instead), place(change.start))
            shifts.append(
                Shift(
                    from: zones.instant(instead), by: new.wall.seconds - old.wall.seconds,
                    length: stretch(change.start, change.length), isFree: change.isFree))
        }
        return shifts.sorted { $0.from < $1.from }
    }

    private mutating func isAbout(_ time: EventTime?, _ instant: Int, _ wall: WallClock) -> Bool {
        guard let time else { return false }
        if case .date(let day) = time { return day == wall.day }
        return zones.instant(time) == instant
    }

    // MARK: Times

    /// How long something lasts, in days and hours of the wall and in hours of the world.
    private struct Stretch {
        var wall: Int
        var world: Int

        var most: Int { wall + world }
    }

    private static let greenwich = ZoneTable(changes: [], before: 0)

    private mutating func place(_ time: EventTime) -> (wall: WallClock, table: ZoneTable) {
        switch time {
        case .date(let day): (WallClock(day), zones.mine)
        case .utc(let instant): (WallClock(seconds: instant), Self.greenwich)
        case .local(let wall, let zone): (wall, zones.table(zone))
        }
    }

    private mutating func stretch(_ start: EventTime, _ length: CalendarEvent.Length) -> Stretch {
        switch length {
        case .duration(let duration): return Stretch(wall: duration.days * 86_400, world: duration.seconds)
        case .end(let end):
            let wall: Int? =
                switch (start, end) {
                case (.date(let first), .date(let last)): max(1, last.days(since: first)) * 86_400
                case (.local(let first, let zone), .local(let last, let other)) where zone == other:
                    last.seconds - first.seconds
                default: nil
                }
            if let wall { return Stretch(wall: max(0, wall), world: 0) }
            return Stretch(wall: 0, world: max(0, zones.instant(end) - zones.instant(start)))
        }
    }

    private mutating func addSpan(_ place: (wall: WallClock, table: ZoneTable), _ length: Stretch) {
        let start = place.table.instant(place.wall)
        let end = (length.wall == 0 ? start : place.table.instant(place.wall.adding(length.wall))) + length.world
        let (first, last) = (max(start, from), min(end, to))
        guard
            let span = TimeSpan(
                Date(timeIntervalSince1970: Double(first)), Date(timeIntervalSince1970: Double(last)))
        else { return }
        spans.append(span)
    }
}

/// The times of a series that do not take place, or not as the rule says.
private struct Skips {
    var instants: Set<Int> = []
    var days: Set<Day> = []

    func contains(_ instant: Int, _ wall: WallClock, isDate: Bool, mine: ZoneTable) -> Bool {
        if !days.isEmpty, days.contains(wall.day) { return true }
        return !isDate && instants.contains(instant)
    }
}
