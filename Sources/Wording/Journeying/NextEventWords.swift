package import CoffeeChat

extension NextEvent {
    /// The words of the button that logs it.
    package var button: Phrase {
        switch self {
        case .noted: Phrase(en: "Add a note", zh: "记一笔")
        case .researched: Phrase(en: "I looked into their work", zh: "已做功课")
        case .drafted: Phrase(en: "The note is written", zh: "草稿写好了")
        case .asked: Phrase(en: "I asked", zh: "已发出邀请")
        case .followedUp: Phrase(en: "I followed up", zh: "已跟进")
        case .saidYes: Phrase(en: "They said yes", zh: "对方答应了")
        case .saidNo: Phrase(en: "Not possible now", zh: "对方说不方便")
        case .saidLater: Phrase(en: "Later, they said", zh: "对方说以后再说")
        case .askedBack: Phrase(en: "They asked something", zh: "对方问了个问题")
        case .offered: Phrase(en: "I offered times", zh: "已给出时间")
        case .booked: Phrase(en: "A time is set", zh: "时间定了")
        case .moved: Phrase(en: "It moved", zh: "改时间了")
        case .calledOff: Phrase(en: "It was called off", zh: "取消了")
        case .missed: Phrase(en: "It did not happen", zh: "没聊成")
        case .met: Phrase(en: "We talked", zh: "聊过了")
        case .thanked: Phrase(en: "I said thanks", zh: "已道谢")
        case .declinedKindly: Phrase(en: "I thanked them for the answer", zh: "已谢过回复")
        case .promised: Phrase(en: "Add a promise", zh: "记下约定的事")
        case .kept: Phrase(en: "The promise is kept", zh: "约定的事办好了")
        case .introducedBy: Phrase(en: "Somebody introduced us", zh: "有人引荐")
        case .gaveBack: Phrase(en: "I gave something back", zh: "我回馈了对方")
        case .received: Phrase(en: "What it gave me", zh: "我的收获")
        case .felt: Phrase(en: "How it felt", zh: "感觉如何")
        case .rested: Phrase(en: "Let it rest", zh: "先放一放")
        case .resumed: Phrase(en: "Take it up again", zh: "重新开始")
        case .changedJob: Phrase(en: "They changed jobs", zh: "对方换工作了")
        }
    }
}
