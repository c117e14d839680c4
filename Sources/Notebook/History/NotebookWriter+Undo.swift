package import CoffeeChat
package import Foundation
internal import GRDB

/// What undo did, for the sentence that says so.
package struct Undone: Sendable {
    package let action: KeptAction
    /// People whom the import had brought and who stay, because something was typed on them since.
    package let kept: [PersonID]
    /// Whose standing has to be computed anew; `nil` for everybody's.
    package let touched: [PersonKey]?
}

extension NotebookWriter {
    /// Takes a change back. What was changed again since stays as it is: nothing typed is lost.
    package func undo(_ action: KeptAction, at instant: Date) throws -> Undone {
        var kept: [PersonID] = []
        var touched: Set<PersonKey> = []
        let changes = try Row.fetchAll(
            database, sql: "SELECT tbl, first_row, last_row, before, after FROM change WHERE action_id = ? ORDER BY id DESC",
            arguments: [action.id.number])
        for change in changes {
            let line = ChangeLine(row: change)
            touched.formUnion(try people(touchedBy: line))
            switch (line.before, line.after) {
            case (nil, _): kept += try takeOut(line, of: action, at: instant)
            case (let before?, nil): try putBack(line, before)
            case (let before?, let after?): try turnBack(line, from: after, to: before)
            }
        }
        try database.execute(
            sql: "UPDATE action SET undone_at = ? WHERE id = ?", arguments: [Self.seconds(instant), action.id.number])
        try indexAgain(touched)
        return Undone(action: action, kept: kept, touched: touched.count > Self.manyPeople ? nil : touched.sorted())
    }

    private static let manyPeople = 500

    private struct ChangeLine {
        let table: String
        let rows: ClosedRange<Int64>
        let before: String?
        let after: String?

        init(row: Row) {
            let (first, last): (Int64, Int64) = (row[1], row[2])
            table = row[0]
            rows = first...max(first, last)
            before = row[3]
            after = row[4]
        }
    }

    /// Removes inserted rows: events of a single deed stay in the history, marked; an import's go, so that the same
    /// file can be taken in again.
    private func takeOut(_ line: ChangeLine, of action: KeptAction, at instant: Date) throws -> [PersonID] {
        let range: StatementArguments = [line.rows.lowerBound, line.rows.upperBound]
        switch line.table {
        case "person": return try takeOutPeople(line.rows, of: action)
        case "event" where action.kind == .logEvent:
            try database.execute(
                sql: "UPDATE event SET undone_at = ? WHERE id BETWEEN ? AND ? AND undone_at IS NULL",
                arguments: [Self.seconds(instant)] + range)
        default: try database.execute(sql: "DELETE FROM \(line.table) WHERE id BETWEEN ? AND ?", arguments: range)
        }
        return []
    }

    private func takeOutPeople(_ rows: ClosedRange<Int64>, of action: KeptAction) throws -> [PersonID] {
        let range: StatementArguments = [rows.lowerBound, rows.upperBound]
        let later = """
            SELECT person_id FROM event WHERE person_id BETWEEN ? AND ? AND source IS NULL AND undone_at IS NULL
            UNION SELECT person_id FROM typed WHERE person_id BETWEEN ? AND ?
            """
        try database.execute(sql: "CREATE TEMP TABLE IF NOT EXISTS stays (id INTEGER PRIMARY KEY)")
        try database.execute(sql: "DELETE FROM temp.stays")
        if action.kind != .addPerson {
            try database.execute(sql: "INSERT OR IGNORE INTO temp.stays \(later)", arguments: range + range)
        }
        let kept = try String.fetchAll(
            database, sql: "SELECT slug FROM person WHERE id IN (SELECT id FROM temp.stays) ORDER BY id")
        let leaving = "id BETWEEN ? AND ? AND id NOT IN (SELECT id FROM temp.stays)"
        try database.execute(
            sql: "DELETE FROM person_search WHERE rowid IN (SELECT id FROM person WHERE \(leaving))", arguments: range)
        try database.execute(sql: "DELETE FROM person WHERE \(leaving)", arguments: range)
        return kept.map(PersonID.init(kept:))
    }

    private func putBack(_ line: ChangeLine, _ before: String) throws {
        let columns = try Cell.columns(before).sorted { $0.key < $1.key }
        let names = columns.map(\.key).joined(separator: ", ")
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        try database.execute(
            sql: "INSERT OR IGNORE INTO \(line.table) (\(names)) VALUES (\(marks))",
            arguments: StatementArguments(columns.map(\.value.databaseValue)))
    }

    /// Column by column, and only where the value is still the one that this change set.
    private func turnBack(_ line: ChangeLine, from after: String, to before: String) throws {
        let (old, new) = (try Cell.columns(before), try Cell.columns(after))
        guard let row = try Row.fetchOne(
            database, sql: "SELECT * FROM \(line.table) WHERE id = ?", arguments: [line.rows.lowerBound])
        else { return }
        let unchanged = old.filter { name, _ in
            (row[name] as DatabaseValue?).map(Cell.init) == new[name]
        }
        if !unchanged.isEmpty { try set(line.table, line.rows.lowerBound, unchanged) }
    }

    private func people(touchedBy line: ChangeLine) throws -> [PersonKey] {
        switch line.table {
        case "person": return line.rows.map(PersonKey.init)
        case "event", "career", "typed":
            return try Int64.fetchAll(
                database, sql: "SELECT DISTINCT person_id FROM \(line.table) WHERE id BETWEEN ? AND ?",
                arguments: [line.rows.lowerBound, line.rows.upperBound]
            ).map(PersonKey.init)
        default: return []
        }
    }

    private func indexAgain(_ touched: Set<PersonKey>) throws {
        guard !touched.isEmpty else { return }
        if touched.count > Self.manyPeople {
            try indexEverybody()
            return
        }
        for kept in try reader.people(touched.sorted(), withCareer: false) { try index(kept.key, kept.person) }
    }
}
