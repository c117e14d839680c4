/// The list of what was done in the notebook.
package enum DeedWords: Catalogued {
    case title, heading, lead, emptyTitle, empty

    package var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "What you did", zh: "操作记录")
        case .heading: Phrase(en: "What you did", zh: "你做过的操作")
        case .lead:
            Phrase(en: "The newest first. What was taken back stays, marked as undone.", zh: "最新的在最前。撤销过的会保留并注明。")
        case .emptyTitle: Phrase(en: "Nothing yet", zh: "还没有")
        case .empty:
            Phrase(en: "Each change to your notebook stands here, with its way back.", zh: "笔记本的每次改动都会列在这里，随时可以撤销。")
        }
    }
}
