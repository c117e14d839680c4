/// The seeker's calendars: how old they are, and what went wrong with one.
package enum CalendarWords: Catalogued {
    case fetched, fromFile, badAddress, notHTTPS, privateAddress, unreachable, tooLarge, tooSlow, tooManyRedirects
    case notACalendar, toolMissing, status, added, unknownZones, tooMuch

    package var phrase: Phrase {
        switch self {
        case .fetched: Phrase(en: "fetched {ago}", zh: "{ago}更新")
        case .fromFile: Phrase(en: "from a file, {ago}", zh: "来自文件，{ago}")
        case .added:
            Phrase(en: "{name}: {n} {n|event|events}.", zh: "{name}：{n} 个日程。")
        case .unknownZones:
            Phrase(
                en: "It names time zones that nobody knows ({zones}); their times are read on your clock.",
                zh: "里面有不认识的时区（{zones}），这些时间按你的时区来算。")
        case .tooMuch:
            Phrase(
                en: "It repeats without end: what comes last in it was not read.", zh: "里面有没完没了的重复日程，后面的部分没有读。")
        default: trouble
        }
    }

    private var trouble: Phrase {
        switch self {
        case .badAddress:
            Phrase(
                en: "That is no address of a calendar. One begins with https:// and often ends with .ics.",
                zh: "这不是日历的地址。日历地址以 https:// 开头，多以 .ics 结尾。")
        case .notHTTPS:
            Phrase(
                en: "Only https addresses are fetched: over http anybody on the way could read your calendar.",
                zh: "只读取 https 地址：走 http 的话，途中谁都能看到你的日历。")
        case .privateAddress:
            Phrase(
                en:
                    "That address lies in a private network. If it is your own, allow it; if somebody gave it to you, do not.",
                zh: "这个地址在内部网络里。是你自己的就允许读取；别人给的，请不要打开。")
        case .unreachable:
            Phrase(
                en: "The calendar could not be reached. What was fetched before still counts.",
                zh: "连不上这个日历，先按上次读到的内容来算。")
        case .tooLarge:
            Phrase(en: "The calendar is larger than 32 MB, and was not read.", zh: "这个日历超过 32 MB，没有读取。")
        case .tooSlow:
            Phrase(
                en: "The calendar took longer than 20 seconds. What was fetched before still counts.",
                zh: "读了 20 秒还没读完，先按上次读到的内容来算。")
        case .tooManyRedirects:
            Phrase(en: "The address leads on and on, and never to a calendar.", zh: "这个地址一直跳转，始终到不了日历。")
        case .notACalendar:
            Phrase(
                en: "What came is no calendar: perhaps a sign-in page. Take the address that ends with .ics.",
                zh: "读到的不是日历，可能是登录页。请用以 .ics 结尾的那个地址。")
        case .toolMissing:
            Phrase(
                en: "curl is missing, which fetches calendars: install it, or add the calendar as a file.",
                zh: "没有找到用来读取日历的 curl。请先安装它，或者把日历存成文件再添加。")
        default:
            Phrase(
                en: "The calendar's server answered {code}. What was fetched before still counts.",
                zh: "日历服务器返回了 {code}，先按上次读到的内容来算。")
        }
    }
}
