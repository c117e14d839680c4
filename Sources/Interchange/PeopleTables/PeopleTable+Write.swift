package import CoffeeChat

extension PeopleTable {
    /// The people as a CSV file that a spreadsheet opens and `read` takes in again.
    ///
    /// UTF-8 with a byte order mark, because Excel takes a file without one for the machine's code page and
    /// turns every Chinese name into noise (true of Excel 2024); every reader worth the name drops the mark.
    /// Lines end in CRLF (RFC 4180). Cells that a spreadsheet would run are defused.
    /// - Parameter stages: where each journey stands; shown, not read again.
    package static func write(_ people: [Person], stages: [PersonID: Stage] = [:]) -> String {
        var text = "\u{FEFF}"
        append(header, to: &text)
        for person in people { append(cells(person, stages[person.id]), to: &text) }
        return text
    }

    private static let header = [
        "name", "title", "company", "place", "email", "url", "connectedOn", "skills", "languages", "notes", "zone",
        "stage",
    ]

    private static func cells(_ person: Person, _ stage: Stage?) -> [String] {
        [
            person.name, person.title, person.company, person.place, person.email, person.profile?.written ?? "",
            person.connectedOn?.iso ?? "", list(person.skills), list(person.languages), person.notes, person.zone ?? "",
            stage?.rawValue ?? "",
        ]
    }

    /// A list of one that holds a comma would be split when read: a semicolon after it says that it is whole.
    private static func list(_ items: [String]) -> String {
        let joined = items.map { $0.replacing(";", with: ",") }.joined(separator: "; ")
        return items.count == 1 && joined.contains(where: { ",，、|；".contains($0) }) ? joined + ";" : joined
    }

    private static func append(_ cells: [String], to text: inout String) {
        text += cells.map(quoted).joined(separator: ",")
        text += "\r\n"
    }

    private static func quoted(_ cell: String) -> String {
        let cell = Defusing.done(cell)
        // By byte: a quote with a combining mark after it is no quote to `Character`.
        guard
            cell.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D, 0x3B, 0x09].contains($0) }) || cell.utf8.first == 0x20
        else {
            return cell
        }
        var quoted: [UInt8] = [0x22]
        for byte in cell.utf8 {
            if byte == 0x22 { quoted.append(0x22) }
            quoted.append(byte)
        }
        quoted.append(0x22)
        return String(decoding: quoted, as: UTF8.self)
    }
}
