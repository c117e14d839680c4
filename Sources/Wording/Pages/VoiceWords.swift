/// How the seeker writes: the part of "You" from which drafts take their voice.
package enum VoiceWords: Catalogued {
    case title, lead, greeting, signOff, learned, learnedEmpty
    case exclamations, never, some, often, formality, formal, informal, asLearned
    case notesAMonth, notesHint, english, chinese

    package var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "How you write", zh: "你的笔调")
        case .lead:
            Phrase(
                en: "Drafts sound like the messages you have sent. What you set here counts more.",
                zh: "草稿会沿用你发过的消息的笔调；在这里设定的优先。")
        case .greeting: Phrase(en: "Greeting in {language}", zh: "{language}称呼语")
        case .signOff: Phrase(en: "Sign-off in {language}", zh: "{language}结尾语")
        case .learned: Phrase(en: "As it is now: {words}", zh: "目前是：{words}")
        case .learnedEmpty: Phrase(en: "As it is now: your name alone", zh: "目前：只署名")
        case .exclamations: Phrase(en: "Exclamation marks", zh: "感叹号")
        case .never: Phrase(en: "None", zh: "不用")
        case .some: Phrase(en: "One", zh: "一个")
        case .often: Phrase(en: "Two", zh: "两个")
        case .formality: Phrase(en: "Tone", zh: "语气")
        case .formal: Phrase(en: "Formal", zh: "敬称")
        case .informal: Phrase(en: "Informal", zh: "平辈")
        case .asLearned: Phrase(en: "As I wrote so far", zh: "照我以前写的")
        case .english: Phrase(en: "English", zh: "英文")
        case .chinese: Phrase(en: "Chinese", zh: "中文")
        case .notesAMonth: Phrase(en: "Notes a month", zh: "每月附言条数")
        case .notesHint:
            Phrase(
                en: "How many notes LinkedIn lets a free account send with invitations. Pages differ: 3 to 10.",
                zh: "免费账号每月能随邀请发几条附言，各处说法不一：3到10条。")
        }
    }
}
