/// A question to choose from.
package struct QuestionIdea: Hashable, Sendable {
    /// What it is about: the six of the article first, then what is special in their line.
    package enum About: String, CaseIterable, Sendable {
        case skills, employer, team, challenges, partners, helped
        case newTrade, agencyToInHouse, inHouseToAgency, backToStudy, founded, newCountry, freelanced, firstLead
        case cameBack, longStay, rose, firstInField, since, work, school

        /// One of the article's own, made theirs.
        package var isArticles: Bool {
            switch self {
            case .skills, .employer, .team, .challenges, .partners, .helped: true
            default: false
            }
        }
    }

    package let about: About
    package let text: String

    package init(about: About, text: String) {
        self.about = about
        self.text = text
    }
}
