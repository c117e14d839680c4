import CoffeeChat

/// Collects one card's lines and makes a person of them.
struct CardReader {
    private let line: Int
    private var lines: [String: [CardLine]] = [:]

    init(line: Int) { self.line = line }

    mutating func add(_ line: CardLine) {
        // Photos and keys are large and not wanted.
        guard Self.wanted.contains(line.name) else { return }
        lines[line.name, default: []].append(line)
    }

    func unfinished(_ file: String) -> SkippedRow {
        SkippedRow(Origin(file: file, line: line), .unreadableCard("END:VCARD"))
    }

    func take(into arrival: inout Arrival, file: String) {
        let origin = Origin(file: file, line: line)
        let kind = text("KIND").lowercased()
        guard !["group", "org", "location"].contains(kind) else {
            arrival.skipped.append(SkippedRow(origin, .noPerson))
            return
        }
        let name = name
        guard !name.isEmpty else {
            arrival.skipped.append(SkippedRow(origin, .noName))
            return
        }
        var person = ArrivedPerson(name: name, origin: origin)
        person.title = CellText.line(text("TITLE").isEmpty ? text("ROLE") : text("TITLE"))
        person.company = best("ORG")?.components.first ?? ""
        person.email = CellText.line(text("EMAIL"))
        person.place = place
        person.profile = profile
        person.notes = (lines["NOTE"] ?? []).map(\.text).filter { !$0.isEmpty }.joined(separator: "\n\n")
        person.skills = unique((lines["CATEGORIES"] ?? []).flatMap(\.items)).filter {
            !Self.groups.contains($0.lowercased())
        }
        person.languages = unique(((lines["LANG"] ?? []) + (lines["X-CORTADO-LANGUAGE"] ?? [])).map(\.text))
        let zone = text("TZ")
        person.zone = ZoneName.isLikely(zone) ? zone : nil
        person.connectedOn = Day(iso: text("X-CORTADO-CONNECTED-ON"))
        arrival.people.append(person)
    }

    private static let wanted: Set<String> = [
        "KIND", "FN", "N", "ORG", "TITLE", "ROLE", "EMAIL", "URL", "SOCIALPROFILE", "X-SOCIALPROFILE", "X-LINKEDIN",
        "IMPP",
        "NOTE", "ADR", "TZ", "LANG", "CATEGORIES", "X-CORTADO-LANGUAGE", "X-CORTADO-CONNECTED-ON",
    ]

    /// What address books sort cards into, and no skill.
    private static let groups: Set<String> = [
        "mycontacts", "starred", "friends", "family", "coworkers", "contacts", "imported", "work", "business",
        "personal",
        "vcard", "联系人", "同事", "朋友", "家人",
    ]

    /// The preferred line of a name; of equals the first.
    private func best(_ name: String) -> CardLine? { sorted(name).first }

    private func sorted(_ name: String) -> [CardLine] {
        (lines[name] ?? []).enumerated()
            .sorted { ($0.element.preference, $0.offset) < ($1.element.preference, $1.offset) }.map(\.element)
    }

    private func text(_ name: String) -> String { sorted(name).lazy.map(\.text).first { !$0.isEmpty } ?? "" }

    private var name: String {
        let full = PersonName.clean(CellText.line(text("FN")))
        if !full.isEmpty { return full }
        let parts = best("N")?.components ?? []
        let at = { (index: Int) in parts.indices.contains(index) ? parts[index] : "" }
        let given = [at(1), at(2)].filter { !$0.isEmpty }.joined(separator: " ")
        return PersonName.joined(first: given, last: at(0))
    }

    private var place: String {
        for address in sorted("ADR") {
            let parts = address.components
            let place = [3, 4, 6].compactMap { parts.indices.contains($0) ? parts[$0] : nil }.filter { !$0.isEmpty }
            if !place.isEmpty { return unique(place).joined(separator: ", ") }
        }
        return ""
    }

    /// LinkedIn's address wherever it stands; else the first web page.
    private var profile: ProfileAddress? {
        let named = ["X-LINKEDIN", "X-SOCIALPROFILE", "SOCIALPROFILE", "URL", "IMPP"].flatMap { sorted($0) }.map(\.text)
        let linkedIn = named.filter { $0.lowercased().contains("linkedin.com/") }
        return (linkedIn + sorted("URL").map(\.text)).lazy.compactMap { Lists.profile($0) }.first
    }

    private func unique(_ texts: [String]) -> [String] {
        var seen = Set<String>()
        return texts.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}
