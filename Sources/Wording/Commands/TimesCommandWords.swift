/// What the commands about times say.
package enum TimesCommandWords: Catalogued {
    case zoneDoubtful, booked, moved, calledOff, wroteFile, sent, mailAddressMissing, ownAddressMissing, noCalendars,
        publicRoom

    package var phrase: Phrase {
        switch self {
        case .zoneDoubtful:
            Phrase(
                en: "{name}'s zone is a guess. Others fit their place too: {zones}. --their-zone says which.",
                zh: "{name}的时区是猜的，所在地还可能是：{zones}。可以用 --their-zone 指定。")
        case .booked: Phrase(en: "Booked: {time}", zh: "定好了：{time}")
        case .moved: Phrase(en: "Moved to {time}", zh: "改到了{time}")
        case .calledOff: Phrase(en: "Called off: {time}", zh: "取消了：{time}")
        case .wroteFile: Phrase(en: "Written: {file}", zh: "已写入：{file}")
        case .sent: Phrase(en: "Sent to {name}.", zh: "已发给{name}。")
        case .mailAddressMissing:
            Phrase(
                en: "{name}'s e-mail address is not on file, so the file is an entry for your own calendar.",
                zh: "没有{name}的邮箱，所以这个文件只能放进你自己的日历。")
        case .ownAddressMissing:
            Phrase(
                en:
                    "Your own e-mail address is missing: cortado me --set email=YOU@EXAMPLE.COM, then write the file again.",
                zh: "还没有你自己的邮箱：先运行 cortado me --set email=你的邮箱，再写一次。")
        case .noCalendars:
            Phrase(
                en: "No calendar is on file: every hour counts as free. cortado import calendar adds one.",
                zh: "还没有添加日历，所有时间都当作有空。用 cortado import calendar 添加。")
        case .publicRoom:
            Phrase(
                en: "The room is at meet.jit.si: whoever opens it has to sign in.", zh: "会议室在 meet.jit.si，开启会议的人需要登录。")
        }
    }
}
