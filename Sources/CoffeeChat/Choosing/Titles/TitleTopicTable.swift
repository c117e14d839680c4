/// The topics of titles, and the field that each makes with each craft.
struct TitleTopicTable: Sendable {
    static let shared = TitleTopicTable()

    let rows: [String: UInt8]
    let nouns: [TitleTopic]
    private let fields: [Field]
    private let weak: [Bool]
    private let subjects: [TitleTopic]

    private init() {
        var rows: [String: UInt8] = [:]
        var (fields, weak): ([Field], [Bool]) = ([], [])
        for line in Self.table.split(separator: "\n") {
            let cells = line.split(separator: " ")
            guard cells.count == Craft.allCases.count + 1, let name = cells.first else { continue }
            let isWeak = name.hasSuffix("?")
            rows[String(isWeak ? name.dropLast() : name)] = UInt8(rows.count)
            weak.append(isWeak)
            fields += cells.dropFirst().map(Self.field)
        }
        self.rows = rows
        self.fields = fields
        self.weak = weak
        func topic(_ name: String) -> TitleTopic { TitleTopic(row: rows[name] ?? 0) }
        nouns = ["trade", "design", "research", "writing", "marketing", "software", "strategy", "operations"].map(topic)
        subjects = Field.allCases.map { topic(Self.subject(of: $0)) }
    }

    func field(row: UInt8, craft: Craft) -> Field {
        let index = Int(row) * Craft.allCases.count + Int(craft.rawValue)
        return fields.indices.contains(index) ? fields[index] : .other
    }

    func isWeak(_ row: UInt8) -> Bool { weak.indices.contains(Int(row)) && weak[Int(row)] }

    /// The topic that a whole field is, once it has been understood.
    func subject(of field: Field) -> TitleTopic {
        for (known, topic) in zip(Field.allCases, subjects) where known == field { return topic }
        return TitleTopic(row: 0)
    }

    private static func subject(of field: Field) -> String {
        switch field {
        case .productDesign: "design"
        case .userResearch: "userresearch"
        case .contentDesign: "contentdesign"
        case .serviceDesign: "servicedesign"
        case .visualDesign: "visual"
        case .designOperations: "designops"
        case .productManagement: "pm"
        case .engineering: "software"
        case .marketing: "marketing"
        case .other: "trade"
        }
    }

    private static func field(_ cell: Substring) -> Field {
        switch cell {
        case "ux": .productDesign
        case "research": .userResearch
        case "content": .contentDesign
        case "service": .serviceDesign
        case "visual": .visualDesign
        case "ops": .designOperations
        case "pm": .productManagement
        case "eng": .engineering
        case "mkt": .marketing
        default: .other
        }
    }

    /// Topic; then its field with each craft, in the order of `Craft`. `?` marks a weak topic.
    private static let table = """
        trade         -        -        -        -        mkt     -   -        -
        goods         -        -        -        -        mkt     -   -        -
        design        ux       ux       research content  content eng ux       ops
        ux            ux       ux       research content  content eng ux       ops
        experience?   ux       ux       research content  content eng ux       ops
        guest?        -        ux       research -        mkt     -   -        -
        digital?      mkt      ux       -        mkt      mkt     eng mkt      -
        product?      pm       ux       research content  content eng pm       pm
        pm            pm       pm       research pm       mkt     eng pm       pm
        userresearch  research research research research mkt     eng research research
        research      -        ux       -        -        mkt     eng -        research
        contentdesign content  content  content  content  content eng content  content
        content       mkt      content  research mkt      mkt     eng content  mkt
        writing       -        -        -        -        mkt     -   -        -
        service?      -        service  service  -        mkt     -   -        -
        servicedesign service  service  service  content  content eng service  ops
        visual        visual   visual   research visual   visual  eng visual   ops
        art?          visual   visual   -        -        mkt     eng visual   -
        creative?     visual   visual   -        -        mkt     eng mkt      ops
        comms?        -        visual   -        -        mkt     eng -        -
        brand         mkt      visual   mkt      mkt      mkt     eng mkt      mkt
        marketing     mkt      visual   mkt      mkt      mkt     eng mkt      mkt
        growth        mkt      ux       mkt      mkt      mkt     eng mkt      mkt
        designsystem  ops      ux       research content  content eng ops      ops
        designops     ops      ops      ops      ops      mkt     eng ops      ops
        software      eng      eng      eng      -        mkt     eng eng      eng
        data          eng      visual   eng      -        mkt     eng eng      eng
        ai            eng      ux       eng      -        mkt     eng eng      eng
        mobile?       eng      ux       research -        mkt     eng eng      -
        web           eng      ux       research content  content eng eng      eng
        game          -        -        research -        -       eng -        -
        strategy      -        ux       -        -        mkt     -   -        -
        operations?   -        -        -        -        mkt     eng -        -
        domain?       -        ux       research -        mkt     eng -        -
        """
}
