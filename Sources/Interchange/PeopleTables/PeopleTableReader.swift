import CoffeeChat

/// Reads a table's rows into people.
struct PeopleTableReader {
    private let table: Table
    private let columns: [PersonField: Int]
    private let order: WrittenDate.Order

    init(_ table: Table, mapping: [Int: PersonField]) {
        self.table = table
        var columns: [PersonField: Int] = [:]
        for (column, field) in mapping.sorted(by: { $0.key < $1.key }) where columns[field] == nil {
            columns[field] = column
        }
        self.columns = columns
        self.order = table.dateOrder(columns[.connectedOn])
    }

    func read(into arrival: inout Arrival) throws(Refusal) {
        var rows = table.rows()
        var seen: [Int: Int] = [:]
        var count = 0
        while rows.advance() {
            count += 1
            if let reason = take(rows.row, at: rows.origin, into: &arrival, &seen) {
                arrival.skipped.append(SkippedRow(rows.origin, reason))
            }
        }
        if count > 0, arrival.people.isEmpty {
            throw .nothingReadable(file: table.file, rows: count, firstReason: arrival.skipped.first?.reason)
        }
    }

    private func take(
        _ row: Row, at origin: Origin, into arrival: inout Arrival, _ seen: inout [Int: Int]
    ) -> SkippedRow.Reason? {
        let width = table.columns.count
        // A separator in a cell without quotes shifts all that follows. Short rows are usual: some programs
        // leave empty cells at the end away.
        guard row.filledCount <= width else { return .tooManyCells(expected: width, found: row.filledCount) }
        let name = name(row)
        guard !name.isEmpty else { return .noName }
        var person = ArrivedPerson(name: name, origin: origin)
        let flaws = fill(&person, row)
        let hash = row.hash
        if let earlier = seen[hash].map({ arrival.people[$0] }) {
            person.origin.line = earlier.origin.line
            if person == earlier { return .sameAsAbove(line: earlier.origin.line) }
            person.origin = origin
        }
        seen[hash] = arrival.people.count
        arrival.people.append(person)
        arrival.incomplete += flaws.map { SkippedRow(origin, $0) }
        return nil
    }

    private func text(_ row: Row, _ field: PersonField) -> String {
        columns[field].map { Defusing.undone(row.text($0)) } ?? ""
    }

    private func name(_ row: Row) -> String {
        let whole = PersonName.clean(text(row, .name))
        guard whole.isEmpty else { return whole }
        return PersonName.joined(first: text(row, .firstName), last: text(row, .lastName))
    }

    private func fill(_ person: inout ArrivedPerson, _ row: Row) -> [SkippedRow.Reason] {
        var flaws: [SkippedRow.Reason] = []
        person.title = text(row, .title)
        person.company = text(row, .company)
        person.place = text(row, .place)
        person.email = Lists.firstEmail(text(row, .email))
        person.notes = columns[.notes].map { Defusing.undone(row.block($0)) } ?? ""
        person.skills = Lists.split(text(row, .skills))
        person.languages = Lists.split(text(row, .languages))
        let address = text(row, .profile)
        person.profile = Lists.profile(address)
        if person.profile == nil, !address.isEmpty { flaws.append(.unreadableAddress(address)) }
        let zone = text(row, .zone)
        person.zone = ZoneName.isLikely(zone) ? zone : nil
        if person.zone == nil, !zone.isEmpty { flaws.append(.unreadableZone(zone)) }
        let date = text(row, .connectedOn)
        person.connectedOn = WrittenDate(date, order: order)?.asDay
        if person.connectedOn == nil, !date.isEmpty { flaws.append(.unreadableDate(date)) }
        if row.hasLongCell, person.isShortened { flaws.append(.longerThan(characters: CellText.longest)) }
        return flaws
    }
}

extension ArrivedPerson {
    /// Whether one of the fields of one line has the most characters that are kept.
    var isShortened: Bool {
        [name, title, company, place, email].contains { $0.unicodeScalars.count >= CellText.longest }
    }
}
