/// What the commands of a chat say.
package enum NotingWords: Catalogued {
    case saved, conflict, empty, notesOn, promisesFound, notYet

    package var phrase: Phrase {
        switch self {
        case .saved: Phrase(en: "Written down for {day}.", zh: "已记到 {day} 的聊天里。")
        case .conflict: Phrase(en: "Somebody wrote there at the same time. Nothing was saved.", zh: "同时有另一处在写，没有保存。")
        case .empty:
            Phrase(
                en: "No notes yet. cortado note {id} \"…\" writes a line.", zh: "还没有笔记。用 cortado note {id} \"…\" 记一行。")
        case .notesOn: Phrase(en: "{name}, {day}", zh: "{name}，{day}")
        case .promisesFound:
            Phrase(
                en: "Put it on Today with: cortado log {id} promised --by {day} --text \"{text}\"",
                zh: "要放进待办，请用：cortado log {id} promised --by {day} --text \"{text}\"")
        case .notYet: Phrase(en: "No chat with {name} is on file yet.", zh: "还没有和{name}聊过的记录。")
        }
    }
}
