/// What the facts tell about two careers: where each of them comes from, and where to.
struct DraftCareer {
    let facts: DraftFacts
    /// The field that their title reads as.
    let theirField: Field?

    init(_ facts: DraftFacts) {
        self.facts = facts
        let reading = TitleReader().read(facts.recipient.title)
        theirField = reading.isUnknown || reading.field == .other ? nil : reading.field
    }

    /// The line of work they left for their field: only where both are known, and are two.
    var theirTrade: Trade? {
        guard let theirField, theirField.isDesign || theirField == .productManagement else { return nil }
        if let shared = facts.shared.lazy.compactMap({ if case .trade(let trade) = $0 { trade } else { nil } }).first {
            return shared
        }
        for position in facts.recipient.earlier {
            let reading = TitleReader().read(position.title)
            if reading.isUnknown || reading.field.isFamily(of: theirField) { continue }
            if let trade = TradeReader().read(title: position.title, company: position.company) { return trade }
        }
        return nil
    }

    /// The line of work that I leave.
    var myTrade: Trade? {
        if let trade = facts.sender.trade { return trade }
        guard !TitleReader().read(facts.sender.title).field.isDesign else { return nil }
        return TradeReader().read(title: facts.sender.title)
    }

    /// Somebody else whom we both know, by the whole name.
    var introducer: String? {
        let shared = facts.shared.lazy.compactMap { if case .person(let name) = $0 { name } else { nil } }.first
        let name = FactText.trimmed(PersonName(shared ?? facts.recipient.introducer).whole)
        let ours = [facts.recipient.name, facts.sender.name].map { FactText.trimmed(PersonName($0).whole) }
        return name.isEmpty || ours.contains(name) ? nil : name
    }

    /// I make the move that they made.
    var isMyMove: Bool { myTrade != nil && myTrade == theirTrade }

    /// My title says a job in the field already.
    var isInField: Bool {
        let reading = TitleReader().read(facts.sender.title)
        return !reading.isUnknown && reading.field.isDesign && reading.rung >= .junior
    }
}
