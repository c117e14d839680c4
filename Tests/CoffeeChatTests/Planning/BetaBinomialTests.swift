import Testing

@testable import CoffeeChat

struct BetaBinomialTests {
    @Test func `agrees with SciPy and with exact fractions`() throws {
        for row in BetaBinomialTable.rows {
            let law = try #require(BetaBinomial(trials: row.n, hits: row.a, misses: row.b))
            #expect(abs(law.probability(of: row.k) - row.exactly) <= 1e-9 * row.exactly + 1e-300, "\(row)")
            let below = law.probabilities(below: row.k).reduce(0, +)
            #expect(abs(1 - below - row.atLeast) <= 1e-9, "\(row)")
        }
    }

    @Test func `all that can happen sums up to one, for any number of asks`() throws {
        for trials in [0, 1, 2, 17, 300, 20_000] {
            let law = try #require(BetaBinomial(trials: trials, hits: 2, misses: 12))
            let sum = law.probabilities(below: trials + 1).reduce(0, +)
            #expect(abs(sum - 1) < 1e-8, "\(trials)")
        }
    }

    @Test func `nothing happens outside of what can`() throws {
        let law = try #require(BetaBinomial(trials: 3, hits: 2, misses: 12))
        #expect(law.probability(of: -1) == 0)
        #expect(law.probability(of: 4) == 0)
        #expect(law.probabilities(below: -1).isEmpty)
    }

    @Test func `a belief that is none makes no law`() {
        #expect(BetaBinomial(trials: -1, hits: 2, misses: 12) == nil)
        #expect(BetaBinomial(trials: 1, hits: 0, misses: 12) == nil)
        #expect(BetaBinomial(trials: 1, hits: 2, misses: .infinity) == nil)
        #expect(BetaBinomial(trials: 1, hits: .nan, misses: 1) == nil)
    }
}
