import CoffeeChat

/// A table of people from any other tracker, and Cortado's own.
package struct PeopleTable {
    /// Reads a CSV file with commas, semicolons or tabs.
    /// - Parameter mapping: which column (from 0) fills which field; `nil` to guess. What was guessed stands
    ///   in the arrival, to be shown before anything is taken in.
    ///
    /// A row without a name is skipped. A cell that cannot be read (a date, an address, a zone) is left out and
    /// named in `incomplete`; the person comes in: such columns are often free text.
    package static func read(
        _ bytes: [UInt8], named file: String, mapping: [Int: PersonField]? = nil
    ) throws(Refusal) -> Arrival {
        let table = PeopleTableHeader.table(try FileText.utf8(bytes, file: file), file: file)
        var arrival = Arrival()
        arrival.mapping = columns(of: table, mapping: mapping)
        let fields = arrival.mapping.enumerated().compactMap { column, mapped in mapped.field.map { (column, $0) } }
        guard fields.contains(where: { [.name, .firstName, .lastName].contains($0.1) }) else {
            throw .noHeader(file: file, expected: [PersonField.name.rawValue])
        }
        try PeopleTableReader(table, mapping: Dictionary(uniqueKeysWithValues: fields)).read(into: &arrival)
        return arrival
    }

    /// The columns with what they are taken for, also where none of them is known to hold names.
    package static func columns(
        _ bytes: [UInt8], named file: String, mapping: [Int: PersonField]? = nil
    ) throws(Refusal) -> [ColumnMapping] {
        columns(of: PeopleTableHeader.table(try FileText.utf8(bytes, file: file), file: file), mapping: mapping)
    }

    private static func columns(of table: Table, mapping: [Int: PersonField]?) -> [ColumnMapping] {
        let samples = samples(of: table)
        let mapping = mapping ?? ColumnGuess(names: table.columns.names, samples: samples).mapping
        return table.columns.names.enumerated().map { column, name in
            let example = samples.lazy.compactMap { $0.indices.contains(column) ? $0[column] : nil }.first {
                !$0.isEmpty
            }
            return ColumnMapping(column: name, field: mapping[column], example: example ?? "")
        }
    }

    private static func samples(of table: Table) -> [[String]] {
        var rows = table.rows()
        var samples: [[String]] = []
        while samples.count < 50, rows.advance() { samples.append(rows.row.cells.indices.map { rows.row.text($0) }) }
        return samples
    }
}
