/// How surely a Chinese reply asks something: 谁也不见 and 没什么可说 ask nothing, 你从哪知道我的 does without any mark.
struct ChineseQuestion {
    let signs: ChineseSigns

    let weight: Int
    private let askedClauses: Set<Int>

    init(_ signs: ChineseSigns) {
        self.signs = signs
        var weight = signs.isAsked.contains(true) ? 1 : 0
        var clauses: Set<Int> = []
        let reader = Reader(signs: signs)
        for index in signs.scalars.indices where reader.asks(at: index) {
            if clauses.insert(signs.clause[index]).inserted { weight += 2 }
        }
        (self.weight, askedClauses) = (weight, clauses)
    }

    /// A sign stands in a clause that asks, or in a sentence that a question mark closes.
    func isAsking(at index: Int) -> Bool {
        if askedClauses.contains(signs.clause[index]) { return true }
        let sentence = signs.sentence[index]
        return signs.isAsked[sentence]
            && signs.scalars.indices.contains {
                signs.sentence[$0] == sentence && askedClauses.contains(signs.clause[$0])
            }
    }

}

/// Finds the words that ask.
private struct Reader {
    let signs: ChineseSigns

    private static func words(_ table: String) -> [[UInt32]] {
        table.split(separator: "|").map { $0.unicodeScalars.map(\.value) }
    }

    private static let askers = words(
        "谁|哪|什么|啥|怎么|咋|多久|多长|多少|为何|几个|几位|几年级|几级|如何|何处|何人|何事|哪位")
    private static let fixed = words("怎么称呼|是不是|能不能|有没有|要不要|会不会|可不可以|方不方便|收不收|算不算|是否|能否|可否|请问|冒昧问|想问|问一句|顺便问")
    private static let leads = words("先问下|先问一下|问下|问一下")
    private static let daring = words("敢问")[0]
    private static let denying = Set("没不无别勿随任".unicodeScalars.map(\.value))
    private static let levelling = Set("都也就算".unicodeScalars.map(\.value))
    private static let closers = words("吗|么|没有|没|不|呢|来着")
    private static let tags = words("好吗|好不|好么|行吗|行么|行不|可以吗|可以么|可否|好不好|行不行|可以不|成吗|ok吗|如何|怎么样|咋样")

    func asks(at index: Int) -> Bool {
        Self.fixed.contains { signs.holds($0, at: index) } && !isTag(index) && !isEmbedded(index)
            || Self.leads.contains { signs.holds($0, at: index) && signs.isEnd(index + $0.count) }
                && signs.isStart(index)
            || signs.isStart(index) && signs.holds(Self.daring, at: index) || isAsker(index) || isCloser(index)
            || isChoice(index)
    }

    private static let or = words("还是")[0]
    private static let asked = Set("吗么呢".unicodeScalars.map(\.value))
    private static let settling = Set("算别不免先得要觉很挺蛮比".unicodeScalars.map(\.value))

    /// 是正式访谈还是随便聊
    private func isChoice(_ index: Int) -> Bool {
        guard signs.holds(Self.or, at: index), !signs.isEnd(index + 2), !signs.isStart(index),
            !Self.settling.contains(signs.scalars[index + 2])
        else { return false }
        // 打电话行吗还是必须视频
        if Self.asked.contains(signs.scalars[index - 1]) { return true }
        return signs.scalars.indices.contains {
            $0 < index && signs.clause[$0] == signs.clause[index] && signs.scalars[$0] == 0x662F
                && !signs.holds(Self.or, at: max(0, $0 - 1))
        }
    }

    private func isTag(_ index: Int) -> Bool {
        Self.tags.contains { signs.holds($0, at: index) && signs.isEnd(index + $0.count) }
    }

    /// An asking word that neither a no before it nor an “all” behind it makes into “any”.
    private func isAsker(_ index: Int) -> Bool {
        guard let word = Self.askers.first(where: { signs.holds($0, at: index) }) else { return false }
        if isTag(index) { return false }
        if isRhetorical(index, word) { return false }
        let clause = signs.clause[index]
        var before = index - 1
        while before >= 0, signs.clause[before] == clause, index - before <= 12 {
            if Self.denying.contains(signs.scalars[before]) { return false }
            before -= 1
        }
        var after = index + word.count
        while after < signs.scalars.count, signs.clause[after] == clause, after - index <= 6 {
            if Self.levelling.contains(signs.scalars[after]) { return false }
            after += 1
        }
        return true
    }

    /// 怎么好拒绝, 哪能不来
    private static let grantable = words("好|能|会|敢|忍|舍得|可能|可以不|好意思|指点|指导|教得|帮得|带得")
    private static let denied = words("还没|没有|没|不|还不|能不|敢不|会不")

    /// 谁还没个难处, 你说咋弄就咋弄, 看他怎么说.
    private func isRhetorical(_ index: Int, _ word: [UInt32]) -> Bool {
        let clause = signs.clause[index]
        let after = index + word.count
        if word[0] == 0x8C01,
            Self.denied.contains(where: {
                signs.holds($0, at: after) && after < signs.scalars.count && signs.clause[after] == clause
            })
        {
            return true
        }
        if word[0] == 0x600E || word[0] == 0x54EA,
            Self.grantable.contains(where: { signs.holds($0, at: after) })
        {
            return true
        }
        let isTwice = signs.scalars.indices.contains {
            $0 != index && signs.clause[$0] == clause && signs.holds(word, at: $0)
        }
        if isTwice { return true }
        return isEmbedded(index)
    }

    /// 我知道谁懂, 得问下领导能不能聊
    private func isEmbedded(_ index: Int) -> Bool {
        let clause = signs.clause[index]
        guard !signs.isAsked[signs.sentence[index]] else { return false }
        return signs.scalars.indices.contains { start in
            start < index && signs.clause[start] == clause && index - start <= 9
                && Self.embedding.contains { signs.holds($0, at: start) }
        }
    }

    private static let embedding = words(
        "我知道|我晓得|看他|看她|看他们|看看他|看老板|看领导|听他|不知道|不知|不清楚|得问|先问|得先|问下领导|问问领导|问下我们|问问我们|我问问|我问下|我看看|我看下|我确认|确认下|我查|商量下|商量")

    private static let openers = words("能|可以|方便|收|要不要|有|需要|可")

    /// 能先看下你的简历不
    private func isOpenedAsking(_ index: Int) -> Bool {
        guard let start = signs.clause.firstIndex(of: signs.clause[index]), index - start > 3 else { return false }
        return Self.openers.contains { signs.holds($0, at: start) }
    }

    private func isCloser(_ index: Int) -> Bool {
        guard let word = Self.closers.first(where: { signs.holds($0, at: index) }), signs.isEnd(index + word.count),
            !signs.isStart(index)
        else { return false }
        if word.count == 1, word[0] == 0x5462 { return false }
        if word[0] == 0x4E0D || word[0] == 0x6CA1 {
            return signs.isAsked[signs.sentence[index]] || isOpenedAsking(index)
        }
        return !Self.tags.contains { tag in
            let start = index + word.count - tag.count
            return start >= 0 && signs.holds(tag, at: start)
        }
    }
}
