import struct Foundation.Date

/// Time that others gave the seeker, beside time that the seeker gave others.
package struct ProgressHours: Hashable, Sendable {
    package let minutesReceived: Int
    package let minutesGiven: Int
    package let talksHad: Int
    package let talksGiven: Int
    /// Other ways in which something went back: an introduction, a recommendation, a link.
    package let gaveBack: Int

    package init(had: [Appointment], given: [Appointment], gaveBack: Int) {
        minutesReceived = Self.minutes(had)
        minutesGiven = Self.minutes(given)
        talksHad = had.count
        talksGiven = given.count
        self.gaveBack = gaveBack
    }

    /// In hours with one decimal, as one says them.
    package var received: Double { Self.hours(minutesReceived) }
    package var given: Double { Self.hours(minutesGiven) }

    private static func minutes(_ talks: [Appointment]) -> Int {
        // Nobody talks through the night: an end that was typed wrong must not fill the year.
        talks.reduce(0) { $0 + min(longest, max(0, Int($1.start.distance(to: $1.end) / 60))) }
    }

    private static let longest = 240

    private static func hours(_ minutes: Int) -> Double { (Double(minutes) / 6).rounded() / 10 }
}
