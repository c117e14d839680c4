/// The Today page.
package enum TodayWords: Catalogued {
    case morning, afternoon, evening, morningNamed, afternoonNamed, eveningNamed
    case dueOne, dueSome, dueNone, dayOff
    case week, cupLabel, goalNone, goalPart, goalFull, goalAny
    case asksNone, asksSent, asksWaiting, choose
    case now, nowEmptyTitle, nowEmpty, jobChanges, jobChangesMore, jobChangesAll, congratulate
    case next, nextLead, nextEmpty, nextAll, look, importAgain, finder

    package var phrase: Phrase {
        switch self {
        case .morning: Phrase(en: "Good morning.", zh: "早上好。")
        case .afternoon: Phrase(en: "Good afternoon.", zh: "下午好。")
        case .evening: Phrase(en: "Good evening.", zh: "晚上好。")
        case .morningNamed: Phrase(en: "Good morning, {name}.", zh: "{name}，早上好。")
        case .afternoonNamed: Phrase(en: "Good afternoon, {name}.", zh: "{name}，下午好。")
        case .eveningNamed: Phrase(en: "Good evening, {name}.", zh: "{name}，晚上好。")
        case .dueOne: Phrase(en: "One thing is ready for you.", zh: "有一件事等着你。")
        case .dueSome: Phrase(en: "{many} things are ready for you.", zh: "有{many}件事等着你。")
        case .dueNone: Phrase(en: "Nothing is waiting for you.", zh: "没有什么在等你。")
        case .dayOff: Phrase(en: "It’s your day off. Everything can wait.", zh: "今天休息，什么都可以等。")
        case .week: Phrase(en: "This week", zh: "这一周")
        case .cupLabel: Phrase(en: "{chats} of {goal} chats this week", zh: "本周目标{goal}次，已有{chats}次")
        case .goalNone:
            Phrase(en: "The cup is still empty: {goal} {goal|chat|chats} to go this week", zh: "杯子还空着：这周想聊{goal}次")
        case .goalPart: Phrase(en: "{chats} of {goal} chats are on the books this week", zh: "这周想聊{goal}次，已经有{chats}次了")
        case .goalFull: Phrase(en: "The week’s cup is full: {chats} {chats|chat|chats}", zh: "这周的杯子满了：{chats}次咖啡聊天")
        case .goalAny: Phrase(en: "{chats} {chats|chat|chats} this week", zh: "这周有{chats}次咖啡聊天")
        case .asksNone:
            Phrase(en: "No asks went out yet this week. One kind note is a good start.", zh: "这周还没有发出邀请。先写一条就很好。")
        case .asksSent: Phrase(en: "You sent {n} {n|ask|asks} this week.", zh: "这周你发出了{n}次邀请。")
        case .asksWaiting:
            Phrase(
                en: "{n} {n|waits|wait} for an answer. Silence means busy, nothing about you.",
                zh: "还有{n}次在等回复。没回只说明对方忙，跟你好不好没关系。")
        case .choose: Phrase(en: "Choose whom to ask", zh: "选一个人去约")
        case .now: Phrase(en: "Now", zh: "现在")
        case .nowEmptyTitle: Phrase(en: "All quiet", zh: "都忙完了")
        case .nowEmpty:
            Phrase(
                en: "Answers, follow-ups and thank-yous come up here on their day. Until then, have a coffee.",
                zh: "回复、跟进和道谢，到了日子都会出现在这里。现在，先喝杯咖啡吧。")
        case .jobChanges: Phrase(en: "{n} {n|person|people} changed jobs", zh: "{n}个人换了工作")
        case .jobChangesAll: Phrase(en: "Everybody who changed jobs", zh: "所有换了工作的人")
        case .jobChangesMore: Phrase(en: "A good day for congratulations.", zh: "正好可以说声恭喜。")
        case .congratulate: Phrase(en: "Say it", zh: "说声恭喜")
        case .next: Phrase(en: "Whom to ask next", zh: "接下来可以约谁")
        case .nextLead: Phrase(en: "The best three to ask now, and why.", zh: "现在最适合约的三个人，以及理由。")
        case .nextEmpty:
            Phrase(
                en:
                    "Nobody to suggest yet. Bring in the people you know, or say who you are, and they will stand here.",
                zh: "暂时没有可以推荐的人。把认识的人带进来，或先说说你自己，这里就会有了。")
        case .nextAll: Phrase(en: "Everybody, in order", zh: "按顺序看所有人")
        case .look: Phrase(en: "Look", zh: "看看")
        case .importAgain: Phrase(en: "Take in a file", zh: "导入文件")
        case .finder: Phrase(en: "to find anyone", zh: "找人")
        }
    }
}
