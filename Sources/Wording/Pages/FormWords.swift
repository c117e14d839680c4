/// What is wrong with a field, beside it.
package enum FormWords: Catalogued {
    case notAnAddress, notAnEmail, notAZone, notADay, notATime, notACareerDate, endBeforeStart, jobEmpty, goalRange
    case chooseEvent, startNeeded, notOnFile, introducerNeeded, fileNeeded
    case notesRange, changedMeanwhile, emptiedMeanwhile

    package var phrase: Phrase {
        switch self {
        case .notAnAddress:
            Phrase(
                en: "This is not a web address. It looks like linkedin.com/in/lauren-chen.",
                zh: "这不是网址。应当像 linkedin.com/in/lauren-chen 这样。")
        case .notAnEmail:
            Phrase(
                en: "This is not an e-mail address. It looks like lauren@example.com.",
                zh: "这不是邮箱地址。应当像 lauren@example.com 这样。")
        case .notAZone:
            Phrase(
                en: "This time zone is not known. Choose one such as Europe/Berlin.",
                zh: "没有这个时区。请选择一个，例如 Asia/Shanghai。")
        case .notADay: Phrase(en: "“{text}” is not a day. Write it as 2026-12-24.", zh: "“{text}”不是日期。请写成 2026-12-24。")
        case .notATime: Phrase(en: "“{text}” is not a time. Write it as 15:30.", zh: "“{text}”不是时间。请写成 15:30。")
        case .notACareerDate:
            Phrase(en: "Write a year or a month, such as 2024 or 2024-01.", zh: "请写年份或月份，例如 2024 或 2024-01。")
        case .endBeforeStart: Phrase(en: "It ends before it begins.", zh: "结束早于开始。")
        case .jobEmpty: Phrase(en: "Write the title, or the company.", zh: "请写上职位或公司。")
        case .goalRange: Phrase(en: "A number from 1 to 20.", zh: "请填 1 到 20 之间的数。")
        case .chooseEvent: Phrase(en: "Choose what happened.", zh: "请选择发生了什么。")
        case .startNeeded: Phrase(en: "Say on which day and at what time it begins.", zh: "请写明哪一天、几点开始。")
        case .notOnFile: Phrase(en: "Nobody in your notebook answers to that.", zh: "笔记本里没有这个人。")
        case .introducerNeeded: Phrase(en: "Say who introduced you.", zh: "请写明是谁引荐的。")
        case .fileNeeded: Phrase(en: "Choose a file first.", zh: "请先选择一个文件。")
        case .notesRange: Phrase(en: "A number from 0 to 100.", zh: "请填 0 到 100 之间的数。")
        case .changedMeanwhile:
            Phrase(
                en: "Meanwhile “{text}” was written here in another window. Save once more to keep yours.",
                zh: "期间另一个窗口把这里改成了“{text}”。再保存一次，就以你写的为准。")
        case .emptiedMeanwhile:
            Phrase(
                en: "Meanwhile this was emptied in another window. Save once more to keep yours.",
                zh: "期间另一个窗口清空了这里。再保存一次，就以你写的为准。")
        }
    }
}
