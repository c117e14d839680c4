/// What they wrote, beside the seeker's calendar.
package enum ReplyFitWords: Catalogued {
    case picks, offers, thatIs, window, fits, fitsOf, isFree, outside, outsideOf, nothingFits

    package var phrase: Phrase {
        switch self {
        case .picks: Phrase(en: "{name} takes {times}, {zone}.", zh: "{name}选了{times}（{zone}）。")
        case .offers: Phrase(en: "{name} offers {times}, {zone}.", zh: "{name}给的时间是{times}（{zone}）。")
        case .thatIs: Phrase(en: "That is {times}, {zone}.", zh: "换成{zone}，是{times}。")
        case .window: Phrase(en: "{day}, {start} to {end}", zh: "{day} {start}到{end}")
        case .fits:
            Phrase(en: "{n} half {n|hour|hours} of it {n|fits|fit} your calendar.", zh: "其中有 {n} 个半小时你有空。")
        case .fitsOf:
            Phrase(
                en: "{n} {n|talk|talks} of {minutes} minutes in it {n|fits|fit} your calendar.",
                zh: "其中有 {n} 个 {minutes} 分钟的时间你有空。")
        case .isFree: Phrase(en: "You are free then.", zh: "这个时间你有空。")
        case .outside:
            Phrase(
                en: "{n} half {n|hour|hours} of it {n|is|are} free in your calendar, but outside your hours for talks.",
                zh: "其中有 {n} 个半小时你的日历是空的，但不在你设定的聊天时段里。")
        case .outsideOf:
            Phrase(
                en: "{n} {n|talk|talks} of {minutes} minutes {n|is|are} free in your calendar, but outside your hours.",
                zh: "其中有 {n} 个 {minutes} 分钟的时间你的日历是空的，但不在你设定的聊天时段里。")
        case .nothingFits: Phrase(en: "None of it is free in your calendar.", zh: "这些时间你都已经有安排了。")
        }
    }
}

/// What their calendar sent back.
package enum GuestAnswerWords: Catalogued {
    case accepted, declined, tentative, counter, outdated

    package var phrase: Phrase {
        switch self {
        case .accepted: Phrase(en: "{name} has accepted the invitation.", zh: "{name}接受了邀请。")
        case .declined: Phrase(en: "{name} has declined the invitation.", zh: "{name}没有接受邀请。")
        case .tentative: Phrase(en: "{name} may come, but is not sure yet.", zh: "{name}还不确定能不能来。")
        case .counter:
            Phrase(en: "{name} would rather meet at another time: {time}.", zh: "{name}希望换个时间：{time}。")
        case .outdated:
            Phrase(
                en: "This answers an older version: you have changed the talk since.", zh: "不过这是对旧邀请的答复，之后你又改过。")
        }
    }
}

/// Why there are no times to offer, and what could be done.
package enum NoSlotWords: Catalogued {
    case noCommonHours, calendarFull, mine, theirs

    package var phrase: Phrase {
        switch self {
        case .noCommonHours:
            Phrase(
                en: "Your hours and a working day of {name}'s ({zone}) never meet.",
                zh: "你的时段和{name}的工作时间（{zone}）没有重合。")
        case .calendarFull:
            Phrase(
                en: "All the hours that you and {name} ({zone}) share in the next two weeks are taken.",
                zh: "接下来两周，你和{name}（{zone}）都方便的时间已经排满了。")
        case .mine:
            Phrase(en: "If you step outside your hours: {time}.", zh: "如果你愿意在自己的时段以外聊：{time}。")
        case .theirs:
            Phrase(en: "If they do: {time}.", zh: "如果对方愿意在工作时间以外聊：{time}。")
        }
    }
}
