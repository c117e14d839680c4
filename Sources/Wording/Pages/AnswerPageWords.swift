/// What they wrote, pasted, and what was understood of it.
package enum AnswerPageWords: Catalogued {
    case title, heading, lead, text, read, understood, nothing, marks, unsure, ask
    case fits, outside, book, choose, mine, notFitting, otherTimes, logYes, logNo, logLater, logAsks, logged, take,
        taken,
        email
    case zone

    package var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "What {name} wrote", zh: "{name}的回复")
        case .heading: Phrase(en: "What did they write?", zh: "对方怎么说？")
        case .lead:
            Phrase(
                en:
                    "Paste the reply as it came. It is read here, on your machine, and nothing is done without your click.",
                zh: "把回复原样贴进来。只在本机读，没有你点头什么都不会做。")
        case .text: Phrase(en: "Their reply", zh: "对方的回复")
        case .read: Phrase(en: "Read it", zh: "读一下")
        case .understood: Phrase(en: "What was understood", zh: "读到的意思")
        case .nothing:
            Phrase(en: "No time and no answer was found in it. Log it yourself below.", zh: "没读出时间，也没读出答复。可以在下面自己记。")
        case .marks: Phrase(en: "The words it rests on", zh: "依据的原话")
        case .unsure: Phrase(en: "Please ask, or choose", zh: "最好问一句，或自己选")
        case .ask: Phrase(en: "Two readings are possible, so nothing is booked by itself.", zh: "有两种理解，所以不会直接约下来。")
        case .fits: Phrase(en: "Free in your calendar", zh: "你的日历有空")
        case .outside: Phrase(en: "Free, but outside your hours", zh: "有空，但不在你的时段里")
        case .book: Phrase(en: "Book it", zh: "约这个时间")
        case .choose:
            Phrase(
                en: "Choose one, and it is booked. The invitation goes out when you send it.",
                zh: "点一个就约下来，邀请要等你自己发出。")
        case .mine: Phrase(en: "{time} for you", zh: "你这边{time}")
        case .notFitting: Phrase(en: "Nothing of it is free in your calendar.", zh: "这些时间你都没空。")
        case .otherTimes: Phrase(en: "Offer other times", zh: "给别的时间")
        case .logYes: Phrase(en: "Log: they said yes", zh: "记下：答应了")
        case .logNo: Phrase(en: "Log: not possible now", zh: "记下：不方便")
        case .logLater: Phrase(en: "Log: later", zh: "记下：以后再说")
        case .logAsks: Phrase(en: "Log: they asked something", zh: "记下：对方问了个问题")
        case .logged: Phrase(en: "The answer is in the journey.", zh: "回复已记下。")
        case .take: Phrase(en: "Keep their e-mail address: {email}", zh: "记下邮箱：{email}")
        case .taken: Phrase(en: "The address is on file.", zh: "邮箱已记下。")
        case .email: Phrase(en: "E-mail", zh: "邮箱")
        case .zone: Phrase(en: "Read in their zone, {zone}; yours is {mine}.", zh: "按对方的时区（{zone}）来读；你的是{mine}。")
        }
    }
}
