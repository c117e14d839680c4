/// A line of a journey's history: the words behind `HistoryWords`.
enum HistoryPhrase: Catalogued {
    case noted, researched, drafted, asked, askedOtherwise, followedUp
    case saidYes, saidNo, saidLater, saidLaterUntil, asks, unread
    case offered, booked, moved, calledOff, missed, met, thanked, declinedKindly
    case iPromised, iPromisedBy, theyPromised, theyPromisedBy, kept
    case introducedBy, gaveBack, received, felt, rested, resumed, changedJob, changedJobTo

    var phrase: Phrase {
        switch self {
        case .noted, .researched, .drafted, .asked, .askedOtherwise, .followedUp, .introducedBy, .rested, .resumed,
            .declinedKindly, .changedJob, .changedJobTo:
            asking
        case .saidYes, .saidNo, .saidLater, .saidLaterUntil, .asks, .unread, .offered, .booked, .moved, .calledOff:
            answering
        case .missed, .met, .thanked, .iPromised, .iPromisedBy, .theyPromised, .theyPromisedBy, .kept, .gaveBack,
            .received, .felt:
            talking
        }
    }

    private var asking: Phrase {
        switch self {
        case .noted: Phrase(en: "You noted {name}", zh: "你记下了{name}")
        case .researched: Phrase(en: "You looked into {name}’s work", zh: "你了解了{name}的情况")
        case .drafted: Phrase(en: "You wrote a draft", zh: "你写了草稿")
        case .asked: Phrase(en: "You asked by {channel}", zh: "你通过{channel}发出邀请")
        case .askedOtherwise: Phrase(en: "You asked", zh: "你发出了邀请")
        case .followedUp: Phrase(en: "You followed up", zh: "你跟进了一次")
        case .introducedBy: Phrase(en: "{friend} introduced you", zh: "{friend}为你们牵线")
        case .rested: Phrase(en: "You let it rest", zh: "你把它先放一放")
        case .resumed: Phrase(en: "You took it up again", zh: "你重新开始联系")
        case .declinedKindly: Phrase(en: "You thanked {name} for the answer", zh: "你谢过了{name}的回复")
        case .changedJobTo: Phrase(en: "{name} changed jobs: {job}", zh: "{name}换了工作：{job}")
        default: Phrase(en: "{name} changed jobs", zh: "{name}换了工作")
        }
    }

    private var answering: Phrase {
        switch self {
        case .saidYes: Phrase(en: "{name} said yes", zh: "{name}答应了")
        case .saidNo: Phrase(en: "{name} answered: not possible now", zh: "{name}回复说这次不行")
        case .saidLater: Phrase(en: "{name} answered: later", zh: "{name}说以后再说")
        case .saidLaterUntil: Phrase(en: "{name} answered: not before {day}", zh: "{name}说{day}以后再联系")
        case .asks: Phrase(en: "{name} asked something first", zh: "{name}先问了个问题")
        case .unread: Phrase(en: "{name} wrote", zh: "{name}来信")
        case .offered: Phrase(en: "You offered times", zh: "你给出了几个时间")
        case .booked: Phrase(en: "A talk was set for {day}, {time}", zh: "约好{day}{time}聊天")
        case .moved: Phrase(en: "The talk moved to {day}, {time}", zh: "聊天改到{day}{time}")
        default: Phrase(en: "The talk was called off", zh: "聊天取消了")
        }
    }

    private var talking: Phrase {
        switch self {
        case .missed: Phrase(en: "The talk did not come about", zh: "没能聊成")
        case .met: Phrase(en: "You talked with {name}", zh: "你和{name}聊过了")
        case .thanked: Phrase(en: "You thanked {name}", zh: "你谢过了{name}")
        case .iPromised: Phrase(en: "You made a promise", zh: "你答应了一件事")
        case .iPromisedBy: Phrase(en: "You made a promise, for {day}", zh: "你答应了一件事，{day}之前")
        case .theyPromised: Phrase(en: "{name} offered you something", zh: "{name}答应了一件事")
        case .theyPromisedBy: Phrase(en: "{name} offered you something, for {day}", zh: "{name}答应了一件事，{day}之前")
        case .kept: Phrase(en: "A promise was kept", zh: "约定的事办好了")
        case .gaveBack: Phrase(en: "You gave something back", zh: "你回馈了对方")
        case .received: Phrase(en: "You received {gain}", zh: "你收获了：{gain}")
        default: Phrase(en: "How it felt: {n} of 5", zh: "感觉：{n}分（满分5分）")
        }
    }
}
