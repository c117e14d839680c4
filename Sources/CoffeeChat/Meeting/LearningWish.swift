/// Something that could be learned from this one person: offered beside what the seeker writes down as their aim.
package enum LearningWish: Hashable, Sendable {
    /// They made the move that I am making.
    case sameMove(Trade, Field)
    /// They have the job that I want next.
    case nextJob(title: String)
    /// They work at a company that I named.
    case company(String)
    /// Only one person has spoken of it so far.
    case secondOpinion(topic: String, from: String)

    /// - Parameter onceHeard: Topics of which only one other person has spoken.
    package static func all(me: Me, person: Person, onceHeard: [SaidTopics.Topic]) -> [LearningWish] {
        let titles = TitleReader()
        var wishes: [LearningWish] = CommonGround().find(me, person).compactMap { thing in
            if case .trade(let trade) = thing { .sameMove(trade, me.targetField) } else { nil }
        }
        let reading = titles.read(person.title)
        if !reading.isUnknown, reading.field == me.targetField, reading.rung == me.targetRung {
            wishes.append(.nextJob(title: person.title))
        }
        let company = CompanyName.key(person.company)
        if !company.isEmpty, me.companies.contains(where: { CompanyName.key($0) == company }) {
            wishes.append(.company(person.company))
        }
        return wishes + onceHeard.map { .secondOpinion(topic: $0.name, from: $0.names.first ?? "") }
    }
}
