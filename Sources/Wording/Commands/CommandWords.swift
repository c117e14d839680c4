/// What the command line says.
package enum CommandWords: Catalogued {
    case nobodyFound, morePeople, emptyNotebook, nothingDue, dayOff, moreJobChanges, askNext, dueTitle, moreDue
    case imported, wouldImport, importedAsks, importedJobs, skippedRow, undoHint
    case logged, undone, undoKept, isUndone, added, saved, unchanged
    case forgotten, forgetQuestion, forgetStopped, backedUp, restored, exported
    case opened, openHint, stopHint, demoOpened, sampleKept

    package var phrase: Phrase {
        switch self {
        case .nobodyFound, .morePeople, .emptyNotebook, .nothingDue, .dayOff, .moreJobChanges, .askNext, .dueTitle,
            .moreDue:
            looking
        case .imported, .wouldImport, .importedAsks, .importedJobs, .skippedRow, .undoHint: importing
        case .logged, .undone, .undoKept, .isUndone, .added, .saved, .unchanged: writing
        default: keeping
        }
    }

    private var looking: Phrase {
        switch self {
        case .nobodyFound: Phrase(en: "Nobody fits. Try fewer letters, or no filter.", zh: "没有符合的人。少打几个字，或者去掉筛选条件试试。")
        case .morePeople:
            Phrase(en: "{shown} of {found}. --top shows more.", zh: "共 {found} 人，这里是前 {shown} 人。用 --top 可以多看一些。")
        case .emptyNotebook:
            Phrase(
                en: "Your notebook is empty. Take in LinkedIn's export: cortado import linkedin export.zip",
                zh: "笔记本还是空的。先导入领英的数据：cortado import linkedin export.zip")
        case .nothingDue: Phrase(en: "Nothing is due. A good moment to ask somebody new.", zh: "现在没有待办。正好可以约一位新朋友。")
        case .dayOff: Phrase(en: "A day off: nothing is due today.", zh: "今天休息，没有待办。")
        case .moreJobChanges:
            Phrase(
                en: "And {n} more {n|person|people} changed jobs; the app lists them under People.",
                zh: "还有 {n} 人换了工作，可以在网页的“人脉”里看到。")
        case .dueTitle: Phrase(en: "Today, in Cortado", zh: "Cortado：今天")
        case .moreDue: Phrase(en: "And {n} more.", zh: "还有{n}件。")
        default: Phrase(en: "Whom to ask next", zh: "接下来可以约")
        }
    }

    private var importing: Phrase {
        switch self {
        case .imported:
            Phrase(
                en: "{new} new, {changed} changed, {same} as before, {hidden} hidden by themselves, {skipped} skipped.",
                zh: "新增 {new} 人，更新 {changed} 人，没变 {same} 人，对方隐藏了资料的 {hidden} 人，跳过 {skipped} 行。")
        case .wouldImport:
            Phrase(
                en:
                    "It would bring {new} new people, change {changed}, leave {same} as they are; {hidden} are hidden by themselves, {skipped} skipped. Nothing was changed.",
                zh: "将会新增 {new} 人，更新 {changed} 人，{same} 人不变；对方隐藏了资料的 {hidden} 人，跳过 {skipped} 行。还没有改动任何内容。")
        case .importedAsks:
            Phrase(
                en: "{new} {new|ask|asks} found that you sent; {accepted} accepted, {answered} answered.",
                zh: "找到你发出的 {new} 次邀请；{accepted} 位通过了，{answered} 位回复了。")
        case .importedJobs:
            Phrase(
                en: "{n} {n|person|people} changed jobs since the last import.", zh: "上次导入以来，有 {n} 人换了工作。")
        case .skippedRow: Phrase(en: "  {file}, line {line}: {reason}", zh: "  {file} 第 {line} 行：{reason}")
        default: Phrase(en: "Undo: cortado undo {id}", zh: "撤销：cortado undo {id}")
        }
    }

    private var writing: Phrase {
        switch self {
        case .logged: Phrase(en: "Noted. {name}: {stage}", zh: "记下了。{name}：{stage}")
        case .undone: Phrase(en: "Undone: {what}", zh: "已撤销：{what}")
        case .undoKept:
            Phrase(
                en: "{n} {n|person stays|people stay}, because you wrote about them since.",
                zh: "有 {n} 人留了下来，因为你后来写过相关的内容。")
        case .isUndone: Phrase(en: "(undone)", zh: "（已撤销）")
        case .added: Phrase(en: "Added {name} as {id}.", zh: "已添加{name}，编号 {id}。")
        case .saved: Phrase(en: "Saved.", zh: "已保存。")
        default: Phrase(en: "That is what was there already.", zh: "和原来一样，没有改动。")
        }
    }

    private var keeping: Phrase {
        switch self {
        case .forgotten:
            Phrase(
                en:
                    "{name} is forgotten: the person, {events} {events|event|events}, {jobs} {jobs|job or school|jobs and schools}, {history} {history|line|lines} of the history, {mentions} {mentions|mention|mentions} in other journeys.",
                zh: "已彻底忘记{name}：个人资料、{events} 条经过、{jobs} 段经历、{history} 条操作记录，以及别人经过里的 {mentions} 处提及。")
        case .forgetQuestion:
            Phrase(en: "Forget {name} for good? This cannot be undone. [y/N] ", zh: "彻底忘记{name}？此操作无法撤销。[y/N] ")
        case .forgetStopped: Phrase(en: "Nothing was removed.", zh: "没有删除任何内容。")
        case .backedUp: Phrase(en: "Your notebook is copied to {file}.", zh: "笔记本已备份到 {file}。")
        case .restored:
            Phrase(
                en: "{file} stands in your notebook's place now. What was there is kept as {kept}.",
                zh: "已用 {file} 恢复笔记本。原来的内容保存在 {kept}。")
        case .exported: Phrase(en: "Written to {file}.", zh: "已写入 {file}。")
        case .opened: Phrase(en: "Cortado is open at {address}", zh: "Cortado 已打开：{address}")
        case .openHint:
            Phrase(
                en: "The address holds your key: do not pass it on. It works on this machine alone.",
                zh: "这个网址里有你的钥匙，请不要发给别人。它只在这台电脑上有效。")
        case .stopHint: Phrase(en: "Stop with Ctrl-C.", zh: "按 Ctrl-C 停止。")
        case .demoOpened:
            Phrase(
                en: "Made-up people, in a notebook that is thrown away when you stop.", zh: "里面都是虚构的人，停止后这个笔记本就会丢弃。")
        default: Phrase(en: "The sample notebook is at {file}.", zh: "示例笔记本在 {file}。")
        }
    }
}
