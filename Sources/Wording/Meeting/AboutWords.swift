package import CoffeeChat

/// What a question is about, in a word or two.
package enum AboutWords: Catalogued {
    case skills, employer, team, challenges, partners, helped
    case newTrade, agency, study, founded, country, freelanced, lead, cameBack, longStay, rose, first, since, work
    case school

    package var phrase: Phrase {
        switch self {
        case .skills: Phrase(en: "Skills", zh: "能力")
        case .employer: Phrase(en: "The employer", zh: "公司")
        case .team: Phrase(en: "The team", zh: "团队")
        case .challenges: Phrase(en: "Challenges", zh: "难处")
        case .partners: Phrase(en: "Working together", zh: "协作")
        case .helped: Phrase(en: "What helped", zh: "什么最有帮助")
        case .newTrade: Phrase(en: "A change of trade", zh: "转行")
        case .agency: Phrase(en: "Agency and in-house", zh: "甲方乙方")
        case .study: Phrase(en: "Back to study", zh: "重回校园")
        case .founded: Phrase(en: "A founder's time", zh: "创业")
        case .country: Phrase(en: "A new country", zh: "换个国家")
        case .freelanced: Phrase(en: "On their own", zh: "独立工作")
        case .lead: Phrase(en: "First time leading", zh: "第一次带团队")
        case .cameBack: Phrase(en: "Coming back", zh: "回到老东家")
        case .longStay: Phrase(en: "A long stay", zh: "待了很久")
        case .rose: Phrase(en: "A step up", zh: "晋升")
        case .first: Phrase(en: "The first role", zh: "第一份工作")
        case .since: Phrase(en: "Since they began", zh: "入职以来")
        case .work: Phrase(en: "A piece of work", zh: "一件作品")
        case .school: Phrase(en: "School", zh: "学校")
        }
    }
}

extension QuestionIdea.About {
    package func label(in language: Language) -> String { words(language) }

    private var words: AboutWords {
        switch self {
        case .skills: .skills
        case .employer: .employer
        case .team: .team
        case .challenges: .challenges
        case .partners: .partners
        case .helped: .helped
        case .newTrade: .newTrade
        case .agencyToInHouse, .inHouseToAgency: .agency
        case .backToStudy: .study
        case .founded: .founded
        case .newCountry: .country
        case .freelanced: .freelanced
        case .firstLead: .lead
        case .cameBack: .cameBack
        case .longStay: .longStay
        case .rose: .rose
        case .firstInField: .first
        case .since: .since
        case .work: .work
        case .school: .school
        }
    }
}
