import Foundation

/// SplitMix64 (Steele, Lea, Flood 2014): the same seed gives the same seekers on every machine.
struct SimulationDice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func isHit(_ chance: Double) -> Bool { Double.random(in: 0..<1, using: &self) < chance }

    /// A rate drawn from a prior: for whole numbers the a-th smallest of a + b - 1 even draws is Beta(a, b).
    mutating func rate(from prior: AskPrior) -> Double {
        let draws = (1..<(prior.chats + prior.others)).map { _ in Double.random(in: 0..<1, using: &self) }
        return draws.sorted()[prior.chats - 1]
    }

    /// Days until somebody answers who does, by a law with a long tail (log-normal).
    ///
    /// - Parameters:
    ///   - median: Half are quicker.
    ///   - longest: An answer that would take longer is drawn again.
    mutating func delay(median: Double, upTo longest: Int) -> Int {
        while true {
            let (u, v) = (Double.random(in: 0.000_001..<1, using: &self), Double.random(in: 0..<1, using: &self))
            let normal = (-2 * log(u)).squareRoot() * cos(2 * .pi * v)
            let days = median * exp(normal)
            if days <= Double(longest) { return Int(days) }
        }
    }
}
