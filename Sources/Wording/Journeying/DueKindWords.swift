package import CoffeeChat

extension DueItem.Kind {
    /// The name of the kind, for lists and settings.
    package var label: Phrase {
        switch self {
        case .join: Phrase(en: "Join", zh: "加入聊天")
        case .didItHappen: Phrase(en: "Did it happen?", zh: "聊成了吗？")
        case .notes: Phrase(en: "Notes", zh: "记要点")
        case .offerTimes: Phrase(en: "Offer times", zh: "给出时间")
        case .readAnswer: Phrase(en: "Read the answer", zh: "看回复")
        case .replyToQuestion: Phrase(en: "Answer a question", zh: "回答问题")
        case .answerRequest: Phrase(en: "Answer a request", zh: "答复请求")
        case .setTime: Phrase(en: "Find a time for them", zh: "给对方定时间")
        case .thank: Phrase(en: "Say thanks", zh: "道谢")
        case .promise: Phrase(en: "Promise", zh: "约定的事")
        case .brief: Phrase(en: "Brief", zh: "做准备")
        case .nudge: Phrase(en: "Mention the times", zh: "再提一次时间")
        case .thankDecline: Phrase(en: "Thanks for a no", zh: "谢谢对方的回复")
        case .followUp: Phrase(en: "Follow up", zh: "跟进")
        case .ask: Phrase(en: "Ask", zh: "发出邀请")
        case .askAgain: Phrase(en: "Ask again", zh: "再问一次")
        case .congratulate: Phrase(en: "Congratulate", zh: "祝贺")
        case .stayInTouch: Phrase(en: "Stay in touch", zh: "问候一下")
        }
    }

    /// The line that leads an item of Today, and stands alone in a calendar feed.
    package func title(name: String, in language: Language) -> String {
        titlePhrase.text(in: language, ["name": .text(name)])
    }

    var titlePhrase: Phrase {
        switch self {
        case .join: Phrase(en: "Talk with {name}", zh: "和{name}聊天")
        case .didItHappen: Phrase(en: "Did you talk with {name}?", zh: "和{name}聊成了吗？")
        case .notes: Phrase(en: "Note down your talk with {name}", zh: "记下和{name}聊的要点")
        case .offerTimes: Phrase(en: "Offer {name} a few times", zh: "给{name}几个时间选")
        case .readAnswer: Phrase(en: "{name} wrote to you", zh: "{name}给你发来消息")
        case .replyToQuestion: Phrase(en: "{name} asked you something", zh: "{name}问了你一个问题")
        case .answerRequest: Phrase(en: "{name} asks for your time", zh: "{name}想约你聊聊")
        case .setTime: Phrase(en: "Find a time for {name}", zh: "给{name}定个时间")
        case .thank: Phrase(en: "Thank {name}", zh: "谢谢{name}")
        case .promise: Phrase(en: "A promise between you and {name}", zh: "你和{name}约定的事")
        case .brief: Phrase(en: "Get ready for {name}", zh: "为和{name}的聊天做准备")
        case .nudge: Phrase(en: "Mention your times to {name} once more", zh: "再和{name}提一次时间")
        case .thankDecline: Phrase(en: "Thank {name} for the answer", zh: "谢谢{name}的回复")
        case .followUp: Phrase(en: "Follow up with {name}", zh: "给{name}写几句")
        case .ask: Phrase(en: "Ask {name} for a coffee chat", zh: "约{name}喝杯咖啡聊聊")
        case .askAgain: Phrase(en: "Ask {name} again", zh: "再约一次{name}")
        case .congratulate: Phrase(en: "Congratulate {name}", zh: "祝贺{name}")
        case .stayInTouch: Phrase(en: "Say hello to {name}", zh: "问候{name}")
        }
    }

    /// The words on the one button that does it.
    package var button: Phrase {
        switch self {
        case .join: Phrase(en: "Join", zh: "加入")
        case .didItHappen: Phrase(en: "Tell", zh: "说一下")
        case .notes: Phrase(en: "Write notes", zh: "写下来")
        case .offerTimes: Phrase(en: "Offer times", zh: "去给时间")
        case .readAnswer: Phrase(en: "Read it", zh: "去看看")
        case .replyToQuestion: Phrase(en: "Answer", zh: "去回答")
        case .answerRequest: Phrase(en: "Answer", zh: "去答复")
        case .setTime: Phrase(en: "Find a time", zh: "去定时间")
        case .thank: Phrase(en: "Say thanks", zh: "去道谢")
        case .promise: Phrase(en: "See to it", zh: "去办")
        case .brief: Phrase(en: "Get ready", zh: "去准备")
        case .nudge: Phrase(en: "Write a line", zh: "写一句")
        case .thankDecline: Phrase(en: "Say thanks", zh: "道声谢")
        case .followUp: Phrase(en: "Follow up", zh: "去跟进")
        case .ask: Phrase(en: "Ask", zh: "去邀请")
        case .askAgain: Phrase(en: "Ask again", zh: "再约一次")
        case .congratulate: Phrase(en: "Say it", zh: "去祝贺")
        case .stayInTouch: Phrase(en: "Say hello", zh: "去问候")
        }
    }
}
