/// Answers that no person wrote.
extension IntentReader {
    static let travels: Set<String> = ["出差中", "休假中", "外出中", "正在出差", "正在休假", "我正在休假", "出差期间", "休假期间"]

    var isMachine: Bool {
        var strong = 0
        var weak = 0
        for token in walk.tokens {
            if token.speech.contains(.machine), !(all.contains(.again) && Self.travels.contains(token.words(walk.text)))
            {
                strong += 1
            }
            if token.speech.contains(.sell) { weak += 1 }
        }
        if strong > 0 { return true }
        if all.contains(.slow), outcome.windows.isEmpty, !agrees, !isQuestion, all.isDisjoint(with: [.again]) {
            return true
        }
        // "Thanks for your email. I'm hiking until the 2nd. Anything urgent: …"
        if weak > 1, outcome.windows.isEmpty, all.isDisjoint(with: [.again, .glad]),
            items.contains(where: { $0.isUpTo }) || all.contains(.back) && items.contains(where: { $0.day != nil })
        {
            return true
        }
        if weak > 1,
            all.isDisjoint(with: [.glad, .yes, .again, .askTimes, .suits, .free, .whenever, .confirm]),
            !walk.tokens.contains(where: { $0.speech.contains(.propose) && $0.speech.isDisjoint(with: [.can, .meet]) })
        {
            return true
        }
        if weak > 1, outcome.windows.isEmpty, all.contains(.lack), all.isDisjoint(with: [.again, .glad]) {
            return true
        }
        return weak > 1 && outcome.windows.isEmpty && walk.tokens.contains { $0.speech.isSuperset(of: [.sell, .busy]) }
            && all.isDisjoint(with: [.again])
            || weak == 1 && outcome.windows.isEmpty && all.isSuperset(of: [.back, .busy])
                && all.isDisjoint(with: [.again, .glad, .propose])
                && items.contains { $0.day != nil } && walk.tokens.count < 30
            || weak == 1 && outcome.windows.isEmpty && all.isDisjoint(with: [.glad, .again, .someday])
                && items.contains { $0.day != nil } && all.contains(.busy)
                && walk.tokens.contains { $0.speech.isSuperset(of: [.sell, .busy]) }
    }
}
