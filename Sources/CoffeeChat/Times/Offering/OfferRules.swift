import struct Foundation.Date

/// What no offered time may break, whatever the calendars say.
package enum OfferRules {
    /// Free on both sides of a chat.
    package static let margin = 15.0 * 60
    /// Nobody is asked for a time that they may read too late.
    package static let notice = 24.0 * 3600
    package static let horizon = 14.0 * 86_400
    /// Between the starts of two offered times.
    package static let apart = 3.0 * 3600
    /// Minutes: people keep calendars by the half hour.
    static let grid = 30
    /// Minutes of their day in which a trade may lie, and of mine.
    static let theirWakingHours = 7 * 60..<21 * 60
    static let myWakingHours = 6 * 60..<23 * 60
}

/// What is taken, to be asked quickly.
struct TakenTime {
    private let spans: [TimeSpan]

    init(_ request: OfferRequest) {
        guard
            let whole = TimeSpan(
                request.now.addingTimeInterval(-86_400), request.now.addingTimeInterval(OfferRules.horizon + 86_400))
        else {
            spans = []
            return
        }
        // Widened instead of the slot; a dropped slot and an offer that others may take are taken just the same.
        let kept = Set(request.kept)
        let near = (request.busy + request.openOffers.filter { !kept.contains($0) }).filter { $0.overlaps(whole) }
        spans = (near.map { $0.widened(by: OfferRules.margin) } + request.dropped).merged()
    }

    func isFree(_ slot: TimeSpan) -> Bool {
        var (low, high) = (0, spans.count)
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].end <= slot.start { low = middle + 1 } else { high = middle }
        }
        return low == spans.count || spans[low].start >= slot.end
    }
}
