import Foundation

/// How many of `trials` asks end in a chat, where the chance of each is not known but Beta distributed: what one
/// believed before, and the answers since.
struct BetaBinomial: Hashable, Sendable {
    let trials: Int
    /// Chats that were believed before, and those had since.
    let hits: Double
    /// The same for asks without a chat.
    let misses: Double

    /// Fails for fewer than no trials, and for a belief that is none.
    init?(trials: Int, hits: Double, misses: Double) {
        guard trials >= 0, hits > 0, misses > 0, hits.isFinite, misses.isFinite else { return nil }
        self.trials = trials
        self.hits = hits
        self.misses = misses
    }

    /// P(exactly `count`) = C(n, k) B(k + α, n - k + β) / B(α, β), all in logarithms: no number of asks overflows.
    func probability(of count: Int) -> Double {
        guard (0...trials).contains(count) else { return 0 }
        let (n, k) = (Double(trials), Double(count))
        let ways = -log(n + 1) - LogGamma.ofBeta(n - k + 1, k + 1)
        return exp(ways + LogGamma.ofBeta(k + hits, n - k + misses) - LogGamma.ofBeta(hits, misses))
    }

    /// P(0), P(1), … P(`count` - 1): all that is needed to know how likely `count` or more are.
    func probabilities(below count: Int) -> [Double] {
        (0..<max(0, count)).map(probability)
    }
}
