import Foundation

/// How much an ask that stays unanswered loses day by day.
///
/// Of those who will say yes most do so within days; who has been silent for a week will hardly do so, and one who has
/// the follow-up and is silent for two weeks more, least of all. For a chance p the ask that is silent for d days says
/// as much as F(d) of a no, and is worth the rest of an ask: (1 - pF) is nearly (1 - p)^F, for small p.
enum FadingHope {
    /// F(d): the share of all yes that have come d days after the ask, 0 to 1.
    ///
    /// "One follow-up adds about a third" (`facts.md`): three of four come before it, the fourth after. Half of each
    /// within a day and a half is ours; `make simulate` shows that the plan hardly changes where people are faster or
    /// slower.
    static func share(after days: Double) -> Double {
        guard days > 0 else { return 0 }
        let followUp = Double(Patience.followUp)
        let second = days > followUp ? 1 - exp(-(days - followUp) / pace) : 0
        return 0.75 * (1 - exp(-days / pace)) + 0.25 * second
    }

    /// In days: ln 2 of it is the time in which half of them come.
    private static let pace = 2.0
}
