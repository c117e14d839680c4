/// When: my calendars, my hours, and the next two weeks.
package enum TimesPageWords: Catalogued {
    case title, heading, lead
    case chats, chatsNone, booking
    case weeks, weeksLead, busy, hours, chat, dayOff, noHours, freeAll, dayNone
    case calendars, calendarsNone, events, fetched, refresh, refreshed, remove, removed
    case addFile, fileHint, addAddress, addressHint, name, nameHint, add, added, allowPrivate
    case hoursHeading, hoursLabel, hoursHint, change
    case feed, feedLead, feedCopy, feedFile, feedRenew, feedRenewed

    package var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "Times", zh: "时间")
        case .heading: Phrase(en: "When do you have time?", zh: "什么时候有空？")
        case .lead:
            Phrase(
                en: "Times that you offer are chosen from these free hours, so nothing is promised twice.",
                zh: "给对方的时间都从这里的空闲里挑，不会撞上别的安排。")
        case .chats: Phrase(en: "Chats coming up", zh: "约好的聊天")
        case .chatsNone:
            Phrase(
                en: "No chat in the next two weeks yet. When somebody says yes, their times appear here.",
                zh: "这两周还没有约好的聊天。有人答应以后，时间会出现在这里。")
        case .booking: Phrase(en: "Invitation", zh: "邀请")
        case .weeks: Phrase(en: "The next two weeks", zh: "接下来两周")
        case .weeksLead: Phrase(en: "All times in your zone: {zone}.", zh: "都是你的时间：{zone}。")
        case .busy: Phrase(en: "busy", zh: "忙")
        case .hours: Phrase(en: "your hours", zh: "你的时段")
        case .chat: Phrase(en: "chat", zh: "聊天")
        case .dayOff: Phrase(en: "day off", zh: "休息")
        case .noHours: Phrase(en: "no hours for chats", zh: "没有安排聊天的时段")
        case .freeAll: Phrase(en: "Free: {spans}", zh: "有空：{spans}")
        case .dayNone: Phrase(en: "nothing free", zh: "没有空")
        case .calendars: Phrase(en: "Your calendars", zh: "你的日历")
        case .calendarsNone:
            Phrase(
                en: "No calendar yet. Without one, every hour of yours counts as free.",
                zh: "还没有添加日历。没有日历时，你的时段都算有空。")
        case .events: Phrase(en: "{n} {n|event|events}", zh: "{n}个日程")
        case .fetched: Phrase(en: "read {when}", zh: "{when}读取")
        case .refresh: Phrase(en: "Fetch again", zh: "重新获取")
        case .refreshed: Phrase(en: "The calendars are up to date.", zh: "日历已更新。")
        case .remove: Phrase(en: "Remove", zh: "移除")
        case .removed: Phrase(en: "The calendar is gone from the notebook.", zh: "日历已移除。")
        case .addFile: Phrase(en: "A calendar file", zh: "日历文件")
        case .fileHint:
            Phrase(
                en: "An .ics file, as Google, Apple and Outlook export it.",
                zh: "谷歌、苹果或Outlook导出的.ics文件。")
        case .addAddress: Phrase(en: "Or its address", zh: "或日历地址")
        case .addressHint:
            Phrase(
                en:
                    "The secret iCal address from your calendar's settings (https://…). It is fetched when it is older than an hour, from this machine only.",
                zh: "日历设置里的私密iCal地址（https://…）。超过一小时会由本机重新获取。")
        case .name: Phrase(en: "Name", zh: "名称")
        case .nameHint: Phrase(en: "Leave it empty to take the calendar's own.", zh: "留空就用日历自己的名字。")
        case .add: Phrase(en: "Add the calendar", zh: "添加日历")
        case .added: Phrase(en: "{name} is added.", zh: "已添加{name}。")
        case .allowPrivate: Phrase(en: "It is within my own network: fetch it", zh: "是我自己网络里的地址，去获取")
        case .hoursHeading: Phrase(en: "Hours for chats", zh: "聊天的时段")
        case .hoursLabel: Phrase(en: "Days and hours", zh: "星期和钟点")
        case .hoursHint:
            Phrase(
                en: "For example: Mon-Fri 9-12, 18-20. Empty means Mon-Fri 9-17.",
                zh: "例如：周一至周五 9-12，18-20。留空就是周一至周五 9-17。")
        case .change: Phrase(en: "Save the hours", zh: "保存时段")
        case .feed: Phrase(en: "On your phone", zh: "在手机上看")
        case .feedLead:
            Phrase(
                en:
                    "Subscribe to this address in a calendar on this machine, or take the file along: it holds your chats and what is due.",
                zh: "在本机的日历里订阅这个地址，或直接下载文件：里面有约好的聊天和待办的事。")
        case .feedCopy: Phrase(en: "Address of the feed", zh: "订阅地址")
        case .feedFile: Phrase(en: "Save as a file", zh: "存为文件")
        case .feedRenew: Phrase(en: "Make a new secret address", zh: "换一个私密地址")
        case .feedRenewed: Phrase(en: "The old address no longer works.", zh: "旧地址已失效。")
        }
    }
}
