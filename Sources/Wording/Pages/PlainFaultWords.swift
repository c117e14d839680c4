/// A fault of which the page does not say more; the log does.
package enum PlainFaultWords: Catalogued {
    case sentence, advice

    package var phrase: Phrase {
        switch self {
        case .sentence:
            Phrase(en: "Cortado could not answer this. Your notebook is as it was.", zh: "Cortado没能完成这个请求，笔记本没有变化。")
        case .advice:
            Phrase(en: "Go back and try once more; the terminal tells the details.", zh: "请返回再试一次；详细信息在终端里。")
        }
    }
}
