package import CoffeeChat

extension Rung {
    /// "senior": as it stands in a sentence.
    package var label: Phrase {
        switch self {
        case .learner: Phrase(en: "learner", zh: "学习者")
        case .intern: Phrase(en: "intern", zh: "实习生")
        case .junior: Phrase(en: "junior", zh: "初级")
        case .mid: Phrase(en: "mid-level", zh: "中级")
        case .senior: Phrase(en: "senior", zh: "高级")
        case .lead: Phrase(en: "lead", zh: "主管")
        case .principal: Phrase(en: "principal or manager", zh: "经理或首席")
        case .director: Phrase(en: "director", zh: "总监")
        case .executive: Phrase(en: "executive", zh: "高管")
        }
    }
}
