/// Times for one person: theirs first, mine beside them.
package enum OfferPageWords: Catalogued {
    case title, heading, lead, zoneGuessed, zoneUnknown, zone, saveZone, zoneSaved
    case like, drop, another, anew, evening, evenings, daytime, toDesk, openOffers, reply, noCalendar
    case none, noneHint

    package var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "Times for {name}", zh: "给{name}的时间")
        case .heading: Phrase(en: "Times that suit you both", zh: "两边都合适的时间")
        case .lead:
            Phrase(
                en: "Their time comes first. Drop what you do not like; the message on the desk takes the rest.",
                zh: "先写对方的时间。不合适的去掉，剩下的会写进消息里。")
        case .zoneGuessed: Phrase(en: "{zone}, told from their place. Is that right?", zh: "按所在地推算是{zone}，对吗？")
        case .zoneUnknown:
            Phrase(
                en: "Where they are is not known, so your own zone stands in: {zone}.", zh: "还不知道对方在哪里，先用你的时区：{zone}。")
        case .zone: Phrase(en: "Their time zone", zh: "对方的时区")
        case .saveZone: Phrase(en: "Use this zone", zh: "用这个时区")
        case .zoneSaved: Phrase(en: "Their zone is on file.", zh: "时区已记下。")
        case .like: Phrase(en: "More like this", zh: "再来个类似的")
        case .drop: Phrase(en: "Drop", zh: "去掉")
        case .another: Phrase(en: "Add one", zh: "加一个")
        case .anew: Phrase(en: "Four others", zh: "换四个")
        case .evening: Phrase(en: "They asked for an evening", zh: "对方想约晚上")
        case .evenings: Phrase(en: "Evenings count, too.", zh: "晚上也算在内。")
        case .daytime: Phrase(en: "Daytime only", zh: "只要白天")
        case .toDesk: Phrase(en: "Write the message", zh: "去写消息")
        case .openOffers: Phrase(en: "Offered already, and still open", zh: "已经给出、还没定的")
        case .reply: Phrase(en: "They answered", zh: "对方回复了")
        case .noCalendar:
            Phrase(en: "You have no calendar here yet: these times know only your hours.", zh: "还没有添加日历，这里只按你的时段来挑。")
        case .none: Phrase(en: "No time suits both", zh: "没有两边都合适的时间")
        case .noneHint: Phrase(en: "Change your hours", zh: "改你的时段")
        }
    }
}
