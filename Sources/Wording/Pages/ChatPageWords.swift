/// Chat mode: few words, since somebody is talking.
package enum ChatPageWords: Catalogued {
    case title, smile, smileForThem, back, backToRequest, done, save
    case clock, startsAt, start, left, fiveLeft, over, zoomEnds, zoomEnded
    case notes, placeholder, marks, promise, quote, topic, person, link
    case promiseHint, quoteHint, topicHint, personHint, linkHint
    case questions, questionsNone, toBrief, ticked, keys
    case saved, saving, unsaved, updated, restored
    case conflict, conflictLead, conflictTheirs, conflictMine, keepBoth, keepMine, keepTheirs
    case found, earlier

    package var phrase: Phrase {
        switch self {
        case .title, .smile, .smileForThem, .back, .backToRequest, .done, .save, .found, .earlier: page
        case .clock, .startsAt, .start, .left, .fiveLeft, .over, .zoomEnds, .zoomEnded: time
        case .notes, .placeholder, .marks, .promise, .quote, .topic, .person, .link: writing
        case .promiseHint, .quoteHint, .topicHint, .personHint, .linkHint: hints
        case .questions, .questionsNone, .toBrief, .ticked, .keys: asking
        case .saved, .saving, .unsaved, .updated, .restored: keeping
        case .conflict, .conflictLead, .conflictTheirs, .conflictMine, .keepBoth, .keepMine, .keepTheirs: doubled
        }
    }

    private var page: Phrase {
        switch self {
        case .title: Phrase(en: "Talking with {name}", zh: "和{name}聊天")
        case .smile: Phrase(en: "Smile, breathe. You are great.", zh: "微笑，深呼吸。你很棒。")
        case .smileForThem:
            Phrase(en: "It took them courage to ask. Smile, and listen.", zh: "对方鼓起勇气才开的口。微笑，先听。")
        case .back: Phrase(en: "The brief", zh: "准备页")
        case .backToRequest: Phrase(en: "Their request", zh: "对方的请求")
        case .done: Phrase(en: "We are done", zh: "聊完了")
        case .save: Phrase(en: "Save", zh: "保存")
        case .found: Phrase(en: "Found in your notes: {list}", zh: "笔记里有：{list}")
        default: Phrase(en: "Notes of earlier chats", zh: "以前聊天的笔记")
        }
    }

    private var time: Phrase {
        switch self {
        case .clock: Phrase(en: "Time left", zh: "剩余时间")
        case .startsAt: Phrase(en: "Begins {day} at {time}", zh: "{day} {time}开始")
        case .start: Phrase(en: "Start the clock", zh: "开始计时")
        case .left: Phrase(en: "{n} minutes, unhurried", zh: "{n}分钟，不着急")
        case .fiveLeft: Phrase(en: "Five minutes left", zh: "还有五分钟")
        case .over: Phrase(en: "Their time is up: thank them, and let them go", zh: "约好的时间到了，谢谢对方，收个尾吧")
        case .zoomEnds: Phrase(en: "Zoom's free plan ends the call at forty minutes", zh: "Zoom 免费版到四十分钟会自动结束")
        default: Phrase(en: "Zoom's free plan ends the call now", zh: "Zoom 免费版的通话到此结束")
        }
    }

    private var writing: Phrase {
        switch self {
        case .notes: Phrase(en: "Your notes", zh: "你的笔记")
        case .placeholder: Phrase(en: "Listen first. A few words are enough.", zh: "先听，记几个词就够了。")
        case .marks: Phrase(en: "Mark the line", zh: "标记这一行")
        case .promise: Phrase(en: "Promise", zh: "承诺")
        case .quote: Phrase(en: "Quote", zh: "原话")
        case .topic: Phrase(en: "Topic", zh: "话题")
        case .person: Phrase(en: "Somebody to meet", zh: "想认识的人")
        default: Phrase(en: "Link", zh: "链接")
        }
    }

    private var hints: Phrase {
        switch self {
        case .promiseHint: Phrase(en: "! at the start of a line: what one of you will send or do", zh: "行首写 !：谁答应了什么")
        case .quoteHint: Phrase(en: "\" at the start of a line: their own words", zh: "行首写 \"：对方的原话")
        case .topicHint:
            Phrase(en: "# at the start of a line, or before a word: what it is about", zh: "行首或词前写 #：谈的是什么")
        case .personHint: Phrase(en: "@ at the start of a line: a person they named", zh: "行首写 @：对方提到的人")
        default: Phrase(en: "http… is a link", zh: "http… 就是链接")
        }
    }

    private var asking: Phrase {
        switch self {
        case .questions: Phrase(en: "Your questions", zh: "你的问题")
        case .questionsNone: Phrase(en: "None chosen. Curiosity will do.", zh: "没有选问题，跟着好奇心走就好。")
        case .toBrief: Phrase(en: "Choose some", zh: "去选几个")
        case .ticked: Phrase(en: "asked", zh: "已问")
        default:
            Phrase(
                en: "Alt and a number ticks a question. Tab leaves your notes.", zh: "Alt 加数字可勾选问题，Tab 离开笔记。")
        }
    }

    private var keeping: Phrase {
        switch self {
        case .saved: Phrase(en: "Saved", zh: "已保存")
        case .saving: Phrase(en: "Saving…", zh: "正在保存……")
        case .unsaved:
            Phrase(
                en: "Kept in this browser. Cortado does not answer; it is saved as soon as it does.",
                zh: "暂存在这个浏览器里。Cortado 没有响应，恢复后会马上保存。")
        case .updated: Phrase(en: "Taken over from your other window", zh: "已更新为另一个窗口里的内容")
        default: Phrase(en: "Brought back what was not saved yet", zh: "上次没来得及保存的内容已找回")
        }
    }

    private var doubled: Phrase {
        switch self {
        case .conflict: Phrase(en: "Two windows wrote on these notes", zh: "有两个窗口在写同一份笔记")
        case .conflictLead:
            Phrase(en: "Nothing is lost. Both stand here; choose what stays.", zh: "内容都在。两份并排放着，你来决定留哪份。")
        case .conflictTheirs: Phrase(en: "In the notebook", zh: "笔记本里的")
        case .conflictMine: Phrase(en: "In this window", zh: "这个窗口里的")
        case .keepBoth: Phrase(en: "Keep both", zh: "两份都留")
        case .keepMine: Phrase(en: "Keep this window's", zh: "留这个窗口的")
        default: Phrase(en: "Keep the notebook's", zh: "留笔记本里的")
        }
    }
}
