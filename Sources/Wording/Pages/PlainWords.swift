/// Pages that say one thing.
package enum PlainWords: Catalogued {
    case loginTitle, loginText, loginMore
    case pageTitle, pageText, personTitle, personText, toToday, toPeople
    case importTitle, importText, toImport
    case expiredTitle, expiredText
    case largeTitle, largeText
    case faultTitle

    package var phrase: Phrase {
        switch self {
        case .loginTitle: Phrase(en: "Come in by the other door", zh: "请从另一个入口进来")
        case .loginText:
            Phrase(
                en:
                    "Open the address that the terminal printed when you started Cortado. It carries a key that lets only you in.",
                zh: "请打开启动Cortado时终端里显示的地址。地址里带有钥匙，只有你能进来。")
        case .loginMore:
            Phrase(
                en: "Can’t find it any more? Start Cortado again, and it prints a new one.",
                zh: "找不到了？重新启动Cortado，会显示新的地址。")
        case .pageTitle: Phrase(en: "There is no such page", zh: "没有这个页面")
        case .pageText: Phrase(en: "The address may be mistyped, or from an older time.", zh: "地址可能打错了，或者已经过时。")
        case .personTitle: Phrase(en: "Nobody by that name is on file", zh: "笔记本里没有这个人")
        case .personText:
            Phrase(
                en: "“{name}” may have been forgotten, or the import that brought them was undone.",
                zh: "“{name}”可能已被删除，或者带来此人的那次导入已撤销。")
        case .toToday: Phrase(en: "Go to Today", zh: "回到“今天”")
        case .toPeople: Phrase(en: "See everybody", zh: "看看所有人")
        case .importTitle: Phrase(en: "That file is no longer waiting", zh: "这个文件已经不在等待中了")
        case .importText:
            Phrase(
                en: "It was taken in, put aside, or Cortado was started again since. Nothing was changed by this.",
                zh: "它可能已经导入或取消，也可能Cortado重新启动过。这里没有改动任何内容。")
        case .toImport: Phrase(en: "Choose the file again", zh: "重新选择文件")
        case .expiredTitle: Phrase(en: "This form has grown old", zh: "这个表单已经过期")
        case .expiredText:
            Phrase(
                en:
                    "Cortado was started again since you opened it, so it was not taken. Go back, reload the page and send it once more.",
                zh: "打开它之后Cortado重新启动过，所以没有提交成功。请返回、刷新页面，再提交一次。")
        case .largeTitle: Phrase(en: "That file is too large", zh: "文件太大了")
        case .largeText:
            Phrase(
                en:
                    "Up to {n} MB can come in this way. LinkedIn’s smaller archive, or Connections.csv alone, is enough to begin.",
                zh: "这里最多接受{n} MB。LinkedIn的小压缩包，或者只用Connections.csv，就足够开始了。")
        case .faultTitle: Phrase(en: "Something went wrong here", zh: "这里出了点问题")
        }
    }
}
