import CoffeeChat

/// The events in the groups of the form that logs them.
package enum EventGroupWords: Catalogued {
    case before, asking, talking, after, pausing

    package var phrase: Phrase {
        switch self {
        case .before: Phrase(en: "Before the ask", zh: "邀请之前")
        case .asking: Phrase(en: "Asking", zh: "邀请")
        case .talking: Phrase(en: "The chat", zh: "聊天")
        case .after: Phrase(en: "Afterwards", zh: "之后")
        case .pausing: Phrase(en: "Pausing", zh: "放一放")
        }
    }

    /// The events' names, as `EventRecord` has them.
    package var events: [String] {
        switch self {
        case .before: ["noted", "researched", "drafted", "introducedBy"]
        case .asking: ["asked", "followedUp", "answered", "declinedKindly"]
        case .talking: ["offered", "booked", "moved", "calledOff", "missed", "met"]
        case .after: ["thanked", "promised", "kept", "received", "gaveBack", "felt", "changedJob"]
        case .pausing: ["rested", "resumed"]
        }
    }

    /// What an event is called in the list.
    package static func label(of event: String, in language: Language) -> String {
        if event == "answered" { return ActionWords.answered(language) }
        return NextEvent(rawValue: event)?.button.text(in: language) ?? event
    }
}

/// Who promised.
package enum PromiserWords: Catalogued {
    case me, them

    package var phrase: Phrase {
        switch self {
        case .me: Phrase(en: "I did", zh: "我")
        case .them: Phrase(en: "They did", zh: "对方")
        }
    }
}

/// How it felt, from hard to easy.
package enum EaseWords: Catalogued {
    case one, two, three, four, five

    package var phrase: Phrase {
        switch self {
        case .one: Phrase(en: "1, very hard", zh: "1，很难")
        case .two: Phrase(en: "2, hard", zh: "2，有点难")
        case .three: Phrase(en: "3, so-so", zh: "3，一般")
        case .four: Phrase(en: "4, easy", zh: "4，比较轻松")
        case .five: Phrase(en: "5, very easy", zh: "5，很轻松")
        }
    }
}
