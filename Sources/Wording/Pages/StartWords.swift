/// Words of the first steps.
package enum StartWords: Catalogued {
    case sampleIn, sampleOut, welcomeBack

    package var phrase: Phrase {
        switch self {
        case .sampleIn:
            Phrase(
                en: "Made-up people have moved in. Look around; you can undo this.", zh: "虚构的示例人物已经放进来了，随便看看，可以随时撤销。")
        case .sampleOut: Phrase(en: "The made-up people are gone.", zh: "示例人物已移除。")
        case .welcomeBack: Phrase(en: "Your notebook is as it was in the backup.", zh: "笔记本已恢复到备份时的样子。")
        }
    }
}
