/// One row of a table: where its cells stand in the file's bytes. Decoded cell by cell, when wanted.
struct Row {
    struct Cell {
        var start: Int
        var end: Int
        /// Quotes are doubled inside.
        var hasDoubledQuotes = false
    }

    /// Valid UTF-8.
    let bytes: [UInt8]
    /// The line on which the row starts, counted from 1.
    var line = 0
    var cells: [Cell] = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isBlank: Bool {
        cells.allSatisfy { cell in bytes[cell.start..<cell.end].allSatisfy(CellText.isBlank) }
    }

    /// How many cells there are, without the empty ones at the end.
    var filledCount: Int {
        (cells.lastIndex { !bytes[$0.start..<$0.end].allSatisfy(CellText.isBlank) } ?? -1) + 1
    }

    /// Whether a cell may have been shortened: its bytes are more than the characters that are kept.
    var hasLongCell: Bool { cells.contains { $0.end - $0.start > CellText.longest } }

    /// Equal rows have equal ones; others hardly ever.
    var hash: Int {
        var hasher = Hasher()
        guard let first = cells.first, let last = cells.last else { return 0 }
        bytes.withUnsafeBytes { hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: $0[first.start..<last.end])) }
        return hasher.finalize()
    }

    /// The cell on one line: trimmed, white space and newlines in it made one space; empty for no such cell.
    func text(_ column: Int?) -> String {
        guard let cell = cell(column) else { return "" }
        return CellText.line(bytes[cell.start..<cell.end], hasDoubledQuotes: cell.hasDoubledQuotes)
    }

    /// The cell with its newlines, trimmed.
    func block(_ column: Int?) -> String {
        guard let cell = cell(column) else { return "" }
        return CellText.block(bytes[cell.start..<cell.end], hasDoubledQuotes: cell.hasDoubledQuotes)
    }

    /// The cell's bytes, trimmed of white space.
    func trimmed(_ column: Int?) -> ArraySlice<UInt8> {
        guard let cell = cell(column) else { return [] }
        return CellText.trimmed(bytes[cell.start..<cell.end])
    }

    private func cell(_ column: Int?) -> Cell? {
        guard let column, cells.indices.contains(column) else { return nil }
        return cells[column]
    }
}
