import Foundation

@testable import CoffeeChat

/// Reads a reply as if written on Wednesday, 4 November 2026, ten in the morning in New York, to somebody in Los Angeles.
struct ReplyKit {
    var zone = "America/New_York"
    var now = "2026-11-04T10:00:00-05:00"
    /// Tuesday 10:00, Wednesday 14:00 and Thursday 16:00 of the next week, or none.
    var offered: [String] = []

    static let three = ["2026-11-10T10:00", "2026-11-11T14:00", "2026-11-12T16:00"]

    func read(_ text: String) -> ReplyReading {
        guard let theirs = TimeZone(identifier: zone), let mine = TimeZone(identifier: "America/Los_Angeles"),
            let now = ISOTime.instant(now, in: theirs)
        else { return ReplyReading(intent: .unclear) }
        let slots = offered.compactMap { ISOTime.instant($0, in: theirs) }
            .map { ReplyWindow(start: $0, end: $0.addingTimeInterval(1800)) }
        return ReplyReader().read(Reply(text: text, now: now, theirZone: theirs, myZone: mine, offered: slots))
    }

    /// The windows as "05 14:00-16:00".
    func windows(_ text: String) -> [String] {
        guard let theirs = TimeZone(identifier: zone) else { return [] }
        return read(text).windows.map { window in
            let start = ISOTime.text(window.start, in: theirs)
            let end = ISOTime.text(window.end, in: theirs)
            return "\(start.dropFirst(8).prefix(2)) \(start.dropFirst(11).prefix(5))-\(end.dropFirst(11).prefix(5))"
        }
    }
}
