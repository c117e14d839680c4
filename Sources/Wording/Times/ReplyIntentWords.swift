package import CoffeeChat

extension ReplyIntent {
    /// A sentence that says what they want.
    package var sentence: Phrase {
        switch self {
        case .auto: Phrase(en: "A machine answered, not a person.", zh: "这是自动回复，不是本人写的。")
        case .picks: Phrase(en: "They named the time.", zh: "对方定了时间。")
        case .offers: Phrase(en: "They offer times to choose from.", zh: "对方给了几段时间，可以挑。")
        case .declines: Phrase(en: "They would rather not.", zh: "对方婉拒了。")
        case .later: Phrase(en: "Not now; they ask you to come back.", zh: "现在不方便，请你以后再联系。")
        case .refers: Phrase(en: "They point you to somebody else.", zh: "对方给你介绍了别人。")
        case .yes: Phrase(en: "They said yes, with no time yet.", zh: "对方答应了，还没定时间。")
        case .asks: Phrase(en: "They have a question first.", zh: "对方先问了一个问题。")
        case .unclear: Phrase(en: "It does not say yes or no. Best read it yourself.", zh: "看不出是答应还是拒绝，最好自己读一读。")
        }
    }
}

extension ReplyMedium {
    /// "By video": how to talk.
    package var label: Phrase {
        switch self {
        case .video: Phrase(en: "By video", zh: "视频")
        case .phone: Phrase(en: "By phone", zh: "电话")
        case .inPerson: Phrase(en: "In person", zh: "见面")
        }
    }
}

extension ReplyAsk {
    /// What to make sure of before booking.
    package var sentence: Phrase {
        switch self {
        case .dayOrMonthFirst:
            Phrase(en: "Ask whether the day or the month comes first.", zh: "日期里先写的是日还是月，最好问一下。")
        case .weekdayAndDate:
            Phrase(en: "The weekday and the date are not the same day: ask which.", zh: "星期和日期对不上，问问是哪一天。")
        case .morningOrEvening: Phrase(en: "Ask whether morning or evening is meant.", zh: "是早上还是晚上，最好问一下。")
        case .whichZone: Phrase(en: "Ask whose time zone is meant.", zh: "说的是哪个时区的时间，最好问一下。")
        case .whichDay: Phrase(en: "Ask which day is meant.", zh: "没说清是哪一天，最好问一下。")
        case .whichSlot: Phrase(en: "Ask which of your times is meant.", zh: "没说清是你给的哪个时间，最好问一下。")
        case .whenItEnds: Phrase(en: "Ask until when they are free.", zh: "没说到几点为止，最好问一下。")
        case .somethingUnread:
            Phrase(en: "Something about times was not understood: read it yourself.", zh: "有一处时间没读懂，请自己看一看。")
        }
    }
}
