/// Chooses the times to offer: several, varied, the same for the same request, and none that breaks a rule.
package struct SlotFinder: Sendable {
    package init() {}

    package func callAsFunction(_ request: OfferRequest) -> SlotOffer {
        let candidates = SlotCandidates(request)
        let pick = SlotPick(request)
        let slots = pick.choose(from: candidates.fitting())
        guard slots.isEmpty else { return SlotOffer(slots: slots, none: nil, trades: []) }
        return SlotOffer(
            slots: [], none: candidates.common().isEmpty ? .noCommonHours : .calendarFull,
            trades: trades(candidates, pick))
    }

    /// Every time that keeps the rules, in order.
    package func fitting(_ request: OfferRequest) -> [TimeSpan] { SlotCandidates(request).fitting().map(\.span) }

    /// As near to the hours of the one who steps out of them as may be, or an hour further.
    private func trades(_ candidates: SlotCandidates, _ pick: SlotPick) -> [SlotOffer.Trade] {
        let sides: [(SlotOffer.Trade.Side, [SlotCandidate])] = [
            (.mine, candidates.outsideMine()), (.theirs, candidates.outsideTheirs()),
        ]
        return sides.compactMap { side, times in
            guard let nearest = times.map(\.distance).min(), nearest.isFinite else { return nil }
            let slots = pick.choose(from: times.filter { $0.distance <= nearest + Self.sway })
            return slots.isEmpty ? nil : SlotOffer.Trade(side: side, slots: slots)
        }
    }

    private static let sway = 3600.0
}
