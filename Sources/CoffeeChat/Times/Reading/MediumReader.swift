/// By video, by phone or in person: the first that they do not set aside.
enum MediumReader {
    /// By what, behind a bare "call": "I will call you by Teams".
    private static let means: Set<String> = ["by", "on", "over", "via", "through", "using", "with"]

    static func medium(_ walk: TokenWalk) -> (medium: ReplyMedium, token: Int)? {
        var isNegated = false
        var fallback: (ReplyMedium, Int)?
        for (index, token) in walk.tokens.enumerated() {
            if token.kind == .newline || token.time == .but
                || [0x2E, 0x2C, 0x3002, 0x21, 0x3F].contains(where: { walk.isSign(index, $0) })
            {
                isNegated = false
            }
            if !token.speech.isDisjoint(with: [.not, .cant])
                || [
                    "no", "rather than", "instead of", "than", "skip", "forget", "without", "except", "hate", "avoid",
                    "ditch",
                ].contains(walk.words(index))
            {
                isNegated = true
            }
            guard let medium = medium(token), !isOther(index, walk) else { continue }
            if isNegated { continue }
            if medium == .inPerson, fallback == nil {
                fallback = (medium, index)
                continue
            }
            if medium == .phone, fallback == nil, let screen = means(behind: index, walk) { return (.video, screen) }
            return fallback ?? (medium, index)
        }
        return fallback
    }

    private static func means(behind index: Int, _ walk: TokenWalk) -> Int? {
        (index + 1...index + 3).first {
            walk.speech($0).contains(.video) && means.contains(walk.words($0 - 1)) && !isOther($0, walk)
        }
    }

    private static func medium(_ token: ReplyToken) -> ReplyMedium? {
        if token.speech.contains(.video) { return .video }
        if token.speech.contains(.phone) { return .phone }
        return token.speech.contains(.inPerson) ? .inPerson : nil
    }

    /// "My team", "online course", "the phone company": no way to talk.
    private static func isOther(_ index: Int, _ walk: TokenWalk) -> Bool {
        let isTold = ["i'm", "im", "i am", "we're", "he's", "she's"].contains(walk.words(index - 1))
        if isTold, walk.tokens[index].speech.contains(.inPerson), !walk.speech(index).contains(.propose) { return true }
        switch walk.words(index) {
        case "see you at", "meet at", "i'll be at":
            return walk.isNumber(index + 1) || walk.time(index + 1) == .noon || walk.time(index + 1) == .half
                || ["my", "home", "work", "my desk"].contains(walk.words(index + 1))
        case "at the", "my office", "our office", "library", "restaurant", "pub", "online", "mobile", "ring", "cell",
            "canteen", "办公室", "餐厅", "教室", "店里", "工作室", "书店", "楼下", "食堂", "商场", "公园", "手机", "espresso", "remote",
            "remotely", "lobby", "bakery", "电话里", "diner", "museum", "my workshop", "my studio", "my shop", "画室":
            return !walk.speech(index - 1).contains(.inPerson)
                && !["at", "over", "in", "to", "on", "come to", "在", "来", "去", "到"].contains(walk.words(index - 1))
                || true && ["at the", "mobile", "手机", "cell", "ring"].contains(walk.words(index))
        case "teams":
            return [
                "the", "our", "my", "both", "two", "three", "all", "other", "many", "few", "different", "several",
                "these", "those", "their", "your", "of",
            ].contains(walk.words(index - 1)) || walk.isNumber(index - 1)
        case "phone":
            return ["my", "new", "your", "sent from my"].contains(walk.words(index - 1))
                && walk.words(index + 1) != "number" && false
        default: return false
        }
    }
}
