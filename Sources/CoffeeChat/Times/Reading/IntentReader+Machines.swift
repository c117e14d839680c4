/// Answers that no person wrote.
extension IntentReader {
    static let travels: Set<String> = [
        "出差中", "休假中", "外出中", "正在出差", "正在休假", "我正在休假", "出差期间", "休假期间", "休年假", "在休年假", "休产假",
    ]

    /// What people say of themselves too.
    private static let leaves: Set<String> = [
        "我已于", "休病假", "正在休病假", "已离任", "离任", "本人已离任", "已离职", "感谢来信", "已转岗", "返岗", "离岗", "您的来信", "来信已收到", "已收悉",
    ]

    /// Somebody speaks for themselves and proposes something.
    private var offersItself: Bool {
        all.contains(.i) && !walk.tokens.contains(where: \.isHan)
            && !all.isDisjoint(with: [.free, .suits, .propose, .yes, .glad, .can, .confirm, .askTimes])
            && !walk.tokens.contains { $0.speech.contains(.machine) && $0.speech.contains(.sell) }
    }

    /// Words to the one who asked, which no machine knows of.
    private static let personal: Set<String> = [
        "i hope you", "hope you", "understand", "hope you understand", "do this", "yours", "all yours", "is yours",
        "i'm yours", "sadly",
        "honestly", "haha", "lol", "tbh", "good luck", "best of luck", "though", "funny", "i'd love", "would love",
        "i won't", "won't", "this one", "your note", "lovely", "flattered",
    ]

    private var isPersonal: Bool { walk.tokens.indices.contains { Self.personal.contains(walk.words($0)) } }

    /// 感谢来信。周二上午可以: what opens a machine's answer opens a person's too, where a time is offered.
    private var isGreetedOffer: Bool {
        guard !outcome.windows.isEmpty else { return false }
        return walk.tokens.contains { token in
            token.isHan && token.speech.contains(.machine) && Self.greetings.contains(token.words(walk.text))
        }
    }

    private static let greetings: Set<String> = ["感谢来信", "感谢您的来信", "您的来信", "来信已收到", "已收悉", "感谢关注", "感谢您关注"]

    var isMachine: Bool {
        var strong = 0
        var weak = 0
        for token in walk.tokens {
            // 30号开始休年假: who offers times is away, and no machine.
            let isTravel = all.contains(.again) || token.isHan && !outcome.windows.isEmpty
            if token.speech.contains(.machine), !(isTravel && Self.travels.contains(token.words(walk.text))) {
                strong += 1
            }
            if token.speech.contains(.sell) { weak += 1 }
        }
        // 我已于上月离职，不便再谈: who refuses is no machine.
        if strong == 1, weak == 0, isHardNo,
            walk.tokens.contains(where: { $0.isHan && Self.leaves.contains($0.words(walk.text)) })
        {
            return false
        }
        if strong == 1, weak == 0, isGreetedOffer { return false }
        // "Our ticket system is down, so call me Friday at 3": a person offers it.
        let isOffered = !outcome.windows.isEmpty && outcome.ask.isEmpty
        if strong > 1 || strong > 0 && !(isOffered && weak == 0 && offersItself) { return true }
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
            || weak == 1 && !isPersonal && outcome.windows.isEmpty && all.isSuperset(of: [.back, .busy])
                && all.isDisjoint(with: [.again, .glad, .propose])
                && items.contains { $0.day != nil } && walk.tokens.count < 30
            || weak == 1 && !isPersonal && outcome.windows.isEmpty && all.isDisjoint(with: [.glad, .again, .someday])
                && items.contains { $0.day != nil } && all.contains(.busy)
                && walk.tokens.contains { $0.speech.isSuperset(of: [.sell, .busy]) }
    }
}
