/// What stands on the Progress page besides its sentences about numbers.
package enum ProgressPageWords: Catalogued {
    case heading, empty, why, notThisWeek, goOn, paused, backAgain, table, review, csv
    case met, metNone, month, months, yearAsks, yearFollowUps, yearPromises

    package var phrase: Phrase {
        switch self {
        case .heading: Phrase(en: "How are you doing?", zh: "进展如何？")
        case .empty:
            Phrase(
                en:
                    "When you have sent your first ask, its weeks and answers are drawn here. Asking is the whole skill; everything else follows.",
                zh: "发出第一封邀请以后，这里会画出每周的进展和回复。开口就是最要紧的一步，其他的会跟上来。")
        case .why: Phrase(en: "How the number comes about", zh: "这个数是怎么来的")
        case .notThisWeek: Phrase(en: "Not this week", zh: "这周先歇歇")
        case .goOn: Phrase(en: "I am back", zh: "我回来了")
        case .paused:
            Phrase(en: "Rest well. Nothing is due this week but talks on the books.", zh: "好好休息。除了约好的聊天，这周没有别的事。")
        case .backAgain: Phrase(en: "Welcome back.", zh: "欢迎回来。")
        case .table: Phrase(en: "As a table", zh: "看表格")
        case .review: Phrase(en: "The year on one page", zh: "一页看全年")
        case .csv: Phrase(en: "The weeks as CSV", zh: "每周数据（CSV）")
        case .met: Phrase(en: "Whom you talked with", zh: "聊过的人")
        case .metNone: Phrase(en: "Nobody yet this year.", zh: "今年还没有。")
        case .month: Phrase(en: "Month", zh: "月份")
        case .months: Phrase(en: "Month by month", zh: "按月看")
        case .yearAsks:
            Phrase(
                en:
                    "You asked {asks} {asks|time|times}, {answers} {answers|person|people} answered, and you had {chats} {chats|chat|chats}.",
                zh: "你发出了{asks}封邀请，收到{answers}个回复，聊了{chats}次。")
        case .yearFollowUps:
            Phrase(
                en: "{n} {n|yes|yeses} came only after a follow-up.", zh: "其中{n}次是跟进之后才答应的。")
        case .yearPromises: Phrase(en: "{n} {n|promise was|promises were} kept.", zh: "办到了{n}件约定的事。")
        }
    }
}
