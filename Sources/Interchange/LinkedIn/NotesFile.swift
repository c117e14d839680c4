import CoffeeChat

/// `Notes.csv` (since 2026): what I wrote about my connections.
enum NotesFile {
    static let needed = [["note"], ["connectionfirstname", "connectionlastname", "connectionprofileurl"]]

    static func read(_ table: Table, into arrival: inout Arrival) throws(Refusal) {
        let columns = table.columns
        let note = columns.place("note")
        var rows = table.rows()
        var (count, skipped) = (0, 0)
        while rows.advance() {
            count += 1
            let row = rows.row
            let name = PersonName.joined(
                first: row.text(columns.place("connectionfirstname")),
                last: row.text(columns.place("connectionlastname")))
            let profile = ProfileAddress(row.text(columns.place("connectionprofileurl")))
            let text = PlainText.from(row.block(note))
            if name.isEmpty, profile == nil {
                skipped += 1
                arrival.skipped.append(SkippedRow(rows.origin, .noPerson))
            } else if !text.isEmpty {
                arrival.notes.append(ArrivedNote(name: name, profile: profile, text: text, origin: rows.origin))
            }
        }
        if count > 0, skipped == count {
            throw .nothingReadable(file: table.file, rows: count, firstReason: arrival.skipped.last?.reason)
        }
    }
}
