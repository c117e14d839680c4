/// Words beside those of the tables, for what two texts share word for word: stems, and pairs of Chinese characters.
enum MatchTerms {
    static func terms(_ text: PhrasedText) -> [String] {
        var terms: [String] = []
        var lastHan: TextToken?
        var known: Set<Int> = []
        for finding in text.findings where ![.offer, .stance, .mood].contains(finding.word.kind) {
            if !finding.isWeak { known.formUnion(finding.tokens) }
        }
        for (index, token) in text.tokens.enumerated() {
            guard !known.contains(index) else { lastHan = nil; continue }
            if token.kind == .han, let last = lastHan, last.range.upperBound == token.range.lowerBound {
                if !common.contains(last.text), !common.contains(token.text) { terms.append(last.text + token.text) }
            }
            lastHan = token.kind == .han ? token : nil
            if token.kind == .word, token.text.utf8.count > 3, !common.contains(token.text) {
                terms.append(stem(token.text))
            }
        }
        return terms
    }

    static func stem(_ word: String) -> String {
        let form = EnglishForms.plainForms(of: word).first ?? word
        return form.hasSuffix("e") ? String(form.dropLast()) : form
    }

    private static let common: Set<String> = Set(
        """
        that this with from they them their there then than what when where which while whom whose will would could \
        should shall must might have been being were does done doing into onto over under about after again also \
        because before between both each every ever even else here just like made make makes many more most much need \
        never once only other others ours your yours same some somebody someone such take takes taken tell tells \
        these those thing things think through time times until upon used using very want wants wanted well whether \
        without work works working year years month months week weeks hour hours look looks looking know knows known \
        come comes came goes going gone give gives given keep keeps kept left last first next long good great best \
        better little people person everybody everyone anybody anyone nobody nothing something anything always still \
        today tomorrow really right says said write writes once twice three four five half least away back down \
        start find says since almost another around asks open free does doesn
        的 了 是 在 有 我 你 他 她 它 们 这 那 个 不 也 就 都 和 与 及 或 很 还 又 要 会 能 可 把 被 让 给 对 从 到 去 来 上 下 \
        里 中 为 以 而 之 其 吗 呢 吧 啊 着 过 得 地 一 两 三 几 多 少 大 小 好 人 年 月 日 天 时 后 前 没 想 说 做 用 请 找 最 \
        只 再 才 更 谁 什 么 怎 样 些 每 各 您 自 己 家 点 出 起 看 位 次 等 所 如 果 但 因 此
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
