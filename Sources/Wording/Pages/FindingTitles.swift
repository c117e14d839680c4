package import CoffeeChat

extension EtiquetteRule {
    /// What is to be done, in a few words: the line that leads a finding.
    package func title(name: String, in language: Language) -> String {
        FindingTitle(rule: self).phrase.text(in: language, ["name": .text(name)])
    }
}

/// The titles of findings, one for each rule.
struct FindingTitle: Catalogued {
    let rule: EtiquetteRule

    static var allCases: [FindingTitle] { EtiquetteRule.allCases.map(FindingTitle.init) }

    var phrase: Phrase {
        switch rule {
        case .greets: Phrase(en: "Greet {name} by name.", zh: "开头称呼{name}。")
        case .howFound: Phrase(en: "Say how you found {name}.", zh: "说说怎么知道{name}的。")
        case .whyThem: Phrase(en: "Name one fact about {name}.", zh: "写一点{name}的具体情况。")
        case .aboutThem: Phrase(en: "Write more about {name}, less about yourself.", zh: "多写{name}，少写自己。")
        case .directAsk: Phrase(en: "Ask {name} directly for a talk.", zh: "直接向{name}提出聊一聊。")
        case .timeFrame: Phrase(en: "Say when, or for how long.", zh: "说明什么时候，或聊多久。")
        case .givesOut: Phrase(en: "Give {name} an easy way to say no.", zh: "让{name}容易说不。")
        case .thanks: Phrase(en: "Say thank you.", zh: "说声谢谢。")
        case .signs: Phrase(en: "Sign with your name.", zh: "结尾署名。")
        case .noJobAsk: Phrase(en: "Do not ask for a job or a referral.", zh: "不要求职，也不要求内推。")
        case .noPressure: Phrase(en: "Take the pressure out.", zh: "不要催促。")
        case .noHomework: Phrase(en: "Do not give {name} homework.", zh: "不要给{name}派任务。")
        case .noStockPhrase: Phrase(en: "Replace the phrase that fits anybody.", zh: "换掉套话。")
        case .fitsChannel: Phrase(en: "Make it shorter.", zh: "写短一点。")
        case .noLeftovers: Phrase(en: "Fill in what was left open.", zh: "补上空着的地方。")
        case .unique: Phrase(en: "Make this note {name}'s own.", zh: "写一封只给{name}的信。")
        case .offersTimes: Phrase(en: "Offer several varied times, with the zone.", zh: "多给几个不同的时间，写明时区。")
        case .brief: Phrase(en: "A few easy lines are enough.", zh: "轻松的几句就够了。")
        case .refersBack: Phrase(en: "Refer to what was before.", zh: "提一下之前的事。")
        case .noPersuasion: Phrase(en: "Let the no stand.", zh: "对方婉拒了，就不要再劝。")
        case .noNewAsk: Phrase(en: "Ask for nothing new.", zh: "不要再提新的请求。")
        case .notGoogleable: Phrase(en: "Ask what no search engine knows.", zh: "问搜索引擎答不了的。")
        case .openQuestion: Phrase(en: "Make it an open question.", zh: "改成开放的问题。")
        case .notTooPrivate: Phrase(en: "Leave private matters out.", zh: "不要问私事。")
        case .notInquisitor: Phrase(en: "Fewer questions, more conversation.", zh: "少问几个，多聊一聊。")
        case .ownQuestion: Phrase(en: "Ask what only {name} can answer.", zh: "问只有{name}能回答的。")
        }
    }
}
