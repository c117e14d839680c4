/// What an import has done.
package enum ImportResultWords: Catalogued {
    case title, heading, headingNothing, headingUndone, undoneText
    case new, changed, jobs, asks, skipped, hidden
    case undo, undoWhat, toPeople, toYou, toYouWhy, toToday

    package var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "Taken in", zh: "已导入")
        case .heading: Phrase(en: "There they are.", zh: "都带进来了。")
        case .headingNothing: Phrase(en: "Nothing had to change.", zh: "没有需要改动的。")
        case .headingUndone: Phrase(en: "As if it never happened.", zh: "已恢复原样。")
        case .undoneText:
            Phrase(
                en: "The import was undone as a whole. Your notebook is as it was before.", zh: "这次导入已整体撤销，笔记本回到了导入之前。")
        case .new: Phrase(en: "{n} {n|person is|people are} new.", zh: "新增了{n}个人。")
        case .changed: Phrase(en: "{n} {n|person was|people were} brought up to date.", zh: "更新了{n}个人的信息。")
        case .jobs: Phrase(en: "{n} changed jobs: a good reason to write.", zh: "{n}个人换了工作，正好可以问候一声。")
        case .asks:
            Phrase(
                en: "{n} earlier {n|ask was|asks were} found and put on their journeys.", zh: "找到{n}次以前的邀请，已记到各自的来往里。")
        case .skipped: Phrase(en: "{n} {n|row|rows} could not be read.", zh: "有{n}行没能读取。")
        case .hidden: Phrase(en: "{n} {n|member shows|members show} no name and stayed out.", zh: "有{n}个人没有公开姓名，没有导入。")
        case .undo: Phrase(en: "Undo the whole import", zh: "整体撤销这次导入")
        case .undoWhat: Phrase(en: "import of {file}", zh: "导入{file}")
        case .toPeople: Phrase(en: "See whom to ask", zh: "看看可以约谁")
        case .toYou: Phrase(en: "Say who you are", zh: "说说你自己")
        case .toYouWhy:
            Phrase(
                en: "One short page, and Cortado knows who is one or two steps ahead of you.",
                zh: "只要填一页，Cortado就知道谁正好领先你一两步。")
        case .toToday: Phrase(en: "Go to Today", zh: "去“今天”看看")
        }
    }
}
