package import struct Foundation.Date

/// The clock of chat mode: thirty minutes unless the invitation says otherwise, and a word five minutes before the end.
package struct ChatClock: Hashable, Sendable {
    /// When the talk begins by the calendar; `nil` where none is on the books: the clock then starts by hand.
    package let start: Date?
    /// In minutes.
    package let length: Int
    /// The minute at which "five minutes left" is said.
    package let warning: Int
    /// The minute at which the meeting ends by itself: Zoom's free plan allows forty, one to one too. `nil` for none.
    package let cutOff: Int?

    package init(_ appointment: Appointment?) {
        start = appointment?.start
        let seconds = appointment.map { $0.start.distance(to: $0.end) } ?? Appointment.usualLength
        length = min(max(Int((seconds / 60).rounded()), 10), 180)
        cutOff = Self.isZoom(appointment?.link ?? "") ? 40 : nil
        warning = min(length, cutOff ?? length) - 5
    }

    private static func isZoom(_ link: String) -> Bool {
        let host = link.lowercased().split(separator: "/", omittingEmptySubsequences: true).dropFirst().first ?? ""
        return host == "zoom.us" || host.hasSuffix(".zoom.us") || host.hasSuffix("zoom.com.cn")
    }
}
