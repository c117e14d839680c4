/// Links from Today to what is behind its sentences.
package enum TodayPlanWords: Catalogued {
    case why, lookBack

    package var phrase: Phrase {
        switch self {
        case .why: Phrase(en: "How come?", zh: "怎么算的？")
        case .lookBack: Phrase(en: "Look back on the week", zh: "回顾这一周")
        }
    }
}
