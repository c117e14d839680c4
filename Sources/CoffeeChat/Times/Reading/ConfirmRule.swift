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
        for token in walk.tokens { speech.formUnion(token.speech) }
        guard isConfirmed, speech.isDisjoint(with: [.reject, .decline, .machine, .again, .pending]) else { return }
        outcome.windows = slots
        outcome.picked = [0]
    }

    private var isConfirmed: Bool {
        var isNegated = false
        let isShort = walk.tokens.count <= 6
        for (index, token) in walk.tokens.enumerated() {
            if token.kind == .newline || [0x2E, 0x21, 0x2C].contains(where: { walk.isSign(index, $0) }) {
                isNegated = false
            }
            if !token.speech.isDisjoint(with: [.not, .cant]) { isNegated = true }
            if !isNegated, token.speech.contains(.confirm) || isShort && token.speech.contains(.suits) { return true }
        }
        return false
    }
}
