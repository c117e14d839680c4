/// "Your data".
package enum DataWords: Catalogued {
    case title, heading, lead, place, holds, history
    case comeIn, comeInText, comeInButton
    case goOut, json, jsonMore, csv, csvMore, cards, cardsMore
    case backup, backupText, backupButton, restore, restoreText, restoreChoose, restoreButton
    case doctor, doctorText, ok, warning, fault
    case sample, sampleText, sampleButton, about, aboutText, version
    case restoreTitle, restoreHeading, restoreHolds, restoreLast, restoreInstead, restoreKeeps, restoreConfirm

    package var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "Your data", zh: "你的数据")
        case .heading: Phrase(en: "Your notebook is one file", zh: "你的笔记本就是一个文件")
        case .lead: Phrase(en: "It lives on this computer and goes nowhere by itself.", zh: "它只在这台电脑上，不会自己去任何地方。")
        case .place: Phrase(en: "Where it is", zh: "位置")
        case .holds:
            Phrase(
                en: "{people} {people|person|people}, {events} {events|event|events}, {size}",
                zh: "{people}个人，{events}条来往，{size}")
        case .history: Phrase(en: "What you did, with undo", zh: "操作记录，可撤销")
        case .comeIn: Phrase(en: "Bring in", zh: "导入")
        case .comeInText:
            Phrase(
                en: "LinkedIn’s export, contacts, a table, or Cortado’s own file. You see what it does first.",
                zh: "LinkedIn导出、通讯录、表格，或Cortado自己的文件。导入前会先给你看。")
        case .comeInButton: Phrase(en: "Take in a file", zh: "导入文件")
        case .goOut: Phrase(en: "Take out", zh: "导出")
        case .json: Phrase(en: "Everything (JSON)", zh: "全部内容（JSON）")
        case .jsonMore: Phrase(en: "people, journeys, notes; comes back in as it was", zh: "人、来往和笔记，可以原样导回")
        case .csv: Phrase(en: "Table (CSV)", zh: "表格（CSV）")
        case .csvMore: Phrase(en: "people, for a spreadsheet", zh: "人脉列表，用电子表格打开")
        case .cards: Phrase(en: "Contacts (vCard)", zh: "通讯录（vCard）")
        case .cardsMore: Phrase(en: "people, for your phone", zh: "人脉列表，导入手机")
        case .backup: Phrase(en: "Back up and restore", zh: "备份与恢复")
        case .backupText: Phrase(en: "A backup is the whole notebook, as it is at this moment.", zh: "备份是整个笔记本此刻的样子。")
        case .backupButton: Phrase(en: "Download a backup", zh: "下载备份")
        case .restore: Phrase(en: "Restore", zh: "恢复")
        case .restoreText:
            Phrase(
                en: "You see what a backup holds before it takes the place of your notebook.", zh: "恢复之前，会先告诉你备份里有什么。")
        case .restoreChoose: Phrase(en: "A backup of Cortado", zh: "Cortado的备份文件")
        case .restoreButton: Phrase(en: "Look into the backup", zh: "查看备份")
        case .doctor: Phrase(en: "Is all well?", zh: "一切正常吗？")
        case .doctorText: Phrase(en: "Checked just now.", zh: "刚刚检查过。")
        case .ok: Phrase(en: "Fine", zh: "正常")
        case .warning: Phrase(en: "Look at this", zh: "请留意")
        case .fault: Phrase(en: "Wrong", zh: "有问题")
        case .sample: Phrase(en: "Sample data", zh: "示例数据")
        case .sampleText:
            Phrase(
                en: "Your notebook holds made-up people. Put them away and start with your own.",
                zh: "笔记本里是虚构的人。清空之后，就可以开始用你自己的。")
        case .sampleButton: Phrase(en: "Put the sample away", zh: "清空示例数据")
        case .about: Phrase(en: "About", zh: "关于")
        case .aboutText:
            Phrase(
                en: "A cortado is equal parts coffee and milk: equal parts asking and giving.",
                zh: "Cortado是一半咖啡、一半牛奶：一半请教，一半回馈。")
        case .version: Phrase(en: "Version {version}", zh: "版本{version}")
        case .restoreTitle: Phrase(en: "Restore a backup", zh: "恢复备份")
        case .restoreHeading: Phrase(en: "Put this backup in place of your notebook?", zh: "用这个备份替换现在的笔记本？")
        case .restoreHolds:
            Phrase(
                en: "The backup holds {people} {people|person|people} and {events} {events|event|events}.",
                zh: "备份里有{people}个人、{events}条来往。")
        case .restoreLast: Phrase(en: "The last thing in it is of {day}.", zh: "最后一条记录在{day}。")
        case .restoreInstead:
            Phrase(
                en: "Your notebook now holds {people} {people|person|people} and {events} {events|event|events}.",
                zh: "现在的笔记本里有{people}个人、{events}条来往。")
        case .restoreKeeps:
            Phrase(
                en: "Today’s notebook is kept beside it as a file of its own, so nothing is lost.",
                zh: "现在的笔记本会另存为一个文件，不会丢失。")
        case .restoreConfirm: Phrase(en: "Restore it", zh: "恢复")
        }
    }
}
