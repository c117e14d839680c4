/// What a word or phrase does in a title.
struct TitleWord: Sendable {
    let kind: Kind
    /// A raw value of `Field`, `Craft` or `TitleTopic`, or a variant of the kind; which, the kind says.
    var value: UInt8 = 0
    var rung: Rung?
    /// Counts only at the start of a word group: 前 in 前阿里设计师, not in 目前.
    var onlyInitial = false

    enum Kind: String, CaseIterable, Sendable {
        // What somebody is.
        case year, mark, lead, rank, founder, associate, assistant, deputy, intern, student, bootcamp, degree
        case staff, group, head, chief, officer, level
        case trade, role, craft, topic
        // When and whether they are it.
        case past, formerly, pastName, turned, now, aspire, become, training, seek, look, opening
        // Whom or what it is about.
        case hire, recruiting, object, hobby, hobbyTail, at, of, to, from, prep, and, de, org, school, place, team
        // Nothing at all, knowingly.
        case plain
        // Not in the tables.
        case bar, comma, colon, open, close, arrow, unknown, adjective
    }

    /// Names a role, a rank or a topic of our fields, so that a misspelling of it counts too. What belongs to
    /// another trade is that misspelled as well, and "leather" must not swallow "feather".
    var isSpelled: Bool {
        switch kind {
        case .role, .craft, .rank, .founder, .assistant, .associate, .year, .intern, .lead: true
        case .topic: topic != .trade && topic != .goods
        case .trade: field != .other
        default: false
        }
    }

    /// Several people, who are never the holder: "designers", "product designers".
    var namesMany: Bool { (kind == .craft || kind == .topic) && rung == .learner }

    var field: Field? { Field.allCases.indices.contains(Int(value)) ? Field.allCases[Int(value)] : nil }
    var craft: Craft { Craft(rawValue: value) ?? .generic }
    var topic: TitleTopic { TitleTopic(row: value) }
}
