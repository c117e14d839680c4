package import CoffeeChat

/// What could be learned from just this person.
package enum WishWords: Catalogued {
    case sameMove, nextJob, company, secondOpinion

    package var phrase: Phrase {
        switch self {
        case .sameMove:
            Phrase(
                en: "How the move from {trade} into {field} went: it is yours, too",
                zh: "从{trade}转到{field}是怎么走过来的：你也在走这条路")
        case .nextJob:
            Phrase(en: "What a day as {title} is like: the job you want next", zh: "{title}的一天是怎样的：这是你下一步想要的职位")
        case .company:
            Phrase(en: "How {company} is from the inside: it is on your list", zh: "{company}内部是什么样：在你的意向公司里")
        case .secondOpinion:
            Phrase(
                en: "A second opinion on {topic}: so far only {name} has spoken of it",
                zh: "关于“{topic}”再听一个人的看法：目前只有{name}谈过")
        }
    }
}

extension LearningWish {
    package func sentence(in language: Language) -> String {
        switch self {
        case .sameMove(let trade, let field):
            WishWords.sameMove(
                language,
                ["trade": .text(trade.label.text(in: language)), "field": .text(field.label.text(in: language))])
        case .nextJob(let title): WishWords.nextJob(language, ["title": .text(title)])
        case .company(let name): WishWords.company(language, ["company": .text(name)])
        case .secondOpinion(let topic, let name):
            WishWords.secondOpinion(language, ["topic": .text(topic), "name": .text(name)])
        }
    }
}

extension SharedThing {
    /// What both have, in one sentence; what the seeker typed stands as it is.
    package func sentence(in language: Language) -> String {
        switch self {
        case .employer(let name): SharedWords.employer(language, ["name": .text(name)])
        case .school(let name): SharedWords.school(language, ["name": .text(name)])
        case .trade(let trade): SharedWords.trade(language, ["name": .text(trade.label.text(in: language))])
        case .skill(let name): SharedWords.skill(language, ["name": .text(name)])
        case .language(let name): SharedWords.language(language, ["name": .text(name)])
        case .place(let name): SharedWords.place(language, ["name": .text(name)])
        case .person(let name): SharedWords.person(language, ["name": .text(name)])
        case .typed(let text): text
        }
    }
}
