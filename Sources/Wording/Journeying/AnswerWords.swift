package import CoffeeChat

extension Answer {
    /// What they said, as the history tells it.
    package var label: Phrase {
        switch self {
        case .yes: Phrase(en: "yes", zh: "答应了")
        case .no: Phrase(en: "not possible now", zh: "这次不行")
        case .later: Phrase(en: "later", zh: "以后再说")
        case .asks: Phrase(en: "a question first", zh: "先问个问题")
        case .unread: Phrase(en: "not read yet", zh: "还没看")
        }
    }
}
