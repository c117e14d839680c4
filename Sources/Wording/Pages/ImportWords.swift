/// Choosing a file, and seeing what it would do.
package enum ImportWords: Catalogued {
    case title, heading, lead, drop, choose, limit, read, kindsTitle
    case kindLinkedIn, kindLinkedInMore, kindCard, kindCardMore, kindTable, kindTableMore, kindJSON, kindJSONMore
    case recent
    case previewTitle, previewHeading, previewLead, nothingNew, takeIn, takeInNothing
    case countNew, countChanged, countSame, countHidden, countSkipped
    case meaningNew, meaningChanged, meaningSame, meaningHidden, meaningSkipped
    case newPeople, changed, skipped, passedOver, passedOverLead, before, after, fileAndLine, changedJobs
    case asksTitle, asksNew, asksAccepted, asksAnswered
    case doubtsTitle, doubtsLead, doubtQuestion, samePerson, somebodyElse
    case meTitle, meLead, skills, languages, emails
    case columnsTitle, columnsLead, column, example, field, readAgain

    package var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "Take in a file", zh: "导入文件")
        case .heading: Phrase(en: "Bring in the people you know", zh: "把认识的人带进来")
        case .lead:
            Phrase(
                en: "You see what a file would do before it does it, and you can undo it as a whole.",
                zh: "导入之前先看清楚会发生什么；导入之后也能整体撤销。")
        case .drop: Phrase(en: ", or drop it here", zh: "，或拖到这里")
        case .choose: Phrase(en: "Choose the file", zh: "选择文件")
        case .limit: Phrase(en: "Up to {n} MB.", zh: "不超过{n} MB。")
        case .read: Phrase(en: "Read it", zh: "读取")
        case .kindsTitle: Phrase(en: "What can come in", zh: "可以导入什么")
        case .kindLinkedIn: Phrase(en: "LinkedIn’s data export", zh: "LinkedIn数据导出")
        case .kindLinkedInMore:
            Phrase(en: "the whole ZIP, or Connections.csv from it", zh: "整个ZIP压缩包，或其中的Connections.csv")
        case .kindCard: Phrase(en: "Contacts", zh: "通讯录")
        case .kindCardMore: Phrase(en: "vCard, from your phone or mail program", zh: "vCard文件，来自手机或邮件软件")
        case .kindTable: Phrase(en: "A table", zh: "表格")
        case .kindTableMore: Phrase(en: "CSV, from a spreadsheet or another tracker", zh: "CSV文件，来自电子表格或其他工具")
        case .kindJSON: Phrase(en: "Cortado’s own export", zh: "Cortado自己的导出文件")
        case .kindJSONMore: Phrase(en: "JSON, with journeys and notes", zh: "JSON文件，包含来往和笔记")
        case .recent: Phrase(en: "Earlier imports", zh: "以前的导入")
        case .previewTitle: Phrase(en: "What this file would do", zh: "这个文件会带来什么")
        case .previewHeading: Phrase(en: "What this file would do", zh: "这个文件会带来什么")
        case .previewLead: Phrase(en: "Nothing is changed yet.", zh: "现在还什么都没有改动。")
        case .nothingNew:
            Phrase(en: "Everything in it is on file already. There is nothing to take in.", zh: "里面的内容笔记本里都有了，不需要再导入。")
        case .takeIn: Phrase(en: "Take it in", zh: "确认导入")
        case .takeInNothing: Phrase(en: "Choose another file", zh: "换一个文件")
        case .countNew: Phrase(en: "new", zh: "新增")
        case .countChanged: Phrase(en: "changed", zh: "有变化")
        case .countSame: Phrase(en: "the same", zh: "没变化")
        case .countHidden: Phrase(en: "hidden", zh: "已隐藏")
        case .countSkipped: Phrase(en: "skipped", zh: "跳过")
        case .meaningNew: Phrase(en: "not in your notebook yet", zh: "笔记本里还没有")
        case .meaningChanged: Phrase(en: "what you typed is kept", zh: "你手写的内容会保留")
        case .meaningSame: Phrase(en: "already as in the file", zh: "和文件里一致")
        case .meaningHidden: Phrase(en: "members who show no name", zh: "对方没有公开姓名")
        case .meaningSkipped: Phrase(en: "could not be read", zh: "没能读取")
        case .newPeople: Phrase(en: "Who is new", zh: "新增的人")
        case .changed: Phrase(en: "Who changed", zh: "有变化的人")
        case .skipped: Phrase(en: "What was skipped", zh: "跳过的内容")
        case .passedOver: Phrase(en: "Files passed over", zh: "没有用到的文件")
        case .passedOverLead: Phrase(en: "Cortado has no use for these.", zh: "Cortado用不到这些文件。")
        case .before: Phrase(en: "before", zh: "原来")
        case .after: Phrase(en: "now", zh: "现在")
        case .fileAndLine: Phrase(en: "{file}, line {line}", zh: "{file}，第{line}行")
        case .changedJobs:
            Phrase(
                en: "{n} {n|person has|people have} changed jobs. You will find {n|that person|them} on Today.",
                zh: "有{n}个人换了工作，导入后会出现在“今天”。")
        case .asksTitle: Phrase(en: "Asks found", zh: "找到的邀请")
        case .asksNew: Phrase(en: "{n} {n|ask|asks} you sent with a note", zh: "你发过{n}次带留言的邀请")
        case .asksAccepted: Phrase(en: "{n} {n|was|were} accepted", zh: "其中{n}次对方已接受")
        case .asksAnswered: Phrase(en: "{n} {n|was|were} answered", zh: "其中{n}次收到了回复")
        case .doubtsTitle: Phrase(en: "Is this the same person?", zh: "是同一个人吗？")
        case .doubtsLead:
            Phrase(
                en: "These look alike, but the file does not say for sure. You know best.",
                zh: "看起来很像，但文件里没有确切依据，请你来判断。")
        case .doubtQuestion: Phrase(en: "In the file", zh: "文件里")
        case .samePerson: Phrase(en: "The same as", zh: "就是笔记本里的")
        case .somebodyElse: Phrase(en: "Somebody else", zh: "是另一个人")
        case .meTitle: Phrase(en: "You, as the file tells it", zh: "文件里的你")
        case .meLead: Phrase(en: "You can correct all of it on the next page.", zh: "这些都可以在下一页修改。")
        case .skills: Phrase(en: "Skills", zh: "技能")
        case .languages: Phrase(en: "Languages", zh: "语言")
        case .emails: Phrase(en: "E-mail", zh: "邮箱")
        case .columnsTitle: Phrase(en: "How the columns were understood", zh: "每一列的含义")
        case .columnsLead:
            Phrase(en: "Correct what was guessed wrong, then read the table again.", zh: "猜错的地方改过来，再重新读取一次。")
        case .column: Phrase(en: "Column", zh: "列名")
        case .example: Phrase(en: "For example", zh: "例如")
        case .field: Phrase(en: "Means", zh: "含义")
        case .readAgain: Phrase(en: "Read again", zh: "重新读取")
        }
    }
}
