/// “The 2nd or 3rd? No, hang on, that's a weekend. The 5th then”: what is taken back is no offer any more.
struct CorrectionRule {
    let walk: TokenWalk
    let clauses: [ReplyClause]

    private static let cues: Set<String> = [
        "hang on", "hold on", "oh wait", "wait", "no wait", "scratch that", "scrap that", "strike that",
        "on second thought", "on second thoughts", "oops", "whoops", "correction", "hmm no", "actually no",
    ]
    private static let pronouns: Set<String> = ["that's", "thats", "those", "that", "it's", "they", "these", "both"]

    func apply(to items: inout [TimeItem]) {
        guard !items.isEmpty else { return }
        for number in clauses.indices.dropFirst() where isCue(clauses[number]) {
            var end = number + 1
            while end < clauses.count, clauses[end].before < .sentence { end += 1 }
            let own = clauses[number..<end]
            for clause in own where isAboutThat(clause) {
                for item in clause.items { items[item].standing = .aside }
            }
            let isTimed = own.contains { $0.items.contains { items[$0].span?.form.hasClock ?? false } }
            let named = isTimed ? [] : own.flatMap(\.items).compactMap { items[$0].day }
            let start = clauses[number].tokens.lowerBound
            let earlier = items.indices.filter { items[$0].tokens.lowerBound < start }
            let later = items.indices.filter { items[$0].tokens.lowerBound >= start }
            guard later.contains(where: { items[$0].standing == .offered && items[$0].day != nil }),
                !earlier.contains(where: { items[$0].day.map(named.contains) ?? false })
            else { continue }
            for item in earlier { items[item].standing = .aside }
        }
    }

    /// "Actually make it 3", "sorry, make that Wednesday": the new hour or day counts, not the old one.
    func replace(_ items: inout [TimeItem]) {
        for (number, clause) in clauses.enumerated() where number > 0 {
            guard let start = clause.tokens.first(where: { isReplacing($0) }) else { continue }
            let own = clause.items.filter { items[$0].tokens.lowerBound > start }
            guard !own.isEmpty else { continue }
            let hasDay = own.contains { items[$0].day != nil }
            let hasSpan = own.contains { items[$0].span != nil }
            let first = clause.tokens.lowerBound
            for item in items.indices
            where items[item].tokens.lowerBound < first && items[item].standing == .offered {
                if items[item].day != nil, hasDay { items[item].standing = .aside }
                if items[item].span != nil, hasSpan { items[item].standing = .aside }
            }
        }
    }

    /// 周四三点吧，哦不对，四点; 打错了，是周五: what stands behind takes the place of what stood before.
    func correct(_ items: inout [TimeItem]) {
        for (number, clause) in clauses.enumerated() where number > 0 && isHanCorrection(clause) {
            var own = clause.items
            var next = number + 1
            while own.isEmpty, next < clauses.count, next <= number + 2 {
                own = clauses[next].items
                next += 1
            }
            guard let first = own.first else { continue }
            let start = items[first].tokens.lowerBound
            let hasDay = own.contains { items[$0].day != nil }
            let spans = own.filter { items[$0].span != nil }
            let before = items.indices.filter { items[$0].tokens.lowerBound < start && items[$0].standing == .offered }
            if hasDay, let day = before.last(where: { items[$0].day != nil }) { items[day].standing = .aside }
            guard !spans.isEmpty, let old = before.last(where: { items[$0].span != nil }) else { continue }
            items[old].standing = .aside
            for span in spans {
                items[span].standing = .offered
                guard var said = items[span].span, said.part == nil, said.form.hasClock else { continue }
                said.part = items[old].span?.part
                items[span].content = .span(said)
            }
        }
    }

    private static let heads = Set("不哦啊说写打记更口手错".unicodeScalars.map(\.value))

    private static let slips: Set<String> = [
        "不对", "哦不", "啊不", "说错", "说错了", "写错", "写错了", "打错", "打错了", "记错", "记错了", "更正", "更正一下", "口误", "手误", "错了",
    ]

    private func isHanCorrection(_ clause: ReplyClause) -> Bool {
        let head = clause.tokens.prefix(4)
        return head.contains { index in
            guard walk.isHan(index),
                Self.heads.contains(walk.text.scalars[walk.tokens[index].range.lowerBound])
            else { return false }
            if Self.slips.contains(walk.words(index)) { return true }
            return walk.words(index) == "不" && ["对", "是"].contains(walk.words(index + 1))
                && index == clause.tokens.upperBound - 2
                || ["说", "写", "打", "记"].contains(walk.words(index)) && walk.words(index + 1).hasPrefix("错")
        }
    }

    private func isReplacing(_ index: Int) -> Bool {
        guard
            ["make it", "make that", "let's make it", "can we make it", "could we make it", "let's say"]
                .contains(walk.words(index))
        else { return false }
        return (1...3).contains {
            ["actually", "sorry", "no", "or rather", "in fact", "on second thoughts", "hmm", "hang on", "wait", "oops"]
                .contains(walk.words(index - $0))
        }
    }

    private func isCue(_ clause: ReplyClause) -> Bool {
        clause.tokens.prefix(3).contains { Self.cues.contains(walk.words($0)) }
    }

    private func isAboutThat(_ clause: ReplyClause) -> Bool {
        clause.tokens.prefix(3).contains { Self.pronouns.contains(walk.words($0)) }
    }
}
