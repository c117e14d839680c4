/// What an invitation says to the person who gets it.
package enum InvitationWords: Catalogued {
    case topic, title, titleAlone, subject, subjectMoved, subjectOff, opening, movedOpening, offOpening
    case when, place, otherTime, alarm

    package var phrase: Phrase {
        switch self {
        case .topic: Phrase(en: "UX coffee chat", zh: "UX coffee chat")
        case .title: Phrase(en: "{theirs} and {mine}: {topic}", zh: "{theirs}和{mine}：{topic}")
        case .titleAlone: Phrase(en: "{theirs}: {topic}", zh: "{theirs}：{topic}")
        case .subject: Phrase(en: "Invitation: {title}, {time}", zh: "邀请：{title}，{time}")
        case .subjectMoved: Phrase(en: "New time: {title}, {time}", zh: "改时间：{title}，{time}")
        case .subjectOff: Phrase(en: "Called off: {title}, {time}", zh: "取消：{title}，{time}")
        case .opening:
            Phrase(
                en: "Thank you for making the time. Here is the invitation for your calendar.",
                zh: "谢谢抽出时间！附上日历邀请。")
        case .movedOpening:
            Phrase(
                en: "Thank you for finding another time. Here is the updated invitation.", zh: "谢谢帮忙调整时间！附上更新后的日历邀请。")
        case .offOpening:
            Phrase(
                en: "I have to call off our talk at the time below. This takes it out of your calendar.",
                zh: "很抱歉，下面这个时间的聊天要取消了。附件会把它从日历里去掉。")
        case .when: Phrase(en: "When: {time}", zh: "时间：{time}")
        case .place: Phrase(en: "Where: {link}", zh: "地点：{link}")
        case .otherTime:
            Phrase(
                en: "If another time is easier, just write back.", zh: "如果时间不方便，直接回信告诉我就好。")
        case .alarm: Phrase(en: "In 15 minutes: your talk with {name}", zh: "15 分钟后和{name}聊天")
        }
    }
}

/// The mail behind an offered time: they send it with one tap, and I read it.
package enum SlotAnswerWords: Catalogued {
    case subject, works

    package var phrase: Phrase {
        switch self {
        case .subject: Phrase(en: "Yes: {time}", zh: "可以：{time}")
        case .works: Phrase(en: "{time} works for me.\n\n{name}", zh: "{time}，这个时间可以。\n\n{name}")
        }
    }
}
