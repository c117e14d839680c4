/// How much each sign leans to each of up to eight things that may be meant. A sign is a word or a character, or two
/// neighbours. The weights are a logistic regression's (`scripts/weigh-tone`).
struct ToneBook<Sign: Hashable & Sendable>: Sendable {
    private var rows: [Sign: SIMD8<Int32>] = [:]
    private let unit: Double

    /// - Parameters:
    ///   - table: Lines of `leaning weight: sign, sign`.
    ///   - leanings: What may be leant to; at most eight.
    ///   - unit: What counts as one in the table's weights.
    ///   - sign: What stands between two commas, as it is heard; `nil` for nothing.
    init(_ table: String, leanings: [String], unit: Double, sign: (Substring) -> Sign?) {
        self.unit = unit
        for line in WordLine.all(of: table) {
            guard let (name, weight) = line.weighted, let place = leanings.firstIndex(of: name) else { continue }
            for written in line.phrases {
                if let sign = sign(written) { rows[sign, default: .zero][place] = Int32(weight) }
            }
        }
    }

    /// For each leaning how much speaks for it. Each sign counts once, however often it is said. A long text says no
    /// more than a short one: the root keeps it from being surer.
    func scores(of signs: some Sequence<Sign>) -> SIMD8<Double> {
        var met: Set<Sign> = []
        var sum = SIMD8<Int32>.zero
        for sign in signs {
            guard let row = rows[sign], met.insert(sign).inserted else { continue }
            sum &+= row
        }
        return SIMD8<Double>(sum) / (unit * Double(met.count + 1).squareRoot())
    }
}
