/// "That works" takes our slot where exactly one was offered; "any of them" is for `SlotRule`.
struct ConfirmRule {
    let walk: TokenWalk
    let items: [TimeItem]
    let slots: [Range<Int>]
    let now: Int

    func apply(to outcome: inout WindowMaker.Outcome) {
        guard slots.count == 1, outcome.windows.isEmpty, !outcome.hasRejectedSlot, slots[0].lowerBound >= now else {
            return
        }
        guard !items.contains(where: { $0.day != nil && $0.standing == .offered }) else { return }
        var speech: Speech = []
        for (index, token) in walk.tokens.enumerated() {
            // 好的，到时候联系: then, and not another time.
            let isThen = ["到时", "届时", "到点"].contains { walk.words(index).hasPrefix($0) }
            speech.formUnion(isThen ? token.speech.subtracting([.again, .hint]) : token.speech)
        }
        if walk.tokens.indices.contains(where: { isMoving($0) }) { return }
        guard isConfirmed, speech.isDisjoint(with: [.reject, .decline, .machine, .again, .pending]) else { return }
        outcome.windows = slots
        outcome.picked = [0]
    }

    private static let movers = [
        "往后", "往前", "推迟", "推后", "延后", "顺延", "提前", "挪", "改到", "改成", "换到", "换成", "推到", "推一", "推两",
    ]

    /// 推一周行吗: another time is asked for.
    private func isMoving(_ index: Int) -> Bool {
        guard walk.isHan(index), !walk.speech(index).contains(.event) else { return false }
        if Self.movers.contains(where: { walk.words(index).hasPrefix($0) }) {
            return walk.words(index) != "提前" || !["说", "告诉", "通知", "发", "准备"].contains(walk.words(index + 1))
        }
        guard ["推", "晚", "早", "错"].contains(walk.words(index)) else { return false }
        return walk.isNumber(index + 1) || walk.words(index + 1).hasPrefix("一") || walk.time(index + 1) == .half
    }

    private var isConfirmed: Bool {
        let isShort = walk.tokens.count <= 6
        var start = 0
        for index in walk.tokens.indices where isEnd(index) || index == walk.tokens.count - 1 {
            let sentence = walk.tokens[start...index]
            start = index + 1
            guard
                !sentence.contains(where: {
                    !$0.speech.isDisjoint(with: [.not, .cant, .reject]) && $0.speech.isDisjoint(with: [.yes, .confirm])
                })
            else { continue }
            // "Works! Added to my calendar."
            let isTerse =
                !walk.isSign(index, 0x3F) && sentence.count { $0.kind != .newline } <= 2
                && ["works", "suits", "fits", "doable", "all good", "ideal"].contains(walk.words(sentence.startIndex))
            if isTerse
                || sentence.contains(where: {
                    $0.speech.contains(.confirm) || isShort && !$0.speech.isDisjoint(with: [.suits, .yes])
                })
            {
                return true
            }
        }
        return false
    }

    private func isEnd(_ index: Int) -> Bool {
        walk.isNewline(index) || [0x2E, 0x21, 0x3F, 0x3B, 0x3002].contains { walk.isSign(index, $0) }
    }
}
