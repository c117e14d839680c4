/// Chooses among wordings: one that the last messages did not use, in an order that belongs to this person.
struct WordingChoice {
    let words: DraftWords
    private let recent: [String]
    private let seed: UInt64

    /// Moves on to other wordings.
    var turn = 0

    init(_ request: DraftRequest) {
        words = .of(request.language)
        recent = request.recent.map(DraftWording.compared)
        seed =
            Self.hash(request.facts.recipient.name + "\u{1F}" + request.kind.rawValue)
            &+ UInt64(request.recent.count)
    }

    func one(_ part: DraftPart, _ facts: [String: String] = [:]) -> String? { all(part, facts).first }

    /// All that the facts can fill, the freshest first.
    func all(_ part: DraftPart, _ facts: [String: String] = [:]) -> [String] {
        let wordings = words[part]
        guard !wordings.isEmpty else { return [] }
        let start = Int(((seed &+ UInt64(turn)) ^ Self.hash(part.rawValue)) % UInt64(wordings.count))
        let turned = wordings[start...] + wordings[..<start]
        return turned.enumerated().map { (order: $0.offset, uses: $0.element.uses(in: recent), wording: $0.element) }
            .sorted { ($0.uses, $0.order) < ($1.uses, $1.order) }
            .compactMap { $0.wording.filled(facts) }
    }

    func shortest(_ part: DraftPart, _ facts: [String: String] = [:]) -> String? {
        all(part, facts).min { $0.utf16.count < $1.utf16.count }
    }

    /// FNV-1a: the same on every machine and in every run, as `Hasher` is not.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
