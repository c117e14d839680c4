/// What has just been done on "Who you are".
package enum YouDoneWords: Catalogued {
    case saved

    package var phrase: Phrase {
        switch self {
        case .saved: Phrase(en: "Saved. Everybody is ranked anew by it.", zh: "已保存，所有人已按新的目标重新排序。")
        }
    }
}
