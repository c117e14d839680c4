import CoffeeChat
import Foundation

/// Random requests, the same at every run.
struct OfferSample {
    private var state: UInt64

    init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    static let zones = [
        "America/New_York", "America/Los_Angeles", "Europe/Berlin", "Europe/London", "Asia/Kolkata", "Asia/Shanghai",
        "Asia/Tokyo", "Australia/Sydney", "Australia/Lord_Howe", "America/Sao_Paulo", "Asia/Kathmandu",
        "Pacific/Kiritimati", "America/St_Johns", "UTC", "Pacific/Chatham", "Africa/Casablanca", "Pacific/Apia",
    ].compactMap { TimeZone(identifier: $0) }

    /// On and around the days on which clocks change, and through the year.
    private static let days = [
        "2026-03-06", "2026-03-07", "2026-03-27", "2026-03-28", "2026-04-03", "2026-10-02", "2026-10-23", "2026-10-24",
        "2026-10-30", "2026-10-31", "2026-11-24", "2026-12-24", "2027-02-27", "2028-02-28", "2011-12-28",
    ].compactMap { Day(iso: $0) }

    mutating func number(_ range: Range<Int>) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return range.lowerBound + Int(state >> 11) % range.count
    }

    mutating func request() -> OfferRequest {
        let now = Self.days[number(0..<Self.days.count)].at(in: .gmt)
            .addingTimeInterval(Double(number(0..<14 * 86_400)))
        var request = OfferRequest(
            now: now, myZone: Self.zones[number(0..<Self.zones.count)],
            theirZone: Self.zones[number(0..<Self.zones.count)], count: number(1..<7))
        request.myHours = hours()
        request.busy = spans(number(0..<80), around: now, longest: number(0..<5) == 0 ? 3 * 86_400 : 4 * 3600)
        request.openOffers = spans(number(0..<12), around: now, longest: 1800)
        if number(0..<4) == 0 { request.theirHours = .evening }
        if number(0..<5) == 0 { request.minutes = [15, 20, 45, 60, 90][number(0..<5)] }
        if number(0..<6) == 0 { request.daysOff = [Day(now, in: request.myZone).adding(days: number(1..<9))] }
        return request
    }

    private mutating func hours() -> WeeklyHours {
        if number(0..<3) > 0 { return .usual }
        var days: [Weekday: [WeeklyHours.Minutes]] = [:]
        for weekday in Weekday.allCases where number(0..<4) > 0 {
            let start = number(0..<1200)
            days[weekday] = [start..<min(1440, start + number(30..<600))]
            if number(0..<2) == 0 { days[weekday]?.append(1000..<1300) }
        }
        return WeeklyHours(days: days)
    }

    private mutating func spans(_ count: Int, around now: Date, longest: Int) -> [TimeSpan] {
        (0..<count).map { _ in
            let start = now.addingTimeInterval(Double(number(-86_400..<15 * 86_400)))
            return TimeSpan(start, minutes: number(1..<max(2, longest / 60)))
        }
    }
}
