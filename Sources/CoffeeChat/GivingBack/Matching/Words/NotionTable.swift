/// The notions with what they are part of and near to, read once from the tables.
struct NotionTable: Sendable {
    static let shared = NotionTable([
        DesignNotions.table, WorkNotions.table, NatureNotions.table, BodyNotions.table, GoodsNotions.table,
        TravelNotions.table, SocietyNotions.table, LifeNotions.table,
    ])

    /// A notion near another, with how near: 1 is the same.
    struct Neighbour: Sendable {
        let notion: Notion
        let nearness: Float
    }

    private(set) var names: [String] = []
    /// Too broad to say much: "art", "software".
    private(set) var isBroad: [Bool] = []
    /// What people do for a living, so that their work can be told from what it is about.
    private(set) var isCraft: [Bool] = []
    /// Each notion's neighbours, itself first.
    private(set) var neighbours: [[Neighbour]] = []
    /// Row by row how near each notion is to each: every person's notions are compared with every text's.
    private var matrix: [Float] = []
    /// The phrases of each line, for `MatchTables`.
    private(set) var phrases: [(phrase: Substring, notion: Notion)] = []

    private var numbers: [Substring: Notion] = [:]
    private var parents: [[Notion]] = []
    private var children: [[Notion]] = []
    private var near: [[Notion]] = []

    init(_ tables: [String]) {
        let lines = tables.map { $0.split(separator: "\n").compactMap(Line.init) }
        for (table, lines) in lines.enumerated() { for line in lines { add(line, isCraft: table < 2) } }
        for lines in lines { for line in lines { relate(line) } }
        neighbours = names.indices.map { neighbours(of: Notion(number: Int32($0))) }
        matrix = [Float](repeating: 0, count: names.count * names.count)
        for (row, near) in neighbours.enumerated() {
            for neighbour in near { matrix[row * names.count + neighbour.notion.index] = neighbour.nearness }
        }
    }

    func named(_ name: String) -> Notion? { numbers[name[...]] }

    func nearness(_ a: Notion, _ b: Notion) -> Float { matrix[a.index * names.count + b.index] }

    /// Whether one is a part of the other, however far down: brand design is design.
    func isPart(_ notion: Notion, of whole: Notion) -> Bool {
        notion == whole || parents[notion.index].contains { isPart($0, of: whole) }
    }

    private mutating func add(_ line: Line, isCraft craft: Bool) {
        let notion = Notion(number: Int32(names.count))
        assert(numbers[line.name] == nil, "\(line.name) stands twice")
        numbers[line.name] = notion
        names.append(String(line.name))
        isBroad.append(line.isBroad)
        isCraft.append(craft)
        parents.append([])
        children.append([])
        near.append([])
        phrases += line.words.map { ($0, notion) }
    }

    private mutating func relate(_ line: Line) {
        guard let notion = numbers[line.name] else { return }
        for parent in line.parents.compactMap({ numbers[$0] }) {
            parents[notion.index].append(parent)
            children[parent.index].append(notion)
        }
        for other in line.near.compactMap({ numbers[$0] }) {
            near[notion.index].append(other)
            near[other.index].append(notion)
        }
    }
}

extension NotionTable {
    /// How near a notion is to what it is part of, to its parts, and to its neighbours.
    private static let (up, down, beside): (Float, Float, Float) = (0.45, 0.5, 0.34)
    /// What is near to what is near: faint, but better than nothing.
    private static let further: Float = 0.4
    /// Broad notions lead nowhere: two arts need have nothing in common.
    private static let broad: Float = 0.2

    private func neighbours(of notion: Notion) -> [Neighbour] {
        var nearness: [Notion: Float] = [notion: 1]
        func take(_ other: Notion, _ value: Float) { nearness[other] = max(nearness[other] ?? 0, value) }
        for other in near[notion.index] { take(other, Self.beside) }
        for child in children[notion.index] { take(child, isBroad[notion.index] ? Self.broad : Self.down) }
        for parent in parents[notion.index] {
            guard !isBroad[parent.index] else { take(parent, Self.broad); continue }
            take(parent, Self.up)
            for sibling in children[parent.index] { take(sibling, Self.up * Self.down) }
            for above in parents[parent.index] where !isBroad[above.index] { take(above, Self.up * Self.up) }
        }
        for (other, value) in nearness where other != notion && value >= Self.beside && !isBroad[other.index] {
            for third in near[other.index] + children[other.index] where !isBroad[third.index] {
                take(third, value * Self.further)
            }
        }
        return nearness.map { Neighbour(notion: $0.key, nearness: $0.value) }
            .sorted { ($0.nearness, $1.notion.number) > ($1.nearness, $0.notion.number) }
    }

    /// `name! < parent, parent ~ near, near: word, word`
    private struct Line {
        let name: Substring
        let isBroad: Bool
        let parents: [Substring]
        let near: [Substring]
        let words: [Substring]

        init?(_ line: Substring) {
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let head = line[..<colon].split(separator: "~", maxSplits: 1)
            guard let first = head.first?.split(separator: "<", maxSplits: 1), let name = first.first else {
                return nil
            }
            let trimmed = Self.trimmed(name)
            isBroad = trimmed.hasSuffix("!")
            self.name = isBroad ? trimmed.dropLast() : trimmed
            parents = first.count > 1 ? Self.list(first[1]) : []
            near = head.count > 1 ? Self.list(head[1]) : []
            words = Self.list(line[line.index(after: colon)...])
        }

        private static func list(_ text: Substring) -> [Substring] {
            text.split(separator: ",").map(trimmed).filter { !$0.isEmpty }
        }

        private static func trimmed(_ text: Substring) -> Substring {
            var text = text.drop { $0 == " " }
            while text.last == " " { text = text.dropLast() }
            return text
        }
    }
}
