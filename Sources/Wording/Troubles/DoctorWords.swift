/// What doctor finds.
package enum DoctorWords: Catalogued {
    case whole, damaged, isPrivate, openToOthers, indexed, indexGap, zoneData, noZoneData

    package var phrase: Phrase {
        switch self {
        case .whole: Phrase(en: "The notebook is whole: every page of the file was checked.", zh: "笔记本完好：文件的每一页都检查过了。")
        case .damaged: Phrase(en: "The notebook is damaged in {n} {n|place|places}.", zh: "笔记本有 {n} 处损坏。")
        case .isPrivate: Phrase(en: "Nobody else on this machine can read it.", zh: "这台电脑上的其他用户读不到它。")
        case .openToOthers: Phrase(en: "Other users of this machine can read the notebook.", zh: "这台电脑上的其他用户可以读到笔记本。")
        case .indexed: Phrase(en: "Everybody can be found by the search.", zh: "搜索能找到每一个人。")
        case .indexGap: Phrase(en: "The search misses {n} {n|person|people}.", zh: "搜索漏掉了 {n} 人。")
        case .zoneData:
            Phrase(
                en: "Time zones: IANA {version} ({source}). SQLite {sqlite}.",
                zh: "时区数据：IANA {version}（{source}）。SQLite {sqlite}。")
        case .noZoneData: Phrase(en: "Nobody can say how old the time zones are.", zh: "无法得知时区数据的版本。")
        }
    }

    /// What to do about it.
    package var advice: Phrase {
        switch self {
        case .damaged:
            Phrase(
                en: "Restore your last backup, and keep {file}: some of it may be saved.",
                zh: "请恢复最近的备份，并保留 {file}，里面的一部分也许还能救回来。")
        case .openToOthers: Phrase(en: "Run: chmod 600 {file}", zh: "请运行：chmod 600 {file}")
        case .indexGap: Phrase(en: "Run: cortado doctor --mend", zh: "请运行：cortado doctor --mend")
        case .noZoneData:
            Phrase(
                en: "Build Cortado with a current Swift: its zones come with it.",
                zh: "请用新版 Swift 重新构建 Cortado，时区数据随它而来。")
        case .whole, .isPrivate, .indexed, .zoneData: Phrase(en: "", zh: "")
        }
    }
}
