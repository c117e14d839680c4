/// What the words of an English reply lean to when they are all heard together, for what no phrase and no turn knows.
///
/// Each word and each pair of neighbours has a weight for each intent (`EnglishToneWords`).
struct EnglishTone {
    static let intents: [ReplyIntent] = [.declines, .later, .refers, .asks, .yes, .unclear, .auto]

    private struct Book: Sendable {
        private(set) var rows: [String: SIMD8<Int32>] = [:]

        init(_ table: String) {
            for line in table.split(separator: "\n") {
                guard let colon = line.firstIndex(of: ":") else { continue }
                let head = line[..<colon].split(separator: " ")
                guard head.count == 2, let intent = ReplyIntent(rawValue: String(head[0])),
                    let place = EnglishTone.intents.firstIndex(of: intent), let weight = Int32(head[1])
                else { continue }
                for words in line[line.index(after: colon)...].split(separator: ",") {
                    rows[String(words.drop { $0 == " " }), default: .zero][place] = weight
                }
            }
        }
    }

    private static let book = Book(EnglishToneWords.table)

    private let sum: SIMD8<Int32>
    private let count: Int

    init(_ walk: TokenWalk) {
        var met: Set<String> = []
        var (sum, count) = (SIMD8<Int32>.zero, 0)
        var last = ""
        for word in Self.words(walk) {
            for key in last.isEmpty ? [word] : [word, "\(last) \(word)"] {
                guard let row = Self.book.rows[key], met.insert(key).inserted else { continue }
                sum &+= row
                count += 1
            }
            last = word
        }
        (self.sum, self.count) = (sum, count)
    }

    /// How much speaks for an intent. A long reply says no more than a short one: the root keeps it from being surer.
    func score(_ intent: ReplyIntent) -> Double {
        guard let place = Self.intents.firstIndex(of: intent) else { return 0 }
        return Double(sum[place]) / (10 * Double(count + 1).squareRoot())
    }

    /// What the words lean to, where `favoured` has a start of so much.
    func intent(favouring favoured: [ReplyIntent: Double]) -> ReplyIntent {
        var best = (intent: ReplyIntent.unclear, score: -Double.infinity)
        for intent in Self.intents where intent != .auto {
            let score = score(intent) + (favoured[intent] ?? 0)
            if score > best.score { best = (intent, score) }
        }
        return best.intent
    }

    // MARK: Words

    /// Single words, with the ends of clauses as `^` and `?`, numbers as `0` and addresses as `@`.
    private static func words(_ walk: TokenWalk) -> [String] {
        var words = ["^"]
        var word = ""
        func end() {
            let plain = word.drop { $0 == "'" }
            let last = plain.lastIndex { $0 != "'" }
            if let last { words.append(String(plain[...last])) }
            word = ""
        }
        func mark(_ sign: String) {
            end()
            if words.last != sign || sign == "?" { words.append(sign) }
        }
        for (index, token) in walk.tokens.enumerated() {
            if token.isSpaced { end() }
            switch token.kind {
            case .newline: mark("^")
            case .contact: mark("@")
            case .sign(0x3F): mark("?")
            case .sign(let sign) where pauses.contains(sign): mark("^")
            case .sign(0x27), .sign(0x2019): word += "'"
            case .sign: end()
            case .number where token.digits > 0: mark("0")
            case .number, .word, .unknown:
                for scalar in walk.words(index).unicodeScalars {
                    switch scalar.value {
                    case 0x61...0x7A, 0x27: word.unicodeScalars.append(scalar)
                    case 0x30...0x39: mark("0")
                    case 0x3F: mark("?")
                    case 0x2E, 0x2C, 0x21, 0x3A, 0x3B, 0x2D: mark("^")
                    default: end()
                    }
                }
            }
        }
        end()
        if words.last != "^", words.last != "?" { words.append("^") }
        return words
    }

    /// Full stop, comma, exclamation mark, semicolon, colon, brackets, dash.
    private static let pauses: Set<UInt32> = [0x2E, 0x2C, 0x21, 0x3B, 0x3A, 0x28, 0x29, 0x2D]
}
