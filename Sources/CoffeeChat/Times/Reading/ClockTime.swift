/// A time on a clock as it was said: 3 may be three in the afternoon.
struct ClockTime: Hashable, Sendable {
    /// Since midnight, as the digits have it.
    var minute: Int
    /// Neither am nor pm nor 24 hours: the hour is 1 to 12 and a rule decides.
    var isOpen: Bool
    /// A colon, am, 点: surely a time, wherever it stands.
    var isCertain: Bool

    private static let noon = 720

    /// Eight to eleven is morning, twelve is noon, one to seven afternoon, unless a part of the day says more.
    func resolved(in part: DayPart?) -> Int {
        guard isOpen else { return minute }
        if let part, part.isLate {
            if minute < Self.noon { return minute + Self.noon }
            return part.span.lowerBound >= 1020 && minute < Self.noon + 60 ? minute + Self.noon : minute
        }
        if let part, part.isEarly { return part == .smallHours && minute >= Self.noon ? minute - Self.noon : minute }
        return minute < 480 ? minute + Self.noon : minute
    }

    /// Resolved so that it comes after `start`, as soon as can be.
    func resolved(after start: Int) -> Int {
        guard isOpen else { return minute }
        let early = minute % Self.noon
        return [early, early + Self.noon, early + 2 * Self.noon].first { $0 > start } ?? minute
    }

    /// Resolved so that it comes before a known end, as late as can be but in the same half of the day if possible.
    func resolved(before end: Int) -> Int {
        guard isOpen else { return minute }
        let early = minute % Self.noon
        return early + Self.noon < end ? early + Self.noon : early
    }
}
