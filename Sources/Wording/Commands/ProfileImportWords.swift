/// What `cortado import profile` says.
package enum ProfileImportWords: Catalogued {
    case updated, nothingChanged, namesake

    package var phrase: Phrase {
        switch self {
        case .updated: Phrase(en: "{name} ({id}) is up to date with the profile.", zh: "已按个人资料更新{name}（编号 {id}）。")
        case .namesake:
            Phrase(
                en:
                    "{name} may be on file already. Say who it is with --person ID, or that it is somebody else with --new:",
                zh: "笔记本里可能已经有{name}了。请用 --person 编号 指明是谁，或用 --new 说明是另一个人：")
        case .nothingChanged: Phrase(en: "Nothing was changed.", zh: "没有改动任何内容。")
        }
    }
}
