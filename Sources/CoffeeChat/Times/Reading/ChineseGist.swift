/// What a Chinese reply comes to: the sum of many small signs, for replies that no known phrase decides.
///
/// A careful reader who has never met a phrase still sees who speaks, what is denied and whether something is put off
/// or passed on. Each pattern of `ChineseGistWords` adds its weight once; three are enough.
struct ChineseGist {
    enum Kind: String, CaseIterable, Sendable { case no, lack, later, refers, asks, yes, wait, auto, none }

    struct Match {
        let kind: Kind
        let weight: Int
        let line: Int
        let range: Range<Int>
        /// Without gaps, so that a longer one stands for those within it.
        let isWhole: Bool
    }

    let signs: ChineseSigns
    private(set) var matches: [Match] = []
    /// Those that stand within no longer one and behind no “not”.
    private(set) var counted: [Match] = []
    private(set) var scores: [Kind: Int] = [:]

    init(_ walk: TokenWalk) {
        signs = ChineseSigns(walk)
        let persons = ChinesePerson(signs: signs)
        var ends: [Int?] = signs.scalars.indices.map { persons.end(at: $0) }
        for index in ends.indices.dropFirst() where (ends[index - 1] ?? 0) > index { ends[index] = nil }
        let matcher = GapMatcher(signs: signs, personEnds: ends)
        let question = ChineseQuestion(signs)
        matches = matcher.matches().filter {
            [.asks, .none, .auto].contains($0.kind) || !question.isAsking(at: $0.range.lowerBound)
        }
        counted = matches.filter { !isSwallowed($0) && !isDenied($0) }
        scores = Self.scores(of: counted)
        scores[.asks, default: 0] += question.weight
    }

    private func isSwallowed(_ match: Match) -> Bool {
        matches.contains {
            $0.isWhole && $0.range.count > match.range.count && $0.range.lowerBound <= match.range.lowerBound
                && $0.range.upperBound >= match.range.upperBound
        }
    }

    private static let denials: [[UInt32]] = "不|没|别|难|未|无|勿|没法|不太|不想|不是|不大|没有|不能|不再|不会|不敢|没啥|没什么|不怎么|没办法|谢绝|从不|很少"
        .split(
            separator: "|"
        ).map { $0.unicodeScalars.map(\.value) }

    /// 不愿意 is no 愿意, and 我问问领导 sends nobody to the boss.
    private func isDenied(_ match: Match) -> Bool {
        // 被问问题 is no 问问.
        let end = match.range.upperBound
        if end < signs.scalars.count, signs.scalars[end] == 0x9898, signs.scalars[end - 1] == 0x95EE { return true }
        switch match.kind {
        case .yes:
            return Self.denials.contains { denial in
                let start = match.range.lowerBound - denial.count
                return start >= 0 && signs.holds(denial, at: start)
                    && signs.clause[start] == signs.clause[match.range.lowerBound]
            }
        case .no, .lack: return isOpen(match.range)
        case .refers: return isOwnAsking(match.range.lowerBound)
        default: return false
        }
    }

    /// What each kind weighs; a line counts once.
    static func scores(of matches: some Sequence<Match>) -> [Kind: Int] {
        var seen: Set<Int> = []
        return matches.reduce(into: [:]) { scores, match in
            if seen.insert(match.line).inserted { scores[match.kind, default: 0] += match.weight }
        }
    }

    /// 能不能, 给不给: asks, and denies nothing.
    private func isOpen(_ range: Range<Int>) -> Bool {
        range.contains { index in
            signs.scalars[index] == 0x4E0D && index > 0 && index + 1 < signs.scalars.count
                && signs.scalars[index - 1] == signs.scalars[index + 1]
                && signs.clause[index - 1] == signs.clause[index + 1]
        }
    }

    private static let asking = Set("问请联咨跟和与同找约".unicodeScalars.map(\.value))
    private static let advising = Set("你您荐议觉".unicodeScalars.map(\.value))

    private func isOwnAsking(_ start: Int) -> Bool {
        guard Self.asking.contains(signs.scalars[start]) else { return false }
        var isOwn = false
        var index = start - 1
        while index >= 0, signs.clause[index] == signs.clause[start] {
            if Self.advising.contains(signs.scalars[index]) { return false }
            // 这得问问我们老板
            if index == start - 1, signs.scalars[index] == 0x5F97 || signs.scalars[index] == 0x8981 { isOwn = true }
            if signs.scalars[index] == 0x6211 || signs.scalars[index] == 0x5148 || signs.scalars[index] == 0x5BB9 {
                isOwn = true
            }
            index -= 1
        }
        return isOwn
    }

    func score(_ kind: Kind) -> Int { scores[kind] ?? 0 }

    /// 先确认一下，请问是有偿的吗: what looks like a wait leads to the question.
    private var isPrefacedQuestion: Bool {
        guard score(.asks) >= 2, score(.wait) < 7, let last = signs.scalars.indices.last,
            ChineseQuestion(signs).isAsking(at: last)
        else { return false }
        return [.no, .lack, .later, .refers, .yes].allSatisfy { score($0) < 3 }
    }

    /// What it comes to, and how surely.
    var leaning: (kind: Kind, strength: Int)? {
        if score(.auto) >= 3 { return (.auto, score(.auto)) }
        let (later, refers, yes) = (score(.later), score(.refers), score(.yes))
        // Not the one to ask: a no, unless somebody else is named.
        let no = score(.no) + (refers < 3 ? score(.lack) : 0)
        if isPrefacedQuestion { return (.asks, score(.asks)) }
        if score(.wait) >= 3, max(no, refers) < 3, later < 3 || later < score(.wait) { return (.wait, score(.wait)) }
        if no >= 3, no >= later + 2 || later < 3, no >= refers + 2 || refers < 3, no > yes || yes < 3 {
            return (.no, no)
        }
        if later >= 3, later >= refers || refers < 3 { return (.later, later) }
        if refers >= 3 { return (.refers, refers) }
        if yes >= 2, yes >= no { return (.yes, yes) }
        if score(.asks) >= 2 { return (.asks, score(.asks)) }
        if no >= 2, no > yes { return (.no, no) }
        if later >= 2, later > yes { return (.later, later) }
        if refers >= 2, refers > yes { return (.refers, refers) }
        return nil
    }

    private static let intents: [Kind: ReplyIntent] = [
        .no: .declines, .later: .later, .refers: .refers, .yes: .yes, .asks: .asks, .wait: .unclear, .auto: .auto,
    ]

    /// The intent that the words known by heart came to, or what the small signs say where they say much else.
    static func settled(_ intent: ReplyIntent, _ walk: TokenWalk, isTimed: Bool) -> ReplyIntent {
        guard !isTimed, intent != .auto, walk.tokens.contains(where: \.isHan) else { return intent }
        let gist = ChineseGist(walk)
        let known = gist.known(intent)
        if known == .auto { return known }
        switch (ChineseTurn(gist: gist).intent, known) {
        case (.yes, .declines), (.yes, .unclear), (.yes, .asks): return .yes
        case (.declines, .yes), (.declines, .unclear): return .declines
        default: break
        }
        return ChineseTone.settled(known, ChineseTone.tone(of: gist.signs), isSure: gist.own(known) >= 3)
    }

    private func own(_ intent: ReplyIntent) -> Int {
        Self.intents.first { $0.value == intent }.map { score($0.key) } ?? 0
    }

    /// What the patterns say beside the phrases.
    private func known(_ intent: ReplyIntent) -> ReplyIntent {
        let other = leaning.flatMap { Self.intents[$0.kind] }
        let strength = leaning?.strength ?? 0
        switch intent {
        case .unclear: return other ?? .unclear
        case .asks:
            if strength >= 3, let other { return other }
            let isBareMark = score(.asks) < 2 && signs.scalars.count < 3
            return score(.asks) > 0 && !isBareMark ? .asks : other ?? .unclear
        default:
            let own = own(intent)
            // A question beside a no or a later leaves it standing.
            let isAllowed = other != .asks || own == 0 && (intent == .refers || intent == .declines && strength >= 4)
            // 春节后吧，现在没心思: what comes first, then what is open.
            if intent == .declines, leaning?.kind == .later, score(.later) > score(.no) { return .later }
            if intent == .later, leaning?.kind == .wait { return .unclear }
            return strength >= 3 && own < 3 && isAllowed ? other ?? intent : intent
        }
    }
}
