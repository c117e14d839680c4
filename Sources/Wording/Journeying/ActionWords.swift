/// What was done in the notebook, line by line: the list from which one undoes.
package enum ActionWords: Catalogued {
    case imported, logged, takenAlong, added, edited, notes, me, request, circle, restored, answered, somebody

    package var phrase: Phrase {
        switch self {
        case .imported: Phrase(en: "Imported {file}", zh: "导入了 {file}")
        case .logged: Phrase(en: "{name}: {event}", zh: "{name}：{event}")
        case .takenAlong: Phrase(en: "What the chat with {name} gave", zh: "和{name}聊天的收获")
        case .added: Phrase(en: "Added {name}", zh: "添加了{name}")
        case .edited: Phrase(en: "Edited {name}", zh: "修改了{name}的资料")
        case .notes: Phrase(en: "Wrote notes on {name}", zh: "写了{name}的笔记")
        case .me: Phrase(en: "Changed who you are", zh: "修改了“我是谁”")
        case .circle: Phrase(en: "Changed a circle", zh: "修改了圈子")
        case .request: Phrase(en: "{name}’s request for a talk", zh: "{name}想和你聊聊的请求")
        case .restored: Phrase(en: "Restored a backup", zh: "恢复了备份")
        case .answered: Phrase(en: "They answered", zh: "对方回复了")
        case .somebody: Phrase(en: "Somebody who is gone", zh: "已不在笔记本里的人")
        }
    }
}
