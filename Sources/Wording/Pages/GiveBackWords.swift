/// Giving back: whom a text would help, whom to write to, and who asks for one's time.
package enum GiveBackWords: Catalogued {
    case title, heading, lead, text, textHint, find, found, recommend
    case reasons, reasonsLead, reasonsNone, sendIt, write, noteHeading, copyHint
    case capacityHeading, capacity, capacityHint, capacityKeep, capacityKept, capacityWrong
    case requests, requestsNone, addHeading, from, fromHint, theirText, add, added
    case yes, no, later, open, reply, logged, remove, removed, unknownFrom
    case introHeading, introLead, introFirst, introSecond, introBoth, introSecondPick, introDraft, introText, introAsk

    package var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "Give back", zh: "回馈")
        case .heading: Phrase(en: "Whom can you help?", zh: "能帮到谁？")
        case .lead:
            Phrase(
                en: "A gig you cannot take, an opening, an article: paste it, and see whom it would help.",
                zh: "接不了的活儿、招聘、好文章，贴进来，看看对谁有用。")
        case .text: Phrase(en: "A gig, an opening or an article", zh: "活儿、招聘或文章")
        case .textHint: Phrase(en: "It stays on your machine.", zh: "只留在你的电脑上。")
        case .find: Phrase(en: "See whom it would help", zh: "看看能帮到谁")
        case .found: Phrase(en: "They might be glad of it", zh: "可能用得上的人")
        case .recommend: Phrase(en: "Introduce {name}", zh: "引荐{name}")
        case .reasons: Phrase(en: "Reasons to write", zh: "写信的由头")
        case .reasonsLead: Phrase(en: "Something happened, so there is something to say.", zh: "有事发生，就有话可说。")
        case .reasonsNone:
            Phrase(
                en: "Nothing just now. When somebody changes jobs, keeps a promise, or a year goes by, it stands here.",
                zh: "眼下没有。有人换工作、约定的事办到了，或者聊过满一年，都会出现在这里。")
        case .sendIt: Phrase(en: "Send it to them", zh: "发给对方")
        case .write: Phrase(en: "A few lines", zh: "写几句")
        case .noteHeading: Phrase(en: "A few lines to {name}", zh: "写给{name}")
        case .copyHint: Phrase(en: "Change it until it sounds like you, and send it yourself.", zh: "改成你自己的口气，再自己发出去。")
        case .requests: Phrase(en: "Others ask you", zh: "别人来约你")
        case .requestsNone: Phrase(en: "Nobody is waiting for an answer of yours.", zh: "没有人在等你答复。")
        case .capacityHeading: Phrase(en: "How much room you have", zh: "能留出多少时间")
        case .capacity: Phrase(en: "Talks a month", zh: "每月几次")
        case .capacityHint:
            Phrase(en: "Room that you have for others; empty for no limit.", zh: "你能为别人留出几次；空着就是不设上限。")
        case .capacityKeep: Phrase(en: "Set", zh: "设定")
        case .capacityKept: Phrase(en: "Your room for others is set.", zh: "已设定每月留给别人的次数。")
        case .capacityWrong: Phrase(en: "A number from 0 to 60, or nothing.", zh: "写0到60的数字，或者空着。")
        case .addHeading: Phrase(en: "Somebody asks for your time", zh: "有人想约你聊聊")
        case .from: Phrase(en: "From", zh: "来自")
        case .fromHint: Phrase(en: "A name; whoever is new comes into your notebook.", zh: "写名字；新认识的人会加入笔记本。")
        case .theirText: Phrase(en: "What they wrote", zh: "对方写了什么")
        case .add: Phrase(en: "Keep the request", zh: "记下请求")
        case .added: Phrase(en: "The request of {name} is kept.", zh: "{name}的请求已记下。")
        case .yes: Phrase(en: "A kind yes", zh: "答应")
        case .no: Phrase(en: "A kind no", zh: "婉拒")
        case .later: Phrase(en: "Later", zh: "晚些时候")
        case .open: Phrase(en: "Open", zh: "打开")
        case .reply: Phrase(en: "Your answer to {name}", zh: "给{name}的答复")
        case .logged:
            Phrase(en: "Your answer to {name} is logged. Copy it and send it yourself.", zh: "给{name}的答复已记下，复制后自己发出。")
        case .remove: Phrase(en: "Remove", zh: "移除")
        case .removed: Phrase(en: "The request is removed.", zh: "请求已移除。")
        case .unknownFrom: Phrase(en: "Say who wrote.", zh: "写上是谁发来的。")
        case .introHeading: Phrase(en: "Introduce {name}", zh: "引荐{name}")
        case .introLead:
            Phrase(
                en: "Ask both first: only when both say yes are they put in touch.",
                zh: "先分别问两边，都答应了再牵线。")
        case .introFirst: Phrase(en: "First, to {name}", zh: "先问{name}")
        case .introSecond: Phrase(en: "Then, to {name}", zh: "再问{name}")
        case .introBoth: Phrase(en: "When both said yes", zh: "两边都答应以后")
        case .introSecondPick: Phrase(en: "To whom", zh: "引荐给谁")
        case .introDraft: Phrase(en: "Draft it", zh: "起草")
        case .introText: Phrase(en: "Message", zh: "消息")
        case .introAsk: Phrase(en: "Why the two should meet", zh: "为什么觉得该认识")
        }
    }
}
