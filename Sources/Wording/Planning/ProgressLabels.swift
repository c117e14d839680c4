/// Headings and labels of progress, in the command line and on the page.
package enum ProgressLabels: Catalogued {
    case title, plan, weeks, week, asks, answers, chats, none, wait, sameDay, daysRange, later, stillOut, silent
    case gains, ease, hours, received, given, cold, warm, resolved, year, rest

    package var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "Progress", zh: "进展")
        case .plan: Phrase(en: "This week’s plan", zh: "本周计划")
        case .weeks: Phrase(en: "Week by week", zh: "一周一周看")
        case .week: Phrase(en: "Week", zh: "周")
        case .asks: Phrase(en: "Asks", zh: "邀请")
        case .answers: Phrase(en: "Answers", zh: "回复")
        case .chats: Phrase(en: "Chats", zh: "聊天")
        case .none: Phrase(en: "none", zh: "没有")
        case .wait: Phrase(en: "How long answers take", zh: "回复要等多久")
        case .sameDay: Phrase(en: "the same day", zh: "当天")
        case .daysRange: Phrase(en: "{from} to {to} days", zh: "{from}到{to}天")
        case .later: Phrase(en: "{from} days or more", zh: "{from}天以上")
        case .stillOut: Phrase(en: "still out", zh: "还在等")
        case .silent: Phrase(en: "no answer", zh: "没有回音")
        case .gains: Phrase(en: "What the chats gave", zh: "聊天的收获")
        case .ease: Phrase(en: "How asking felt", zh: "开口的感受")
        case .hours: Phrase(en: "Time received and given", zh: "收到的和给出的时间")
        case .received: Phrase(en: "received", zh: "收到")
        case .given: Phrase(en: "given", zh: "给出")
        case .cold: Phrase(en: "Asked directly", zh: "直接约的")
        case .warm: Phrase(en: "Through a friend", zh: "经人引荐的")
        case .resolved: Phrase(en: "decided", zh: "有结果的")
        case .year: Phrase(en: "Your year {year}", zh: "你的{year}年")
        case .rest: Phrase(en: "rest", zh: "休息")
        }
    }
}
