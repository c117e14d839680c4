/// What is wrong within an export of Cortado's own.
package enum DocumentFlawWords: Catalogued {
    case notJSON, anotherFormat, missing, wrongType, unreadable, idTwice, badEvent

    package var phrase: Phrase {
        switch self {
        case .notJSON: Phrase(en: "it is not JSON, or it breaks off.", zh: "不是 JSON，或者内容不完整。")
        case .anotherFormat: Phrase(en: "it is the JSON of another program.", zh: "是别的程序的 JSON。")
        case .missing: Phrase(en: "{path} is missing.", zh: "缺少 {path}。")
        case .wrongType: Phrase(en: "{path} should be {expected}.", zh: "{path} 的类型不对，应当是 {expected}。")
        case .unreadable: Phrase(en: "{path} cannot be read.", zh: "读不出 {path}。")
        case .idTwice: Phrase(en: "the id {id} stands there twice ({path}).", zh: "编号 {id} 出现了两次（{path}）。")
        case .badEvent:
            Phrase(en: "{path} is no event that Cortado knows ({event}).", zh: "{path} 不是 Cortado 认识的事件（{event}）。")
        }
    }
}
