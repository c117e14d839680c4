/// Links of a person's page to what leads to a talk.
package enum TalkLinkWords: Catalogued {
    case answer, times, book, invitation

    package var phrase: Phrase {
        switch self {
        case .answer: Phrase(en: "Paste their reply", zh: "贴上对方的回复")
        case .times: Phrase(en: "Find times", zh: "挑时间")
        case .book: Phrase(en: "Book a time", zh: "约下来")
        case .invitation: Phrase(en: "The invitation", zh: "日历邀请")
        }
    }
}
