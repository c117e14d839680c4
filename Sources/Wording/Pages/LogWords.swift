/// The form that logs what happened.
package enum LogWords: Catalogued {
    case heading, lead, event, choose, when, whenHint, day, time, text, textHint
    case channel, answer, until, untilHint, startDay, startTime, link, linkHint, promiser, due, introducer, gain, ease,
        save

    package var phrase: Phrase {
        switch self {
        case .heading: Phrase(en: "Log what happened", zh: "记一笔")
        case .lead: Phrase(en: "Anything between the two of you. It can be undone.", zh: "你们之间发生的任何事，记错了可以撤销。")
        case .event: Phrase(en: "What happened", zh: "发生了什么")
        case .choose: Phrase(en: "Choose…", zh: "请选择……")
        case .when: Phrase(en: "When", zh: "什么时候")
        case .whenHint: Phrase(en: "Left empty: now.", zh: "留空表示现在。")
        case .day: Phrase(en: "Day", zh: "日期")
        case .time: Phrase(en: "Time", zh: "时间")
        case .text: Phrase(en: "In words", zh: "说了什么")
        case .textHint: Phrase(en: "What was written, said, promised or given.", zh: "写了、说了、答应了或给了什么。")
        case .channel: Phrase(en: "Sent by", zh: "通过什么发出")
        case .answer: Phrase(en: "They said", zh: "对方怎么说")
        case .until: Phrase(en: "Come back on", zh: "什么时候再联系")
        case .untilHint: Phrase(en: "For “later”; left empty, in three months.", zh: "对方说“以后”时填写；留空则三个月后。")
        case .startDay: Phrase(en: "Day of the chat", zh: "聊天日期")
        case .startTime: Phrase(en: "Starts at (your time)", zh: "开始时间（按你的时区）")
        case .link: Phrase(en: "Link to the call", zh: "会议链接")
        case .linkHint: Phrase(en: "if there is one", zh: "有的话")
        case .promiser: Phrase(en: "Who promised", zh: "谁答应的")
        case .due: Phrase(en: "By when", zh: "什么时候之前")
        case .introducer: Phrase(en: "Introduced by", zh: "引荐人")
        case .gain: Phrase(en: "What it gave you", zh: "收获了什么")
        case .ease: Phrase(en: "How it felt", zh: "感觉如何")
        case .save: Phrase(en: "Log it", zh: "记下来")
        }
    }
}
