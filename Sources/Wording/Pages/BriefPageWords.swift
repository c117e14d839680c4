/// What only the page of the brief says; the rest it shares with `cortado brief` (`BriefWords`).
package enum BriefPageWords: Catalogued {
    case short, open, print, pdf, join
    case inField, work, study, guess
    case number, up, down, keep, add, pick, more, listGood, listThoughts, about, forInstance
    case saved, saving, unsaved, changed, aimKept, wishes, learnLabel
    case inEnglish, inChinese, allIdeas

    package var phrase: Phrase {
        switch self {
        case .short, .open, .print, .pdf, .join, .inEnglish, .inChinese: head
        case .inField, .work, .study, .guess: picture
        case .number, .up, .down, .keep, .add, .pick, .more, .listGood, .listThoughts, .about, .forInstance, .allIdeas:
            list
        case .saved, .saving, .unsaved, .changed, .aimKept, .wishes, .learnLabel: keeping
        }
    }

    private var head: Phrase {
        switch self {
        case .short: Phrase(en: "The brief", zh: "准备页")
        case .open: Phrase(en: "Open the chat page", zh: "打开聊天页")
        case .print: Phrase(en: "Print", zh: "打印")
        case .pdf: Phrase(en: "As PDF", zh: "存成 PDF")
        case .join: Phrase(en: "Join the call", zh: "加入通话")
        case .inEnglish: Phrase(en: "Questions in English", zh: "换成英文问题")
        default: Phrase(en: "Questions in Chinese", zh: "换成中文问题")
        }
    }

    private var picture: Phrase {
        switch self {
        case .inField: Phrase(en: "in your field", zh: "和你同方向")
        case .work: Phrase(en: "other work", zh: "其他工作")
        case .study: Phrase(en: "studies", zh: "求学")
        default: Phrase(en: "end not known", zh: "结束时间不明")
        }
    }

    private var list: Phrase {
        switch self {
        case .number: Phrase(en: "Question {n}", zh: "问题{n}")
        case .up: Phrase(en: "Up", zh: "上移")
        case .down: Phrase(en: "Down", zh: "下移")
        case .keep: Phrase(en: "Keep the list", zh: "保存列表")
        case .add: Phrase(en: "Add it", zh: "加进去")
        case .pick: Phrase(en: "Ask this", zh: "问这个")
        case .more: Phrase(en: "More to choose from", zh: "还可以问")
        case .listGood:
            Phrase(en: "Open, specific, and theirs to tell. Ready.", zh: "开放、具体，只有对方答得上来。准备好了。")
        case .listThoughts:
            Phrase(en: "{n} {n|thought|thoughts} on your list", zh: "有{n}处可以再想想")
        case .about: Phrase(en: "On “{question}”", zh: "关于“{question}”")
        case .forInstance: Phrase(en: "For instance: {text}", zh: "比如：{text}")
        default: Phrase(en: "All {n} questions", zh: "全部{n}个问题")
        }
    }

    private var keeping: Phrase {
        switch self {
        case .saved: Phrase(en: "Saved", zh: "已保存")
        case .saving: Phrase(en: "Saving…", zh: "正在保存……")
        case .unsaved: Phrase(en: "Not saved yet: Cortado does not answer.", zh: "还没保存：Cortado 没有响应。")
        case .changed: Phrase(en: "Your list is kept.", zh: "问题列表已保存。")
        case .aimKept: Phrase(en: "Kept.", zh: "已记下。")
        case .wishes: Phrase(en: "From {name} in particular", zh: "尤其可以向{name}了解")
        default: Phrase(en: "What would make this half hour worth it?", zh: "聊完什么，会让你觉得这半小时很值？")
        }
    }
}
