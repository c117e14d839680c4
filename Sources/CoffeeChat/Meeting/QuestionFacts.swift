/// What a turn of a career fills into the wordings of its question.
struct QuestionFacts {
    private let request: DraftRequest
    private let turn: CareerTurn
    private var language: MessageLanguage { request.language }

    init(_ request: DraftRequest, _ turn: CareerTurn) { (self.request, self.turn) = (request, turn) }

    /// - Returns: What the question is about; `nil` where a name cannot stand in the language.
    func fill(_ places: inout [String: String]) -> QuestionIdea.About? {
        var facts: [String: String?] = [:]
        let about: QuestionIdea.About
        switch turn {
        case .agencyToInHouse(let from, let to, let months):
            about = .agencyToInHouse
            facts = ["old": company(from.company), "new": company(to.company), "after": after(months)]
        case .inHouseToAgency(let from, let to):
            about = .inHouseToAgency
            facts = ["old": company(from.company), "new": company(to.company)]
        case .backToStudy(let education, let months):
            about = .backToStudy
            facts = ["there": name(education.school), "years": years(months)]
        case .longStay(let employer, let months, let isCurrent):
            about = .longStay
            facts = ["there": company(employer), "years": years(months)]
            places[isCurrent ? "still" : "then"] = ""
        case .firstLead(let job):
            about = .firstLead
            facts = ["there": company(job.company)]
        case .newCountry(let from, let to, let job):
            about = .newCountry
            let isEnglish = language == .english
            facts = [
                "old": isEnglish ? from.english : from.chinese, "new": isEnglish ? to.english : to.chinese,
                "there": company(job.company),
            ]
        case .founded(let job, let isCurrent):
            about = .founded
            facts = ["there": company(job.company)]
            places[isCurrent ? "still" : "then"] = ""
        case .freelanced(let months, let next):
            about = .freelanced
            facts = ["new": company(next.company), "years": years(months)]
        case .cameBack(let employer):
            about = .cameBack
            facts = ["there": company(employer)]
        case .rose(let employer, let from, let to):
            about = .rose
            facts = ["there": company(employer), "old": role(from, employer), "new": role(to, employer)]
        case .newTrade(let from, let to):
            about = .newTrade
            facts = ["old": TradeInWords.name(of: from, in: language), "new": TradeInWords.name(of: to, in: language)]
        case .firstInField(let employer, let field):
            about = .firstInField
            facts = ["there": company(employer), "new": TradeInWords.name(of: field, in: language)]
        }
        // What is not known, or cannot be said, takes its wordings out with it.
        for (place, fact) in facts { places[place] = fact }
        return about
    }

    private func company(_ text: String) -> String? { PlainCompany.name(text).flatMap { name($0) } }

    private func name(_ text: String) -> String? {
        switch language {
        case .english: EnglishClauses.named(text, to: 60)
        case .chinese: ChineseClauses.named(text, to: 40)
        }
    }

    private func role(_ title: String, _ company: String) -> String? {
        let text = PlainTitle(title, company: company, in: language, to: 40).text
        return text.isEmpty ? nil : text
    }

    /// " after two years", 两年; `nil` for less than a year, of which nobody would speak.
    private func after(_ months: Int) -> String? {
        guard let years = years(months) else { return "" }
        return language == .english ? " after \(years)" : years
    }

    /// "a year", "two years", 两年: to the nearest.
    private func years(_ months: Int) -> String? {
        let count = (months + 6) / 12
        guard months >= 10, count > 0 else { return nil }
        switch language {
        case .english:
            if count == 1 { return "a year" }
            let words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
            return "\(count <= 12 ? words[count - 2] : String(count)) years"
        case .chinese:
            let signs = ["一", "两", "三", "四", "五", "六", "七", "八", "九", "十"]
            return "\(count <= 10 ? signs[count - 1] : String(count))年"
        }
    }
}
