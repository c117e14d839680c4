import struct Foundation.Date
import struct Foundation.TimeZone

/// A time that could be offered, as their clock shows it.
struct SlotCandidate: Hashable {
    let span: TimeSpan
    let day: Day
    /// Minutes since their midnight.
    let minute: Int
    /// Seconds outside somebody's hours; 0 but for a trade.
    var distance = 0.0

    var part: OfferRequest.DayPartWish { OfferRequest.DayPartWish(minute: minute) }
}

/// Walks over their days by the half hour.
struct SlotCandidates {
    private let request: OfferRequest
    private let taken: TakenTime
    private let mine: [TimeSpan]
    private let bounds: (earliest: Date, latest: Date)

    init(_ request: OfferRequest) {
        self.request = request
        taken = TakenTime(request)
        bounds = (
            request.now.addingTimeInterval(OfferRules.notice), request.now.addingTimeInterval(OfferRules.horizon)
        )
        mine = Self.spans(request.myHours, request)
    }

    /// What keeps all the rules.
    func fitting() -> [SlotCandidate] { common().filter { taken.isFree($0.span) } }

    /// What both could do if their calendars were empty.
    func common() -> [SlotCandidate] {
        onTheirClock(request.theirHours.minutes).filter { slot in mine.contains { $0.contains(slot.span) } }
    }

    /// Free times in their hours and outside of mine, with how far outside.
    func outsideMine() -> [SlotCandidate] {
        let waking = Self.spans(
            WeeklyHours(
                days: Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, [OfferRules.myWakingHours]) })),
            request)
        return onTheirClock(request.theirHours.minutes).filter { slot in
            taken.isFree(slot.span) && waking.contains { $0.contains(slot.span) }
        }.map { slot in
            var slot = slot
            slot.distance = Self.distance(slot.span, to: mine)
            return slot
        }
    }

    /// Free times in my hours and outside of theirs, on their working days.
    func outsideTheirs() -> [SlotCandidate] {
        onTheirClock(OfferRules.theirWakingHours).filter { slot in
            taken.isFree(slot.span) && mine.contains { $0.contains(slot.span) }
        }.map { slot in
            var slot = slot
            let hours = request.theirHours.minutes
            let end = slot.minute + request.minutes
            slot.distance = Double(max(0, hours.lowerBound - slot.minute, end - hours.upperBound)) * 60
            return slot
        }
    }

    private func onTheirClock(_ hours: Range<Int>) -> [SlotCandidate] {
        guard request.minutes > 0 else { return [] }
        let zone = request.theirZone
        let days = Day(bounds.earliest, in: zone).number...Day(bounds.latest, in: zone).number
        return days.lazy.map(Day.init(number:)).filter { Weekday.workingWeek.contains($0.weekday) }.flatMap { day in
            stride(from: hours.lowerBound, through: hours.upperBound - request.minutes, by: OfferRules.grid)
                .compactMap { slot(day, minute: $0, zone, hours) }
        }
    }

    private func slot(_ day: Day, minute: Int, _ zone: TimeZone, _ hours: Range<Int>) -> SlotCandidate? {
        let start = day.at(hour: minute / 60, minute: minute % 60, in: zone)
        let span = TimeSpan(start, minutes: request.minutes)
        guard bounds.earliest <= span.start, span.end <= bounds.latest else { return nil }
        // Where their clock jumps, a wall time may not exist, or may end another day's hours.
        guard Self.shows(span.start, day, minute, zone), Self.shows(span.end, day, minute + request.minutes, zone)
        else { return nil }
        return SlotCandidate(span: span, day: day, minute: minute)
    }

    private static func shows(_ instant: Date, _ day: Day, _ minute: Int, _ zone: TimeZone) -> Bool {
        Int(instant.timeIntervalSince1970) + zone.secondsFromGMT(for: instant) == day.number * 86_400 + minute * 60
    }

    /// Hours of a week as instants, over all that can be offered.
    private static func spans(_ hours: WeeklyHours, _ request: OfferRequest) -> [TimeSpan] {
        let first = Day(request.now, in: request.myZone)
        return (-1...Int(OfferRules.horizon / 86_400) + 2).map(first.adding(days:))
            .filter { !request.daysOff.contains($0) }
            .flatMap { day in
                hours.hours(on: day.weekday).compactMap { minutes in
                    TimeSpan(
                        day.at(hour: minutes.lowerBound / 60, minute: minutes.lowerBound % 60, in: request.myZone),
                        day.at(hour: minutes.upperBound / 60, minute: minutes.upperBound % 60, in: request.myZone))
                }
            }.merged()
    }

    private static func distance(_ slot: TimeSpan, to spans: [TimeSpan]) -> Double {
        spans.map { max(0, $0.start.timeIntervalSince(slot.start), slot.end.timeIntervalSince($0.end)) }.min()
            ?? .infinity
    }
}
