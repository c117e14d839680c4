/// Finds a table's separator and its header row, if it has one.
enum PeopleTableHeader {
    /// The separator and row with the most names that are known; without any, the first row is the header,
    /// unless it already holds an address: then there is none, and the columns are lettered as in a spreadsheet.
    static func table(_ bytes: [UInt8], file: String) -> Table {
        var best: (score: Int, width: Int, table: Table)?
        for separator in Table.separators {
            let candidate = candidate(bytes, file: file, separator: separator)
            if best.map({ ($0.score, $0.width) < (candidate.score, candidate.width) }) ?? true { best = candidate }
        }
        return best?.table ?? candidate(bytes, file: file, separator: Table.separators[0]).table
    }

    /// Reports and exports put a title, a date or a note above their tables, hardly more.
    private static let mostPreamble = 20

    private static func candidate(
        _ bytes: [UInt8], file: String, separator: UInt8
    ) -> (score: Int, width: Int, table: Table) {
        var reader = RowReader(bytes, separator: separator)
        var row = Row(bytes)
        var best: (score: Int, width: Int, table: Table)?
        for _ in 0..<mostPreamble {
            guard reader.nextFilled(&row) else { break }
            let columns = Columns(row)
            let score = ColumnGuess.score(columns.names)
            if score > best?.score ?? 0 {
                best = (score, columns.count, Table(bytes, file: file, columns: columns, body: reader))
            }
        }
        return best ?? withoutKnownNames(bytes, file: file, separator: separator)
    }

    private static func withoutKnownNames(
        _ bytes: [UInt8], file: String, separator: UInt8
    ) -> (score: Int, width: Int, table: Table) {
        let start = RowReader(bytes, separator: separator)
        var afterFirst = start
        var row = Row(bytes)
        _ = afterFirst.nextFilled(&row)
        let first = Columns(row)
        let isData = first.names.contains { ColumnGuess.isEmail($0) || $0.lowercased().contains("linkedin.com/") }
        let columns = isData ? Columns(first.names.indices.map(letters)) : first
        return (0, first.count, Table(bytes, file: file, columns: columns, body: isData ? start : afterFirst))
    }

    /// A, B, … Z, AA, AB, …
    private static func letters(_ column: Int) -> String {
        var (rest, letters) = (column, "")
        repeat {
            letters = String(Unicode.Scalar(UInt8(0x41 + rest % 26))) + letters
            rest = rest / 26 - 1
        } while rest >= 0
        return letters
    }
}
