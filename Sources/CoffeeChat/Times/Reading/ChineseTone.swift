/// Hears the characters of a Chinese reply: single ones and pairs of neighbours (`ChineseToneWords`). A phrase that is
/// known counts as several of them.
enum ChineseTone {
    private static let open: UInt32 = 0x5E
    private static let asked: UInt32 = 0x3F
    private static let number: UInt32 = 0x30

    private static let book = ToneBook<UInt64>(ChineseToneWords.table, unit: 4) { written in
        let signs = written.unicodeScalars.map(\.value).filter { $0 != PlainScalar.space }
        guard let last = signs.last, signs.count < 3 else { return nil }
        return key(signs.count == 2 ? signs[0] : 0, last)
    }

    /// Two signs, or one behind a zero.
    private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

    static func tone(of signs: ChineseSigns) -> ReplyTone {
        var keys: [UInt64] = []
        var last: UInt32 = 0
        for sign in line(signs) {
            keys += [key(0, sign), key(last, sign)]
            last = sign
        }
        return book.tone(of: keys)
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
    static func settled(_ known: ReplyIntent, _ tone: ReplyTone, isSure: Bool = false) -> ReplyIntent {
        tone.leaning { intent in intent != known ? 0 : isSure ? certainty : known == .unclear ? doubt : trust }
    }

    /// How much a phrase that is known counts for, how much it counts that none is, and how much a phrase that patterns
    /// bear out counts for.
    private static let trust = 2.5
    private static let doubt = 1.0
    private static let certainty = 4.5
}
