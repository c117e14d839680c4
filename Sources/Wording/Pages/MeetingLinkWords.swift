/// The ways from a person to the pages of the chat.
package enum MeetingLinkWords: Catalogued {
    case brief, chat, after, notes, sayings

    package var phrase: Phrase {
        switch self {
        case .brief: Phrase(en: "The brief", zh: "准备页")
        case .chat: Phrase(en: "The chat page", zh: "聊天页")
        case .after: Phrase(en: "After the chat", zh: "聊完之后")
        case .notes: Phrase(en: "Your notes", zh: "聊天笔记")
        case .sayings: Phrase(en: "Words and roles", zh: "听来的话")
        }
    }
}
