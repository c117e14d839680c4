/// Somebody's request for the seeker's time, from the first answer to the talk.
package enum HelpTalkWords: Catalogued {
    case title, wrote, wroteNothing, answering, pointer, pointerHint, letterAgain
    case when, whenOver, whenLead, link, linkHint, setTime, timeSet, wrongTime
    case openChat, saveCalendar, changeTime, notHappened, talkDropped, notes
    case finished, finishedPromises
    case wish, listening, listenFirst, listenTried, listenOne, listenNext

    package var phrase: Phrase {
        switch self {
        case .title, .wrote, .wroteNothing, .answering, .pointer, .pointerHint, .letterAgain: asking
        case .when, .whenOver, .whenLead, .link, .linkHint, .setTime, .timeSet, .wrongTime: time
        case .openChat, .saveCalendar, .changeTime, .notHappened, .talkDropped, .notes, .finished, .finishedPromises:
            talking
        case .wish, .listening, .listenFirst, .listenTried, .listenOne, .listenNext: chair
        }
    }

    /// What helps whoever listens: few, since somebody is talking.
    package static let listeners: [HelpTalkWords] = [.listenFirst, .listenTried, .listenOne, .listenNext]

    private var asking: Phrase {
        switch self {
        case .title: Phrase(en: "{name} asks for your time", zh: "{name}想约你聊聊")
        case .wrote: Phrase(en: "What they wrote", zh: "对方写了什么")
        case .wroteNothing: Phrase(en: "Their words are not on file.", zh: "没有记下对方的原话。")
        case .answering: Phrase(en: "Your answer", zh: "你的答复")
        case .pointer: Phrase(en: "With a no: something that may help instead", zh: "婉拒时，可以附上一点帮得上的")
        case .pointerHint:
            Phrase(
                en: "An article, a group, somebody who is glad to be asked. It goes into the draft of your answer.",
                zh: "一篇文章、一个社群，或者一位乐意被问到的人。会写进答复的草稿里。")
        default: Phrase(en: "The draft of your answer", zh: "答复的草稿")
        }
    }

    private var time: Phrase {
        switch self {
        case .when: Phrase(en: "When you talk", zh: "什么时候聊")
        case .whenOver: Phrase(en: "When you talked", zh: "什么时候聊的")
        case .whenLead:
            Phrase(
                en: "Once the two of you have agreed on a time, put it down: it counts as busy, and stands on Today.",
                zh: "时间说定了就记在这里：这段时间不会再给别人，到点会出现在“今天”。")
        case .link: Phrase(en: "Where", zh: "在哪儿聊")
        case .linkHint:
            Phrase(en: "The address of the call, a phone number, a café; or nothing.", zh: "会议链接、电话、咖啡馆，也可以空着。")
        case .setTime: Phrase(en: "Keep the time", zh: "记下时间")
        case .timeSet: Phrase(en: "Your talk with {name} is in your calendar here.", zh: "和{name}的聊天已经记下。")
        default: Phrase(en: "Give a day and a time of the clock.", zh: "写上日期和时间。")
        }
    }

    private var talking: Phrase {
        switch self {
        case .openChat: Phrase(en: "Open the chat page", zh: "打开聊天页")
        case .saveCalendar: Phrase(en: "Save for your calendar", zh: "存进日历")
        case .changeTime: Phrase(en: "Another time", zh: "改时间")
        case .notHappened: Phrase(en: "It did not take place", zh: "没有聊成")
        case .talkDropped:
            Phrase(en: "No harm done. You can agree on another time.", zh: "没关系，可以再约一个时间。")
        case .notes: Phrase(en: "Your notes", zh: "你的笔记")
        case .finished: Phrase(en: "Your notes on the talk with {name} are kept.", zh: "和{name}聊天的笔记已经记好。")
        default:
            Phrase(
                en: "Your notes are kept. {n} {n|promise|promises} from them {n|comes|come} up on Today.",
                zh: "笔记已经记好，里面的{n}件约定会出现在“今天”。")
        }
    }

    private var chair: Phrase {
        switch self {
        case .wish: Phrase(en: "What they hope for", zh: "对方想聊的")
        case .listening: Phrase(en: "While you listen", zh: "听的时候")
        case .listenFirst:
            Phrase(en: "What would make this half hour worth it for you?", zh: "聊完这半小时，你最想带走什么？")
        case .listenTried: Phrase(en: "What have you tried so far, and what did you enjoy?", zh: "到现在试过什么？哪些做得开心？")
        case .listenOne:
            Phrase(en: "One true story of yours helps more than ten pieces of advice.", zh: "讲一件自己的真事，胜过十条建议。")
        default: Phrase(en: "Whom could you introduce them to?", zh: "可以介绍谁给对方认识？")
        }
    }
}
