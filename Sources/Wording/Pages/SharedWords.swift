/// What the seeker and somebody have in common, each in one sentence.
package enum SharedWords: Catalogued {
    case employer, school, trade, skill, language, place, person

    package var phrase: Phrase {
        switch self {
        case .employer: Phrase(en: "Both worked at {name}", zh: "都在{name}工作过")
        case .school: Phrase(en: "Both went to {name}", zh: "都在{name}读过书")
        case .trade: Phrase(en: "Both come from {name}", zh: "都从{name}转来")
        case .skill: Phrase(en: "Both know {name}", zh: "都会{name}")
        case .language: Phrase(en: "Both speak {name}", zh: "都讲{name}")
        case .place: Phrase(en: "Both live in {name}", zh: "都在{name}")
        case .person: Phrase(en: "Both know {name}, who could introduce you", zh: "都认识{name}，可以请其引荐")
        }
    }
}
