/// A table whose header row has been found, wherever in the file it stands.
struct Table {
    let file: String
    let columns: Columns
    /// The rows after the header.
    private let body: RowReader
    private let bytes: [UInt8]

    static let separators: [UInt8] = [0x2C, 0x3B, 0x09]

    /// Looks for the first row that has one column of each group in `needed`. What stands before it is a
    /// preamble and passed over: LinkedIn puts `Notes:` and a paragraph there, Excel `sep=;`.
    /// - Parameter bytes: valid UTF-8.
    init(_ bytes: [UInt8], file: String, needing needed: [[String]]) throws(Refusal) {
        for separator in Self.separators {
            var reader = RowReader(bytes, separator: separator)
            var row = Row(bytes)
            while reader.nextFilled(&row) {
                guard row.cells.count >= needed.count else { continue }
                let columns = Columns(row)
                guard columns.has(needed) else { continue }
                self.init(bytes, file: file, columns: columns, body: reader)
                return
            }
        }
        throw .noHeader(file: file, expected: needed.compactMap(\.first))
    }

    init(_ bytes: [UInt8], file: String, columns: Columns, body: RowReader) {
        self.file = file
        self.columns = columns
        self.body = body
        self.bytes = bytes
    }

    func rows() -> Rows { Rows(reader: body, row: Row(bytes), file: file) }

    /// Which of `03/04` is the month, seen from the whole column: a 13 in either place decides. Where
    /// nothing does, it is the first, as LinkedIn writes. A column that starts with a plain date is not walked.
    func dateOrder(_ column: Int?) -> WrittenDate.Order {
        guard let column else { return .monthFirst }
        var rows = rows()
        while rows.advance() {
            let cell = rows.row.trimmed(column)
            guard !cell.isEmpty else { continue }
            guard WrittenDate.hasOrder(cell) else { return .monthFirst }
            if let order = WrittenDate.order(shownBy: cell) { return order }
        }
        return .monthFirst
    }

    /// A walk over the rows that have something in them.
    struct Rows {
        private var reader: RowReader
        private(set) var row: Row
        private let file: String

        init(reader: RowReader, row: Row, file: String) {
            self.reader = reader
            self.row = row
            self.file = file
        }

        mutating func advance() -> Bool { reader.nextFilled(&row) }

        var origin: Origin { Origin(file: file, line: row.line) }
    }
}
