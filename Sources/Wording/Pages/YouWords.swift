/// "Who you are".
package enum YouWords: Catalogued {
    case title, heading, lead, firstTime
    case basics, name, nameHint, email, place, zone, zoneHint
    case road, rung, field, targetRung, targetField, roadMeaning, roadHint
    case companies, companiesHint, companiesAdd
    case pace, goal, goalHint, membership, free, premium, membershipHint, daysOff, daysOffHint
    case looks, language, languageMachine, theme
    case read, readLead, career, skills, languages, nothingRead, save, saveFirst

    package var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "You", zh: "你")
        case .heading: Phrase(en: "Who you are, and where to", zh: "你是谁，想去哪里")
        case .lead:
            Phrase(
                en: "This decides who counts as one or two steps ahead of you. Change it whenever you change.",
                zh: "这些决定了谁正好领先你一两步。情况变了，随时回来改。")
        case .firstTime:
            Phrase(
                en: "Your people are in. One short page, most of it filled from the file, and we can say whom to ask.",
                zh: "人都带进来了。再花一分钟看看这一页（大部分已按文件填好），就能知道该约谁了。")
        case .basics: Phrase(en: "You", zh: "基本情况")
        case .name: Phrase(en: "Name", zh: "姓名")
        case .nameHint: Phrase(en: "as you sign your messages", zh: "就是你发消息时的署名")
        case .email: Phrase(en: "E-mail", zh: "邮箱")
        case .place: Phrase(en: "Place", zh: "所在地")
        case .zone: Phrase(en: "Time zone", zh: "时区")
        case .zoneHint: Phrase(en: "Left empty, it is this computer’s: {zone}.", zh: "留空则使用这台电脑的时区：{zone}。")
        case .road: Phrase(en: "Your road", zh: "你的路")
        case .rung: Phrase(en: "Your rung now", zh: "现在的职级")
        case .field: Phrase(en: "Your field now", zh: "现在的方向")
        case .targetRung: Phrase(en: "The rung you want next", zh: "下一步想要的职级")
        case .targetField: Phrase(en: "The field you want next", zh: "下一步想去的方向")
        case .roadMeaning:
            Phrase(
                en: "Somebody one or two rungs above you still knows how they got there, and is likely to answer. "
                    + "Somebody in the job you want next can tell you what it is like.",
                zh: "只领先你一两步的人，还清楚地记得自己是怎么走过来的，也更愿意回复你；正在做你下一份工作的人，最能告诉你那是什么样子。")
        case .roadHint:
            Phrase(
                en: "Coming from another trade? Then learner is an honest place to stand.", zh: "从别的行业转来？那就选“学习者”，这很正常。"
            )
        case .companies: Phrase(en: "Companies you are curious about", zh: "心仪的公司")
        case .companiesHint: Phrase(en: "One a line. People who work there come first.", zh: "每行一家。在那里工作的人会排得更靠前。")
        case .companiesAdd: Phrase(en: "Where people you know work", zh: "你认识的人所在的公司")
        case .pace: Phrase(en: "Your pace", zh: "你的节奏")
        case .goal: Phrase(en: "Coffee chats a week", zh: "每周想聊几次")
        case .goalHint: Phrase(en: "One is plenty.", zh: "一次就很好。")
        case .membership: Phrase(en: "LinkedIn", zh: "LinkedIn账号")
        case .free: Phrase(en: "Free", zh: "免费版")
        case .premium: Phrase(en: "Premium", zh: "Premium")
        case .membershipHint:
            Phrase(en: "It decides how long a note may be: 200 or 300 characters.", zh: "这决定了邀请留言能写多长：200或300个字符。")
        case .daysOff: Phrase(en: "Days off", zh: "休息日")
        case .daysOffHint:
            Phrase(en: "One a line, as 2026-12-24. Nothing is due on these days.", zh: "每行一天，如2026-12-24。这些天不会有任何待办。")
        case .looks: Phrase(en: "Language and light", zh: "语言与明暗")
        case .language: Phrase(en: "Language", zh: "语言")
        case .languageMachine: Phrase(en: "As my browser", zh: "跟随浏览器")
        case .theme: Phrase(en: "Light", zh: "明暗")
        case .read: Phrase(en: "Read from your files", zh: "从文件读到的")
        case .readLead:
            Phrase(en: "What you share with somebody is found by comparing it with theirs.", zh: "和别人对照，就能发现你们的共同点。")
        case .career: Phrase(en: "Career", zh: "经历")
        case .skills: Phrase(en: "Skills", zh: "技能")
        case .languages: Phrase(en: "Languages", zh: "语言")
        case .nothingRead:
            Phrase(
                en:
                    "Nothing yet. Your LinkedIn export or your profile brings your career line, your skills and your languages.",
                zh: "还没有。导入LinkedIn文件，或读取你的主页后，这里会出现你的经历、技能和语言。")
        case .save: Phrase(en: "Save", zh: "保存")
        case .saveFirst: Phrase(en: "Save and see whom to ask", zh: "保存，看看可以约谁")
        }
    }
}
