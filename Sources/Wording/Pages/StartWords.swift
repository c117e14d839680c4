/// Words of the first steps.
package enum StartWords: Catalogued {
    case sampleIn, sampleOut, welcomeBack, demoForgets

    package var phrase: Phrase {
        switch self {
        case .sampleIn:
            Phrase(
                en: "Made-up people have moved in. Look around; you can undo this.", zh: "虚构的示例人物已经放进来了，随便看看，可以随时撤销。")
        case .sampleOut: Phrase(en: "The made-up people are gone.", zh: "示例人物已移除。")
        case .demoForgets:
            Phrase(
                en:
                    "This is the demo: what you bring in is thrown away when it stops. For a notebook that stays, start Cortado without “demo”.",
                zh: "这是演示：放进来的内容在停止后就会丢弃。想要长期保存，请不带 demo 启动 Cortado。")
        case .welcomeBack: Phrase(en: "Your notebook is as it was in the backup.", zh: "笔记本已恢复到备份时的样子。")
        }
    }
}
