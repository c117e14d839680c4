/// What the signs of a Chinese reply lean to when they are all heard together, for what no phrase and no pattern knows.
///
/// Each sign and each pair of neighbours has a weight for each intent (`ChineseToneWords`); what most of them lean to
/// is mostly what is meant. A phrase that is known counts as several signs.
struct ChineseTone {
    static let intents: [ReplyIntent] = [.declines, .later, .refers, .asks, .yes, .unclear, .auto]

    /// For each of `intents` how much speaks for it.
    let scores: [Double]

    private static let open: UInt32 = 0x5E
    private static let asked: UInt32 = 0x3F
    private static let number: UInt32 = 0x30

    private struct Book: Sendable {
        /// The row of a sign, or of two.
        private(set) var rows: [UInt64: SIMD8<Int32>] = [:]

        init(_ table: String) {
            for line in table.split(separator: "\n") {
                guard let colon = line.firstIndex(of: ":") else { continue }
                let head = line[..<colon].split(separator: " ")
                guard head.count == 2, let intent = ReplyIntent(rawValue: String(head[0])),
                    let place = ChineseTone.intents.firstIndex(of: intent), let weight = Int32(head[1])
                else { continue }
                for word in line[line.index(after: colon)...].split(separator: ",") {
                    let signs = word.unicodeScalars.map(\.value).filter { $0 != PlainScalar.space }
                    guard let first = signs.first, signs.count < 3 else { continue }
                    rows[ChineseTone.key(signs.count == 2 ? first : 0, signs[signs.count - 1]), default: .zero][place] =
                        weight
                }
            }
        }
    }

    private static let book = Book(ChineseToneWords.table)

    private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

    init(_ signs: ChineseSigns) {
        let line = Self.line(signs)
        var met: Set<UInt64> = []
        var sum = SIMD8<Int32>.zero
        var last: UInt32 = 0
        var count = 0
        for sign in line {
            for key in [Self.key(0, sign), Self.key(last, sign)] {
                guard let row = Self.book.rows[key], met.insert(key).inserted else { continue }
                sum &+= row
                count += 1
            }
            last = sign
        }
        // A long reply says no more than a short one: the root keeps it from being surer.
        let scale = 1 / (4 * Double(count + 1).squareRoot())
        scores = Self.intents.indices.map { Double(sum[$0]) * scale }
    }

    /// The signs with the ends of clauses and of questions between them, and one sign for each number.
    private static func line(_ signs: ChineseSigns) -> [UInt32] {
        var line = [open]
        line.reserveCapacity(signs.scalars.count + 16)
        for (index, scalar) in signs.scalars.enumerated() {
            if index > 0, signs.isStart(index) { line.append(end(signs, index - 1)) }
            let sign = PlainScalar.isDigit(scalar) ? number : scalar
            if sign == number, line.last == number { continue }
            line.append(sign)
        }
        if let last = signs.scalars.indices.last { line.append(end(signs, last)) }
        return line
    }

    private static func end(_ signs: ChineseSigns, _ index: Int) -> UInt32 {
        let isLast = index + 1 == signs.scalars.count || signs.sentence[index + 1] != signs.sentence[index]
        return isLast && signs.isAsked[signs.sentence[index]] ? asked : open
    }

    /// What is meant, where the phrases say `known`.
    func settled(_ known: ReplyIntent, isSure: Bool) -> ReplyIntent {
        Self.settled(known, scores, isSure: isSure)
    }

    static func settled(_ known: ReplyIntent, _ scores: [Double], isSure: Bool = false) -> ReplyIntent {
        var best = (intent: known, score: -Double.infinity)
        for (intent, score) in zip(intents, scores) {
            let own = intent != known ? 0 : isSure ? certainty : known == .unclear ? doubt : trust
            if score + own > best.score { best = (intent, score + own) }
        }
        return best.intent
    }

    /// How much a phrase that is known counts for, how much it counts that none is, and how much a
    /// phrase that patterns bear out counts for.
    private static let trust = 2.5
    private static let doubt = 1.0
    private static let certainty = 4.5
}
