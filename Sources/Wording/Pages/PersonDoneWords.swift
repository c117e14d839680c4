/// What has just been done with a person, for the line with Undo.
package enum PersonDoneWords: Catalogued {
    case added, saved, logged, undone, forgotten, jobAdded, jobRemoved, notesSaved, keptPeople

    package var phrase: Phrase {
        switch self {
        case .added: Phrase(en: "{name} is in your notebook.", zh: "{name}已加入笔记本。")
        case .saved: Phrase(en: "Saved what you wrote about {name}.", zh: "{name}的资料已保存。")
        case .logged: Phrase(en: "Noted: {event}", zh: "记下了：{event}")
        case .undone: Phrase(en: "Undone: {what}", zh: "已撤销：{what}")
        case .forgotten: Phrase(en: "{name} is forgotten, with every trace.", zh: "已彻底删除{name}的所有记录。")
        case .jobAdded: Phrase(en: "The job is in {name}’s career line.", zh: "已写进{name}的职业经历。")
        case .jobRemoved: Phrase(en: "The job is out of {name}’s career line.", zh: "已从{name}的职业经历中移除。")
        case .notesSaved: Phrase(en: "Your notes are saved.", zh: "笔记已保存。")
        case .keptPeople:
            Phrase(
                en: "{n} {n|person stays|people stay}, because you wrote about them since.",
                zh: "有 {n} 人留了下来，因为你后来写过相关的内容。")
        }
    }
}
