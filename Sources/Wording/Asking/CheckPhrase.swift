/// What the reader of messages says when it has no finding to tell.
package enum CheckPhrase: Catalogued {
    case otherLanguage, nothingFound

    package var phrase: Phrase {
        switch self {
        case .otherLanguage:
            Phrase(en: "I read English and Chinese; this seems to be neither.", zh: "我只读得懂英文和中文，这好像都不是。")
        case .nothingFound: Phrase(en: "Nothing to mend.", zh: "没有要改的地方。")
        }
    }
}
