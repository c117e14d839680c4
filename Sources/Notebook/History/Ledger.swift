import Foundation
internal import GRDB

/// Writes down, within the transaction, how each row was before: what undo needs.
///
/// Rows that an import inserts one after the other are one line of it, so that 30,000 people cost no more than one.
final class Ledger {
    let action: ActionID
    private let database: Database
    private var open: [String: ClosedRange<Int64>] = [:]
    private var inserted: [(table: String, rows: ClosedRange<Int64>)] = []

    init(opening deed: Deed, at instant: Date, in database: Database) throws {
        self.database = database
        try database.execute(
            sql: "INSERT INTO action (at, kind, person_id, detail) VALUES (?, ?, ?, ?)",
            arguments: [Int(instant.timeIntervalSince1970), deed.kind.rawValue, deed.person?.row, deed.detail])
        self.action = ActionID(number: database.lastInsertedRowID)
    }

    func inserted(_ table: String, _ row: Int64) {
        if let range = open[table], range.upperBound + 1 == row {
            open[table] = range.lowerBound...row
        } else {
            if let range = open[table] { inserted.append((table, range)) }
            open[table] = row...row
        }
    }

    func updating(_ table: String, _ row: Int64, before: [String: Cell], after: [String: Cell]) throws {
        try write(table, row...row, before: Cell.json(before), after: Cell.json(after))
    }

    func deleting(_ table: String, _ row: Int64, in database: Database) throws {
        guard let old = try Row.fetchOne(database, sql: "SELECT * FROM \(table) WHERE id = ?", arguments: [row]) else {
            return
        }
        var columns: [String: Cell] = [:]
        for (name, value) in old { columns[name] = Cell(value) }
        try write(table, row...row, before: Cell.json(columns), after: nil)
    }

    /// Writes the inserted rows last; undo reads the lines backwards, so that they go first.
    func close() throws {
        for (table, range) in open { inserted.append((table, range)) }
        for (table, range) in inserted.sorted(by: { $0.rows.lowerBound < $1.rows.lowerBound }) {
            try write(table, range, before: nil, after: nil)
        }
    }

    private func write(_ table: String, _ rows: ClosedRange<Int64>, before: String?, after: String?) throws {
        try database.cachedStatement(
            sql: "INSERT INTO change (action_id, tbl, first_row, last_row, before, after) VALUES (?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [action.number, table, rows.lowerBound, rows.upperBound, before, after])
    }
}
