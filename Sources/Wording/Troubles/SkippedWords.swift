/// Why a row was left out.
package enum SkippedWords: Catalogued {
    case noName, tooFewCells, tooManyCells, unreadableDate, unreadableAddress, unreadableZone, noPerson, unreadableCard
    case longerThan, sameAsAbove, doubtful

    package var phrase: Phrase {
        switch self {
        case .noName: Phrase(en: "there is no name in it", zh: "没有姓名")
        case .tooFewCells:
            Phrase(
                en: "it has {found} {found|cell|cells} where the header has {expected}",
                zh: "只有 {found} 格，而表头有 {expected} 列")
        case .tooManyCells:
            Phrase(
                en:
                    "it has {found} {found|cell|cells} where the header has {expected}; a comma without quotes may have split one",
                zh: "有 {found} 格，而表头只有 {expected} 列，可能有逗号没加引号")
        case .unreadableDate: Phrase(en: "“{text}” cannot be read as a date", zh: "“{text}”看不出是什么日期")
        case .unreadableAddress: Phrase(en: "“{text}” is not a web address", zh: "“{text}”不是网址")
        case .unreadableZone: Phrase(en: "“{text}” is not a time zone", zh: "“{text}”不是时区")
        case .noPerson:
            Phrase(en: "nobody in the file or the notebook is meant by it", zh: "文件和笔记本里都找不到对应的人")
        case .unreadableCard: Phrase(en: "the card breaks off or is garbled ({text})", zh: "名片残缺或乱码（{text}）")
        case .longerThan:
            Phrase(en: "a cell is longer than {characters} characters", zh: "有一格超过 {characters} 个字")
        case .sameAsAbove: Phrase(en: "line {line} spoke of the same person already", zh: "与第 {line} 行是同一个人")
        case .doubtful:
            Phrase(
                en:
                    "{name} may be somebody you have already; import it in the app to say who it is, or with --doubtful new or --doubtful same",
                zh: "{name} 可能已经在笔记本里了。请在网页里导入并确认，或加上 --doubtful new 或 --doubtful same")
        }
    }
}
