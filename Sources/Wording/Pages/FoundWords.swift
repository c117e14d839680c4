/// How many of each kind stand in the notes.
package enum FoundWords: Catalogued {
    case promises, quotes, topics, people, links

    package var phrase: Phrase {
        switch self {
        case .promises: Phrase(en: "{n} {n|promise|promises}", zh: "{n}个承诺")
        case .quotes: Phrase(en: "{n} {n|quote|quotes}", zh: "{n}句原话")
        case .topics: Phrase(en: "{n} {n|topic|topics}", zh: "{n}个话题")
        case .people: Phrase(en: "{n} {n|person|people} to meet", zh: "{n}个想认识的人")
        case .links: Phrase(en: "{n} {n|link|links}", zh: "{n}个链接")
        }
    }
}
