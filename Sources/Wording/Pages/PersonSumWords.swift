/// How the steps ahead are counted, and what is told of a person beside it.
package enum PersonSumWords: Catalogued {
    case ahead, peer, behind, idea, nothingDue
    case theirs, mine, fieldChange, firstJob
    case connected, iPromised, theyPromised, until
    case lookUpTitle, lookUpCareer, lookUpProfile

    package var phrase: Phrase {
        switch self {
        case .ahead: Phrase(en: "{n} {n|step|steps} ahead of you.", zh: "领先你 {n} 步。")
        case .peer: Phrase(en: "On the same step as you.", zh: "和你在同一级。")
        case .behind: Phrase(en: "{n} {n|step|steps} behind you.", zh: "比你晚 {n} 步。")
        case .idea:
            Phrase(
                en: "Begin with a look at their work and at how they came there. The ask is easy then.",
                zh: "先看看对方的作品和一路走来的经历，之后再开口就容易了。")
        case .nothingDue: Phrase(en: "Nothing is due. When something happens, note it here.", zh: "现在不用做什么，有新情况记在这里就好。")
        case .theirs: Phrase(en: "Their rung: {rung}", zh: "对方的职级：{rung}")
        case .mine: Phrase(en: "Yours: {rung}", zh: "你的职级：{rung}")
        case .fieldChange: Phrase(en: "Another field of design", zh: "方向不同")
        case .firstJob:
            Phrase(en: "Less than two years in a first job: closer than the title says", zh: "入行第一份工作不满两年：实际离你更近")
        case .connected: Phrase(en: "Connected since {date}", zh: "{date}起互为人脉")
        case .iPromised: Phrase(en: "You promised: {what}", zh: "你答应过：{what}")
        case .theyPromised: Phrase(en: "They promised: {what}", zh: "对方答应过：{what}")
        case .until: Phrase(en: " (by {day})", zh: "（{day}之前）")
        case .lookUpTitle:
            Phrase(en: "What do they do now? The title tells how far ahead they are.", zh: "对方现在做什么？知道职位，才能看出领先几步。")
        case .lookUpCareer:
            Phrase(
                en: "What did they do before? If their way began where yours does, that outranks every other reason.",
                zh: "对方以前做什么？如果起点和你一样，比其他任何理由都重要。")
        case .lookUpProfile:
            Phrase(
                en: "Where is their public profile? Its address makes a note easy to send.",
                zh: "对方的公开主页在哪里？有了网址，发邀请更方便。")
        }
    }
}
