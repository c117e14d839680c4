/// What stands around every page: rail, switches, dialogs.
package enum LayoutWords: Catalogued {
    case skip, rail, today, people, times, progress, giveBack, you, data, more, history, importFile
    case themeLight, themeDark, themeSystem
    case sample, sampleOwn
    case find, findPlaceholder, findNothing, keys, keySearch, keyNew, keyMove, keysOn

    package var phrase: Phrase {
        switch self {
        case .skip: Phrase(en: "Skip to the content", zh: "跳到正文")
        case .rail: Phrase(en: "Main", zh: "主导航")
        case .today: Phrase(en: "Today", zh: "今天")
        case .people: Phrase(en: "People", zh: "人脉")
        case .times: Phrase(en: "Times", zh: "时间")
        case .progress: Phrase(en: "Progress", zh: "进展")
        case .giveBack: Phrase(en: "Give back", zh: "回馈")
        case .you: Phrase(en: "You", zh: "你")
        case .data: Phrase(en: "Your data", zh: "数据")
        case .more: Phrase(en: "More", zh: "更多")
        case .history: Phrase(en: "What you did", zh: "操作记录")
        case .importFile: Phrase(en: "Take in a file", zh: "导入文件")
        case .themeLight: Phrase(en: "Light", zh: "浅色")
        case .themeDark: Phrase(en: "Dark", zh: "深色")
        case .themeSystem: Phrase(en: "As my system", zh: "跟随系统")
        case .sample: Phrase(en: "These people are made up, so you can look around.", zh: "这里的人都是虚构的，随便看看、随便点。")
        case .sampleOwn: Phrase(en: "Start with my own", zh: "换成我自己的")
        case .find: Phrase(en: "Find anyone, go anywhere", zh: "找人，或去任意页面")
        case .findPlaceholder: Phrase(en: "A name, a company, a page", zh: "姓名、公司或页面")
        case .findNothing: Phrase(en: "Nobody and nothing by that name.", zh: "没有找到这样的人或页面。")
        case .keys: Phrase(en: "Keyboard shortcuts", zh: "键盘快捷键")
        case .keysOn: Phrase(en: "Single keys do this (Ctrl K always does)", zh: "启用单键快捷键（Ctrl K始终可用）")
        case .keySearch: Phrase(en: "Search people", zh: "搜索人脉")
        case .keyNew: Phrase(en: "Add somebody", zh: "添加一个人")
        case .keyMove: Phrase(en: "Next and previous in a list", zh: "列表中的下一个、上一个")
        }
    }
}
