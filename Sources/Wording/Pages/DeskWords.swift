/// The desk: where a message is written and read along.
package enum DeskWords: Catalogued {
    case titleAsk, titleFollowUp, titleThankYou, titleDeclineReply, titleSchedule, titleQuestions
    case tabs, tabAsk, tabFollowUp, tabThankYou, tabDeclineReply, tabSchedule, tabQuestions
    case channel, language, message, subject, freeAccount, premium
    case counter, over, unitCharacters, unitWords, unitChinese
    case check, checking, ready, readyOne, readySome, firstOne, firstSome, otherLanguage, emptySheet
    case must, should, take, takeOut, overrule, heed, overruled, showInText, good, goodList
    case goodFact, goodHowFound, goodAsk, goodTimeFrame, goodOut, goodThanks
    case openings, opening, anew, shorter, longer
    case copyAndOpen, copy, copied, copyFailed, writeMail, saveFile, sent, sentQuestions, sentDone, sendLead
    case noProfile, noEmail, notesLeft, notesNone
    case conflictTitle, conflictText, takeTheirs, keepMine
    case saved, saving, unsaved, offline

    package var phrase: Phrase {
        switch self {
        case .titleAsk: Phrase(en: "Ask {name}", zh: "约{name}聊聊")
        case .titleFollowUp: Phrase(en: "Follow up with {name}", zh: "给{name}再写几句")
        case .titleThankYou: Phrase(en: "Thank {name}", zh: "谢谢{name}")
        case .titleDeclineReply: Phrase(en: "Thank {name} for the answer", zh: "谢谢{name}的回复")
        case .titleSchedule: Phrase(en: "Offer {name} times", zh: "给{name}几个时间")
        case .titleQuestions: Phrase(en: "Questions for {name}", zh: "想问{name}的问题")
        case .tabs: Phrase(en: "What to write", zh: "写什么")
        case .tabAsk: Phrase(en: "The ask", zh: "邀请")
        case .tabFollowUp: Phrase(en: "Follow-up", zh: "跟进")
        case .tabThankYou: Phrase(en: "Thank-you", zh: "道谢")
        case .tabDeclineReply: Phrase(en: "After a no", zh: "回复婉拒")
        case .tabSchedule: Phrase(en: "Times", zh: "时间")
        case .tabQuestions: Phrase(en: "Questions", zh: "问题")
        case .channel: Phrase(en: "Sent by", zh: "发送方式")
        case .language: Phrase(en: "Written in", zh: "书写语言")
        case .message: Phrase(en: "Your message", zh: "正文")
        case .subject: Phrase(en: "Subject", zh: "主题")
        case .freeAccount: Phrase(en: "free account", zh: "免费账号")
        case .premium: Phrase(en: "Premium", zh: "会员账号")
        case .counter: Phrase(en: "{used} of {limit}", zh: "{used} / {limit}")
        case .over: Phrase(en: "{n} too many", zh: "超出{n}")
        case .unitCharacters: Phrase(en: "characters", zh: "字符")
        case .unitWords: Phrase(en: "words", zh: "个词")
        case .unitChinese: Phrase(en: "Chinese characters", zh: "个汉字")
        case .check: Phrase(en: "Read it once more", zh: "再检查一遍")
        case .checking: Phrase(en: "Reading along", zh: "边写边看")
        case .ready: Phrase(en: "Ready", zh: "可以发了")
        case .readyOne: Phrase(en: "Ready, with one thought", zh: "可以发了，还有一个建议")
        case .readySome: Phrase(en: "Ready, with {n} thoughts", zh: "可以发了，还有{n}个建议")
        case .firstOne: Phrase(en: "One thing first", zh: "还差一处")
        case .firstSome: Phrase(en: "{n} things first", zh: "还差{n}处")
        case .otherLanguage:
            Phrase(
                en: "I read English and Chinese. About this text I can only say how long it is.",
                zh: "我只读得懂中文和英文。这段文字，我只能告诉你有多长。")
        case .emptySheet: Phrase(en: "Nothing written yet.", zh: "还没有写。")
        case .must: Phrase(en: "Needed", zh: "需要改")
        case .should: Phrase(en: "A thought", zh: "建议")
        case .take: Phrase(en: "Use:", zh: "采用：")
        case .takeOut: Phrase(en: "Take it out", zh: "删去")
        case .overrule: Phrase(en: "Leave it so", zh: "保留原样")
        case .heed: Phrase(en: "Look at it again", zh: "恢复检查")
        case .overruled: Phrase(en: "Left as you want it", zh: "你决定保留的")
        case .showInText: Phrase(en: "Show it in the text", zh: "在正文中查看")
        case .good: Phrase(en: "Good already", zh: "已经做到")
        case .goodList: Phrase(en: "Good already: {list}", zh: "已经做到：{list}")
        case .goodFact: Phrase(en: "a fact about {name}", zh: "提到了{name}的具体情况")
        case .goodHowFound: Phrase(en: "how you came across {name}", zh: "说明了怎么知道{name}的")
        case .goodAsk: Phrase(en: "a clear ask", zh: "明确的邀请")
        case .goodTimeFrame: Phrase(en: "a time frame", zh: "说了多久、什么时候")
        case .goodOut: Phrase(en: "an easy out", zh: "容易婉拒")
        case .goodThanks: Phrase(en: "thanks", zh: "表达了感谢")
        case .openings: Phrase(en: "Other openings", zh: "换个写法")
        case .opening: Phrase(en: "Start with this", zh: "用这个写法")
        case .anew: Phrase(en: "Write it anew", zh: "重新起草")
        case .shorter: Phrase(en: "Shorter", zh: "短一点")
        case .longer: Phrase(en: "Longer", zh: "长一点")
        case .copyAndOpen: Phrase(en: "Copy and open LinkedIn", zh: "复制并打开 LinkedIn")
        case .copy: Phrase(en: "Copy", zh: "复制")
        case .copied: Phrase(en: "Copied", zh: "已复制")
        case .copyFailed:
            Phrase(
                en: "The browser did not let me copy. Select the text and copy it yourself.", zh: "浏览器不允许复制，请自己选中正文复制。")
        case .writeMail: Phrase(en: "Open in my mail program", zh: "用邮件程序打开")
        case .saveFile: Phrase(en: "Save as a mail file", zh: "存为邮件文件")
        case .sent: Phrase(en: "I sent it", zh: "已经发出")
        case .sentQuestions: Phrase(en: "Keep the list", zh: "保存问题")
        case .sentDone:
            Phrase(
                en: "Noted. The rest is up to {name}, and no answer says nothing about you.",
                zh: "记下了。接下来看{name}的时间；没有回音也不说明什么。")
        case .sendLead: Phrase(en: "Cortado sends nothing itself: you do, once.", zh: "Cortado不会替你发送，由你自己发，只发一次。")
        case .noProfile: Phrase(en: "No profile address is on file.", zh: "还没有个人主页地址。")
        case .noEmail: Phrase(en: "No e-mail address is on file.", zh: "还没有邮箱地址。")
        case .notesLeft:
            Phrase(
                en: "{left} of about {limit} notes left this month on a free account.",
                zh: "免费账号每月约{limit}条附言，本月还可以发{left}条。")
        case .notesNone:
            Phrase(
                en: "The month's notes of a free account are probably used up. A message or an e-mail works too.",
                zh: "免费账号本月的附言大概用完了，可以改发私信或邮件。")
        case .conflictTitle: Phrase(en: "Another window wrote here too", zh: "另一个窗口也改了这里")
        case .conflictText: Phrase(en: "Nothing is lost. Which of the two do you want to keep?", zh: "两份都还在，要保留哪一份？")
        case .takeTheirs: Phrase(en: "Take this one", zh: "用这一份")
        case .keepMine: Phrase(en: "Keep what I have here", zh: "保留我这边的")
        case .saved: Phrase(en: "Saved", zh: "已保存")
        case .saving: Phrase(en: "Saving…", zh: "正在保存……")
        case .unsaved: Phrase(en: "Not saved yet", zh: "尚未保存")
        case .offline:
            Phrase(
                en: "Cortado does not answer. What you typed is kept in this window and saved as soon as it is back.",
                zh: "Cortado没有响应。你写的内容还在这个窗口里，恢复后会自动保存。")
        }
    }
}
