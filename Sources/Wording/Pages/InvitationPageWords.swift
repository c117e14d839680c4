/// The booked chat and its invitation.
package enum InvitationPageWords: Catalogued {
    case title, none, bookHeading, date, time, minutes, link, usualLink, freshLink, ownLink, noLink, address
    case bookIt, when, whenTheirs, whereIs, saveMail, saveCalendar, mailHint, missingMine, missingTheirs
    case byHand, make, makeHint, made, move, moveIt, moved, callOff, calledOff, booked, answerFile, answerHint,
        readAnswer, takeCounter, wrongTime

    package var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "The chat with {name}", zh: "和{name}的聊天")
        case .none:
            Phrase(en: "No chat is booked yet. Book one here when you know the time.", zh: "还没有约好。知道时间以后在这里约下来。")
        case .bookHeading: Phrase(en: "Book a time", zh: "约一个时间")
        case .date: Phrase(en: "Day, in your zone", zh: "日期（你的时区）")
        case .time: Phrase(en: "Start", zh: "开始")
        case .minutes: Phrase(en: "Minutes", zh: "时长（分钟）")
        case .link: Phrase(en: "Where you meet", zh: "在哪里聊")
        case .usualLink: Phrase(en: "As usual", zh: "照旧")
        case .freshLink: Phrase(en: "A fresh Jitsi room", zh: "新的Jitsi房间")
        case .ownLink: Phrase(en: "This link", zh: "这个链接")
        case .noLink: Phrase(en: "No video", zh: "不用视频")
        case .address: Phrase(en: "Link of a call", zh: "通话链接")
        case .bookIt: Phrase(en: "Book it", zh: "约下来")
        case .when: Phrase(en: "Your time", zh: "你的时间")
        case .whenTheirs: Phrase(en: "Their time", zh: "对方的时间")
        case .whereIs: Phrase(en: "Where", zh: "地点")
        case .saveMail: Phrase(en: "Save the invitation as a mail", zh: "存成邀请邮件")
        case .saveCalendar: Phrase(en: "Calendar file", zh: "日历文件")
        case .mailHint:
            Phrase(
                en:
                    "Open it in your mail program and send it: their calendar offers Yes and No. You send it, nobody else.",
                zh: "用邮件程序打开再发送，对方的日历会给出接受或谢绝。由你自己发，不会自动发。")
        case .missingMine:
            Phrase(en: "Your own e-mail address is missing, and an invitation needs it.", zh: "缺少你自己的邮箱，邀请需要它。")
        case .missingTheirs:
            Phrase(en: "Their e-mail address is missing. The calendar file works without it.", zh: "缺少对方的邮箱。日历文件不需要它。")
        case .byHand: Phrase(en: "The chat is on the books", zh: "聊天已经约好")
        case .make: Phrase(en: "Make the invitation", zh: "生成邀请")
        case .makeHint:
            Phrase(
                en: "A mail with which their calendar offers Yes and No, and an entry for your own.",
                zh: "一封让对方日历一点就能接受的邮件，和一份给你自己日历的日程。")
        case .made: Phrase(en: "The invitation is ready. You send it, nobody else.", zh: "邀请好了。由你自己发，不会自动发。")
        case .move: Phrase(en: "Move it", zh: "改时间")
        case .moveIt: Phrase(en: "Move the chat", zh: "改到这个时间")
        case .moved: Phrase(en: "Moved. Send the new invitation; it replaces the old one.", zh: "时间已改。把新邀请发给对方，会替换旧的。")
        case .callOff: Phrase(en: "Call it off", zh: "取消聊天")
        case .calledOff:
            Phrase(
                en: "Called off. Send the notice, so that it leaves their calendar, too.", zh: "已取消。把通知发给对方，对方日历里也会去掉。")
        case .booked: Phrase(en: "Booked. Now send the invitation.", zh: "约好了。接下来把邀请发给对方。")
        case .answerFile: Phrase(en: "Their answer", zh: "对方的答复文件")
        case .answerHint: Phrase(en: "The .ics or mail with which their calendar answered.", zh: "对方日历回复的.ics文件或邮件。")
        case .readAnswer: Phrase(en: "Read the answer", zh: "读取答复")
        case .takeCounter: Phrase(en: "Take the time they propose", zh: "改到对方提议的时间")
        case .wrongTime: Phrase(en: "Give a day and a time, for example 15:30.", zh: "请填写日期和时间，例如15:30。")
        }
    }
}
