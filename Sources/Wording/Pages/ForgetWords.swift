/// Forgetting a person, and what was done.
package enum ForgetWords: Catalogued {
    case title, heading, lead, person, events, jobs, notes, mentions, history, kept, confirm, keep

    package var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "Forget {name}", zh: "彻底删除{name}")
        case .heading: Phrase(en: "Forget {name}?", zh: "彻底删除{name}？")
        case .lead:
            Phrase(en: "Every trace leaves this notebook, and cannot be brought back:", zh: "以下内容会从笔记本中全部移除，无法恢复：")
        case .person: Phrase(en: "name, title, addresses and all that is on file", zh: "姓名、职位、联系方式等所有资料")
        case .events: Phrase(en: "{n} {n|event|events} of your journey together", zh: "{n}条来往记录")
        case .jobs: Phrase(en: "{n} {n|job|jobs} of the career line", zh: "{n}段经历")
        case .notes: Phrase(en: "your notes", zh: "你写的笔记")
        case .mentions: Phrase(en: "{n} {n|mention|mentions} with other people", zh: "在其他人那里的{n}处提及")
        case .history: Phrase(en: "their place in the list of what you did, with its undo", zh: "操作记录里与此人有关的内容，包括撤销")
        case .kept:
            Phrase(
                en: "Backups and files that you exported before are yours to look after.",
                zh: "以前的备份和导出文件里可能还有，需要你自己处理。")
        case .confirm: Phrase(en: "Forget for good", zh: "确认彻底删除")
        case .keep: Phrase(en: "Keep", zh: "保留")
        }
    }
}
