/// After a chat: what happened, and what to take along.
package enum AfterPageWords: Catalogued {
    case title, lead, notYet
    case happened, happenedWhy, happenedLead, met, metDay, moved, movedWhen, movedTime, movedSave, fellThrough, missed
    case movedWord
    case gave, gaveLead, gaveText, gaveAlready
    case promises, promisesLead, promise, promiseMore, by, due, dueHint, onToday
    case others, othersLead, other, otherMore, otherHint, onFile, introduced
    case felt, feltLead, feltLine
    case keep, thank, thankAgain, notes, notesNone, sayings
    case metDone, movedDone, fellDone, missedDone, kept, keptNothing, notADay, needsTime

    package var phrase: Phrase {
        switch self {
        case .title, .lead, .notYet, .keep, .thank, .thankAgain, .notes, .notesNone, .sayings: page
        case .happened, .happenedWhy, .happenedLead, .met, .metDay, .moved, .movedWhen, .movedTime, .movedSave,
            .fellThrough, .missed, .movedWord:
            outcome
        case .gave, .gaveLead, .gaveText, .gaveAlready, .felt, .feltLead, .feltLine: gains
        case .promises, .promisesLead, .promise, .promiseMore, .by, .due, .dueHint, .onToday: vows
        case .others, .othersLead, .other, .otherMore, .otherHint, .onFile, .introduced: people
        case .metDone, .movedDone, .fellDone, .missedDone, .kept, .keptNothing, .notADay, .needsTime:
            done
        }
    }

    private var page: Phrase {
        switch self {
        case .title: Phrase(en: "After your chat with {name}", zh: "和{name}聊完之后")
        case .lead:
            Phrase(en: "Five minutes now, while it is fresh. Leave out what does not fit.", zh: "趁记忆还新，花五分钟就好。不合适的就空着。")
        case .notYet: Phrase(en: "Your chat is still to come: {when}.", zh: "还没聊呢：{when}。")
        case .keep: Phrase(en: "Keep it", zh: "保存")
        case .thank: Phrase(en: "Keep it and write the thank-you", zh: "保存，去写感谢信")
        case .thankAgain: Phrase(en: "See the thank-you", zh: "看看感谢信")
        case .notes: Phrase(en: "Your notes", zh: "你的笔记")
        case .notesNone: Phrase(en: "No notes yet. Write down what you remember.", zh: "还没有笔记，把记得的写下来吧。")
        default: Phrase(en: "What others said: words and roles", zh: "大家都怎么说：听来的话")
        }
    }

    private var outcome: Phrase {
        switch self {
        case .happened: Phrase(en: "Did it happen?", zh: "聊成了吗？")
        case .happenedWhy: Phrase(en: "It was on the books for {when}.", zh: "约的是{when}。")
        case .happenedLead:
            Phrase(en: "Whatever the answer, it says nothing about you.", zh: "不管怎样，都不代表你有什么问题。")
        case .met: Phrase(en: "We talked", zh: "聊成了")
        case .metDay: Phrase(en: "On which day?", zh: "是哪天？")
        case .moved: Phrase(en: "It is moved", zh: "改时间了")
        case .movedWord: Phrase(en: "To when?", zh: "改到什么时候？")
        case .movedWhen: Phrase(en: "New day", zh: "新的日期")
        case .movedTime: Phrase(en: "Time", zh: "时间")
        case .movedSave: Phrase(en: "Move it", zh: "改到这时")
        case .fellThrough: Phrase(en: "Called off", zh: "取消了")
        default: Phrase(en: "We missed each other", zh: "没碰上")
        }
    }

    private var gains: Phrase {
        switch self {
        case .gave: Phrase(en: "What did it give you?", zh: "你收获了什么？")
        case .gaveLead: Phrase(en: "Tick what fits; a word on it if you like.", zh: "勾上符合的，愿意的话写一句。")
        case .gaveText: Phrase(en: "In your words", zh: "用你的话说")
        case .gaveAlready: Phrase(en: "Already kept", zh: "已经记下")
        case .felt: Phrase(en: "How did it feel?", zh: "感觉怎么样？")
        case .feltLead: Phrase(en: "For your eyes only.", zh: "只有你自己看得到。")
        default: Phrase(en: "A line to yourself", zh: "给自己写一句")
        }
    }

    private var vows: Phrase {
        switch self {
        case .promises: Phrase(en: "Who promised what?", zh: "谁答应了什么？")
        case .promisesLead: Phrase(en: "Each comes up on Today on its day.", zh: "到了那天，会出现在“今天”里。")
        case .promise: Phrase(en: "Promise {n}", zh: "承诺{n}")
        case .promiseMore: Phrase(en: "One more promise", zh: "再加一个承诺")
        case .by: Phrase(en: "Who?", zh: "谁？")
        case .due: Phrase(en: "By when?", zh: "什么时候之前？")
        case .dueHint: Phrase(en: "Without a day: in a week", zh: "不填就是一周后")
        default: Phrase(en: "on Today's list", zh: "已在待办里")
        }
    }

    private var people: Phrase {
        switch self {
        case .others: Phrase(en: "Whom should you meet?", zh: "该认识谁？")
        case .othersLead:
            Phrase(en: "They come to your people, introduced by {name}.", zh: "会加到你的人脉里，注明由{name}引荐。")
        case .other: Phrase(en: "Person {n}", zh: "第{n}位")
        case .otherMore: Phrase(en: "Somebody else", zh: "还有别人")
        case .otherHint: Phrase(en: "Name, title at company", zh: "姓名，公司的职位")
        case .onFile: Phrase(en: "is on file", zh: "已在笔记本里")
        default: Phrase(en: "introduced by {name}", zh: "由{name}引荐")
        }
    }

    private var done: Phrase {
        switch self {
        case .metDone: Phrase(en: "Lovely. You talked with {name}.", zh: "真好，你和{name}聊过了。")
        case .movedDone: Phrase(en: "Moved to {when}.", zh: "改到了{when}。")
        case .fellDone: Phrase(en: "Noted. Offer {name} a new time when you like.", zh: "记下了。随时可以再给{name}几个时间。")
        case .missedDone: Phrase(en: "Noted. It happens to everybody; a short line mends it.", zh: "记下了。谁都会遇到，写一句就好。")
        case .kept: Phrase(en: "Kept, {n} {n|thing|things}.", zh: "已保存{n}项。")
        case .keptNothing: Phrase(en: "Nothing new to keep.", zh: "没有新内容要保存。")
        case .notADay: Phrase(en: "“{text}” is no day.", zh: "“{text}”不是日期。")
        default: Phrase(en: "A new time needs a day and a time.", zh: "请填好日期和时间。")
        }
    }
}
