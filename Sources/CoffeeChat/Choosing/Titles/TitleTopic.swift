/// What a title's work is about; with a craft it makes a field.
struct TitleTopic: Hashable, Sendable {
    let row: UInt8

    init(row: UInt8) { self.row = row }

    init?(name: Substring) {
        guard let row = TitleTopicTable.shared.rows[String(name)] else { return nil }
        self.row = row
    }

    /// Which field this topic and a craft make together.
    func field(as craft: Craft) -> Field { TitleTopicTable.shared.field(row: row, craft: craft) }

    /// Gives way to a firm topic beside it: a "furniture product designer" is no product designer.
    var isWeak: Bool { TitleTopicTable.shared.isWeak(row) }

    /// Things that are made: their "product" is no software.
    var isGoods: Bool { self == .goods }

    /// Of one field of design all by themselves: brand, visual, motion.
    var isVisual: Bool { self == .visual || self == .brand }

    static let visual = named("visual")
    static let brand = named("brand")
    static let trade = named("trade")
    static let goods = named("goods")

    /// The topic that is left when a craft has been named as a noun: "service" + "design" is service design.
    static func named(_ name: Substring) -> TitleTopic { TitleTopic(name: name) ?? TitleTopic(row: 0) }

    /// A noun of craft, with what came before it, as the topic of what follows.
    static func noun(_ craft: Craft, of topic: TitleTopic?) -> TitleTopic {
        guard let topic else { return TitleTopicTable.shared.nouns[Int(craft.rawValue)] }
        return TitleTopicTable.shared.subject(of: topic.field(as: craft))
    }
}
