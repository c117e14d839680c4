/// What can be said for or against asking somebody now: the words behind `ReasonWords`.
enum ReasonPhrase: Catalogued {
    case madeYourMove
    case oneStep, twoSteps, threeSteps, sameStep, behind
    case firstJobNew, firstJobMonths, firstJobYear, firstJobOverAYear, firstJobYearAndAHalf, firstJobAlmostTwo
    case inTargetField, atCompanyOfInterest
    case introduction, introductionAt, colleague, colleagueAt
    case canBeReached
    case farAhead, outsideField, outsideEveryField, unknownTitle
    case askedOnce, askedBefore, openAsk, declined, restingUntil, resting
    case saidYes, booked, met, inTouch, later, talking
    case careerUnknown

    var phrase: Phrase {
        switch self {
        case .madeYourMove, .oneStep, .twoSteps, .threeSteps, .sameStep, .behind, .farAhead: way
        case .firstJobNew, .firstJobMonths, .firstJobYear, .firstJobOverAYear, .firstJobYearAndAHalf,
            .firstJobAlmostTwo:
            firstJob
        case .inTargetField, .atCompanyOfInterest, .introduction, .introductionAt, .colleague, .colleagueAt,
            .canBeReached, .outsideField, .outsideEveryField, .unknownTitle, .careerUnknown:
            place
        case .askedOnce, .askedBefore, .openAsk, .declined, .restingUntil, .resting, .saidYes, .booked, .met, .inTouch,
            .later,
            .talking:
            history
        }
    }

    private var way: Phrase {
        switch self {
        case .madeYourMove: Phrase(en: "Made your move: {trade} to {field}", zh: "走过你正在走的路：从{trade}到{field}")
        case .oneStep: Phrase(en: "One step ahead of you", zh: "比你领先一步")
        case .twoSteps: Phrase(en: "Two steps ahead of you", zh: "比你领先两步")
        case .threeSteps: Phrase(en: "Three steps ahead: a stretch, and a fair one", zh: "比你领先三步：稍远一点，也值得一试")
        case .sameStep: Phrase(en: "On the same step as you: good company for practice", zh: "和你站在同一级：适合先练练手、互相打气")
        case .behind:
            Phrase(
                en: "{n} {n|step|steps} behind you: somebody to give back to one day", zh: "比你晚{n}步：以后可以由你来帮一把")
        default:
            Phrase(
                en: "{n} steps ahead: people one or two steps ahead answer more often, and know better where you are",
                zh: "领先{n}步：领先一两步的人更常回复，也更懂你眼下的处境")
        }
    }

    private var firstJob: Phrase {
        switch self {
        case .firstJobNew: Phrase(en: "Just started a first job in the field", zh: "刚开始入行后的第一份工作")
        case .firstJobMonths:
            Phrase(en: "{n} {n|month|months} into a first job in the field", zh: "入行后的第一份工作，做了{n}个月")
        case .firstJobYear: Phrase(en: "A year into a first job in the field", zh: "入行后的第一份工作，做了一年")
        case .firstJobOverAYear: Phrase(en: "A good year into a first job in the field", zh: "入行后的第一份工作，做了一年多")
        case .firstJobYearAndAHalf:
            Phrase(en: "A year and a half into a first job in the field", zh: "入行后的第一份工作，做了一年半")
        default: Phrase(en: "Almost two years into a first job in the field", zh: "入行后的第一份工作，做了快两年")
        }
    }

    private var place: Phrase {
        switch self {
        case .inTargetField: Phrase(en: "In the field you want next: {field}", zh: "正做着你想做的方向：{field}")
        case .atCompanyOfInterest: Phrase(en: "At {company}, on your list", zh: "就在{company}，你感兴趣的公司")
        case .introduction: Phrase(en: "{name}, whom you know, could introduce you", zh: "你认识的{name}可以帮忙引荐")
        case .introductionAt:
            Phrase(
                en: "{name}, whom you know, works at {company} and could introduce you",
                zh: "你认识的{name}在{company}工作，可以帮忙引荐")
        case .colleague: Phrase(en: "{name}, a connection of yours, works there too", zh: "你的人脉{name}也在那里工作")
        case .colleagueAt:
            Phrase(en: "{name}, a connection of yours, works at {company} too", zh: "你的人脉{name}也在{company}工作")
        case .canBeReached: Phrase(en: "Easy to reach", zh: "联系得上")
        case .outsideField:
            Phrase(en: "Works in {field}, outside the field you are moving into", zh: "从事{field}，不在你要转入的领域")
        case .outsideEveryField:
            Phrase(en: "Works outside the field you are moving into", zh: "不在你要转入的领域")
        case .unknownTitle:
            Phrase(en: "No title on file: look up what they do now", zh: "还不知道对方的职位：先查一查现在做什么")
        default:
            Phrase(
                en: "Their way is not on file yet: add their profile to see what you share",
                zh: "还不了解对方的经历：存下对方的资料，就能看出你们的共同点")
        }
    }

    private var history: Phrase {
        switch self {
        case .askedOnce: Phrase(en: "You asked once before", zh: "以前问过一次")
        case .askedBefore: Phrase(en: "You asked {n} times before", zh: "以前问过{n}次")
        case .openAsk: Phrase(en: "Your ask is with them: nothing to do but wait", zh: "你的邀请已经发出，等一等就好")
        case .declined:
            Phrase(en: "Could not make time when you asked, which says nothing about you", zh: "之前没能抽出时间，这与你无关")
        case .restingUntil: Phrase(en: "Resting until {day}", zh: "先放一放，到{day}再说")
        case .resting: Phrase(en: "Resting for now", zh: "先放一放")
        case .saidYes: Phrase(en: "Said yes: you are finding a time", zh: "已经答应，正在约时间")
        case .booked: Phrase(en: "A chat is on the books", zh: "已经约好聊天")
        case .met: Phrase(en: "You have just talked", zh: "你们刚聊过")
        case .inTouch: Phrase(en: "You are in touch already", zh: "你们已经有联系")
        case .later: Phrase(en: "Asked you to come back later", zh: "请你过些时候再来")
        default: Phrase(en: "You are already talking", zh: "你们正在联系")
        }
    }
}
