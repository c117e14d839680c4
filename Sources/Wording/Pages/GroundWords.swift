/// What the seeker knows about somebody, for a message that could go to nobody else.
package enum GroundWords: Catalogued {
    case title, lead, tooLittle, tooLittleLead
    case howFound, howFoundHint, noticed, noticedHint, inCommon, inCommonHint
    case lookAt, lookAtProfile, lookAtWork, lookAtTalks, lookAtOwn
    case use, used, share, shareNone, rare
    case missingTalk, missingTalkLabel, missingTalkHint, missingTimes, missingAsk
    case paste, pasteLead, pasteLabel, pasteRead

    package var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "What you know about {name}", zh: "你了解的{name}")
        case .lead:
            Phrase(en: "A note that could go to nobody but {name} is made of these.", zh: "只属于{name}的一封信，就来自这几点。")
        case .tooLittle:
            Phrase(en: "Too little is known for a note that is {name}'s alone.", zh: "了解得还不够，写不出只属于{name}的一封信。")
        case .tooLittleLead:
            Phrase(
                en: "Ten minutes of looking are worth more than ten notes. Fill in what you find:",
                zh: "花十分钟看看对方的经历，胜过发十条消息。找到什么就填上：")
        case .howFound: Phrase(en: "How you came across {name}", zh: "怎么知道{name}的")
        case .howFoundHint: Phrase(en: "For example: your talk on empty states at UXDX", zh: "例如：UXDX大会上关于空状态的那场分享")
        case .noticed: Phrase(en: "One thing that you noticed", zh: "印象最深的一点")
        case .noticedHint: Phrase(en: "For example: you redesigned the refund flow twice", zh: "例如：把退款流程重做了两遍")
        case .inCommon: Phrase(en: "What you share", zh: "你们的共同点")
        case .inCommonHint: Phrase(en: "For example: we both waited tables for years", zh: "例如：我们都做过好几年餐厅服务")
        case .lookAt: Phrase(en: "Where to look", zh: "去哪里找")
        case .lookAtProfile:
            Phrase(en: "Their profile: which trade they came from, what they did first", zh: "个人主页：从哪一行转来，第一份设计工作做了什么")
        case .lookAtWork:
            Phrase(
                en: "Their portfolio or a product that they name: one detail that you used yourself",
                zh: "作品集或参与的产品：你自己用过的一个细节")
        case .lookAtTalks: Phrase(en: "Talks, articles, podcasts under their name", zh: "以对方名字能搜到的分享、文章、播客")
        case .lookAtOwn:
            Phrase(
                en: "Your own line: a school, an employer, a place, a trade that you share", zh: "你自己的经历：同一所学校、公司、城市或行业"
            )
        case .use: Phrase(en: "Write with these", zh: "用这些来写")
        case .used: Phrase(en: "Written down. The draft is made anew from it.", zh: "记下了，已重新起草。")
        case .share: Phrase(en: "What you share", zh: "你们的共同点")
        case .shareNone: Phrase(en: "Nothing on file yet. Their career line shows more.", zh: "暂时没有。补上对方的经历会看得更清楚。")
        case .rare: Phrase(en: "rare", zh: "少见")
        case .missingTalk:
            Phrase(
                en: "A thank-you names one thing that was said. Write it down, and the draft is made from it.",
                zh: "道谢时要提到聊天里的一件事。记下一句，就能起草。")
        case .missingTalkLabel: Phrase(en: "What {name} said that stays with you", zh: "{name}说过的、你记住的一句话")
        case .missingTalkHint:
            Phrase(en: "For example: show the decisions, not the screens", zh: "例如：作品集要讲决定，不要只放界面")
        case .missingTimes:
            Phrase(
                en: "Write four varied times that suit you, theirs first, with the time zone beside each.",
                zh: "写四个你方便的时间，分散在几天，先写对方的时间，并注明时区。")
        case .missingAsk:
            Phrase(en: "No ask is on file to follow up on.", zh: "还没有发出过邀请，不需要跟进。")
        case .paste: Phrase(en: "Paste their profile", zh: "粘贴个人主页")
        case .pasteLead:
            Phrase(
                en:
                    "Copy the whole page of their profile and paste it here. Titles, employers, schools and skills are read from it.",
                zh: "把对方主页整页复制，粘贴到这里，会读出职位、公司、学校和技能。")
        case .pasteLabel: Phrase(en: "The text of their profile", zh: "主页文字")
        case .pasteRead: Phrase(en: "Read it", zh: "读取")
        }
    }
}
