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
        let lines = try changes(of: action)
        let touched = Set(try lines.flatMap(people(touchedBy:)))
        let later = Later(
            fields: try fieldsTypedSince(lines), careers: try peopleWithCareersSince(action, lines))
        // What hangs on people goes before them: who stays is told by what is left on them then.
        for line in lines where line.isInsert && line.table != "person" {
            try takeOut(line, of: action, sparing: later, at: instant)
        }
        for line in lines {
            switch (line.before, line.after) {
            case (nil, _): break
            case (let before?, nil): try putBack(line, before, sparing: later)
            case (let before?, let after?): try turnBack(line, from: after, to: before)
            }
        }
        var kept: [PersonID] = []
        for line in lines where line.isInsert && line.table == "person" {
            kept += try takeOutPeople(line.rows, of: action, at: instant)
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

        var isInsert: Bool { before == nil }

        init(row: Row) {
            let (first, last): (Int64, Int64) = (row[1], row[2])
            table = row[0]
            rows = first...max(first, last)
            before = row[3]
            after = row[4]
        }
    }

    /// What was written after the change that is taken back, and stays.
    private struct Later {
        /// By person's row, the fields that hold something else by now.
        let fields: [Int64: Set<String>]
        /// The rows of people whose jobs and schools were written again.
        let careers: Set<Int64>
    }

    /// The last line first.
    private func changes(of action: KeptAction) throws -> [ChangeLine] {
        try Row.fetchAll(
            database,
            sql: "SELECT tbl, first_row, last_row, before, after FROM change WHERE action_id = ? ORDER BY id DESC",
            arguments: [action.id.number]
        ).map(ChangeLine.init)
    }

    private func fieldsTypedSince(_ lines: [ChangeLine]) throws -> [Int64: Set<String>] {
        var fields: [Int64: Set<String>] = [:]
        for line in lines where line.table == "person" {
            guard let after = line.after, let row = try current(line) else { continue }
            let changed = try Cell.columns(after).filter { (row[$0.key] as DatabaseValue?).map(Cell.init) != $0.value }
            fields[line.rows.lowerBound] = Set(changed.keys)
        }
        return fields
    }

    private func peopleWithCareersSince(_ action: KeptAction, _ lines: [ChangeLine]) throws -> Set<Int64> {
        guard lines.contains(where: { $0.table == "career" }) else { return [] }
        let later = """
            FROM change c JOIN action a ON a.id = c.action_id AND a.undone_at IS NULL
            """
        return try Int64.fetchSet(
            database,
            sql: """
                SELECT json_extract(c.before, '$.person_id') \(later)
                WHERE c.tbl = 'career' AND c.action_id > :action AND c.before IS NOT NULL
                UNION
                SELECT r.person_id \(later) JOIN career r ON r.id BETWEEN c.first_row AND c.last_row
                WHERE c.tbl = 'career' AND c.action_id > :action AND c.before IS NULL
                """, arguments: ["action": action.id.number])
    }

    private func current(_ line: ChangeLine) throws -> Row? {
        try Row.fetchOne(
            database, sql: "SELECT * FROM \(line.table) WHERE id = ?", arguments: [line.rows.lowerBound])
    }
}

extension NotebookWriter {
    /// Removes inserted rows: events of a single deed stay in the history, marked; an import's go, so that the same
    /// file can be taken in again.
    private func takeOut(
        _ line: ChangeLine, of action: KeptAction, sparing later: Later, at instant: Date
    ) throws {
        let range: StatementArguments = [line.rows.lowerBound, line.rows.upperBound]
        switch line.table {
        case "event" where [.logEvent, .takeAlong].contains(action.kind):
            try database.execute(
                sql: "UPDATE event SET undone_at = ? WHERE id BETWEEN ? AND ? AND undone_at IS NULL",
                arguments: [Self.seconds(instant)] + range)
        case "typed": try takeOutTyped(range, sparing: later)
        case "chat_note":
            // What was written on since is the seeker's.
            try database.execute(
                sql: "DELETE FROM chat_note WHERE id BETWEEN ? AND ? AND revision = 1", arguments: range)
        case "career":
            let others = later.careers.map(String.init).joined(separator: ",")
            try database.execute(
                sql: "DELETE FROM career WHERE id BETWEEN ? AND ? AND person_id NOT IN (\(others))", arguments: range)
        case "me":
            // A key that was set again since holds the later word.
            try database.execute(
                sql: """
                    DELETE FROM me WHERE id BETWEEN ? AND ? AND id NOT IN (
                        SELECT c.first_row FROM change c JOIN action a ON a.id = c.action_id AND a.undone_at IS NULL
                        WHERE c.tbl = 'me' AND c.before IS NOT NULL AND c.action_id > ?)
                    """, arguments: range + [action.id.number])
        case "draft":
            // What was written on since is the seeker's.
            try database.execute(sql: "DELETE FROM draft WHERE id BETWEEN ? AND ? AND version = 1", arguments: range)
        default: try database.execute(sql: "DELETE FROM \(line.table) WHERE id BETWEEN ? AND ?", arguments: range)
        }
    }

    /// A field that was typed again since stays the seeker's, whatever a file will say.
    private func takeOutTyped(_ range: StatementArguments, sparing later: Later) throws {
        let rows = try Row.fetchAll(
            database, sql: "SELECT id, person_id, field FROM typed WHERE id BETWEEN ? AND ?", arguments: range)
        for row in rows where later.fields[row[1]]?.contains(row[2]) != true {
            try database.execute(sql: "DELETE FROM typed WHERE id = ?", arguments: [row[0] as Int64])
        }
    }

    private func takeOutPeople(
        _ rows: ClosedRange<Int64>, of action: KeptAction, at instant: Date
    ) throws -> [PersonID] {
        let range: StatementArguments = [rows.lowerBound, rows.upperBound]
        let later = """
            SELECT person_id FROM event WHERE person_id BETWEEN ? AND ? AND source IS NULL AND undone_at IS NULL
            UNION SELECT person_id FROM typed WHERE person_id BETWEEN ? AND ?
            UNION SELECT person_id FROM draft WHERE person_id BETWEEN ? AND ?
            UNION SELECT person_id FROM career WHERE person_id BETWEEN ? AND ?
            UNION SELECT person_id FROM chat_note WHERE person_id BETWEEN ? AND ?
            UNION SELECT person_id FROM question WHERE person_id BETWEEN ? AND ?
            UNION SELECT person_id FROM request WHERE person_id BETWEEN ? AND ?
            """
        try database.execute(sql: "CREATE TEMP TABLE IF NOT EXISTS stays (id INTEGER PRIMARY KEY)")
        try database.execute(sql: "DELETE FROM temp.stays")
        if action.kind != .addPerson {
            try database.execute(
                sql: "INSERT OR IGNORE INTO temp.stays \(later)",
                arguments: range + range + range + range + range + range + range)
        }
        let kept = try String.fetchAll(
            database, sql: "SELECT slug FROM person WHERE id IN (SELECT id FROM temp.stays) ORDER BY id")
        let leaving = "BETWEEN ? AND ? AND id NOT IN (SELECT id FROM temp.stays)"
        // What was done on those who leave goes with them, and is not offered for undoing any more.
        try database.execute(
            sql: """
                UPDATE action SET undone_at = ?
                WHERE undone_at IS NULL AND person_id IN (SELECT id FROM person WHERE id \(leaving))
                """, arguments: [Self.seconds(instant)] + range)
        try database.execute(
            sql: "DELETE FROM person_search WHERE rowid IN (SELECT id FROM person WHERE id \(leaving))",
            arguments: range)
        try database.execute(sql: "DELETE FROM person WHERE id \(leaving)", arguments: range)
        return kept.map(PersonID.init(kept:))
    }

    private func putBack(_ line: ChangeLine, _ before: String, sparing later: Later) throws {
        let columns = try Cell.columns(before).sorted { $0.key < $1.key }
        if let person = Self.person(before), later.careers.contains(person) { return }
        let names = columns.map(\.key).joined(separator: ", ")
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        try database.execute(
            sql: "INSERT OR IGNORE INTO \(line.table) (\(names)) VALUES (\(marks))",
            arguments: StatementArguments(columns.map(\.value.databaseValue)))
    }

    /// Column by column, and only where the value is still the one that this change set.
    private func turnBack(_ line: ChangeLine, from after: String, to before: String) throws {
        let (old, new) = (try Cell.columns(before), try Cell.columns(after))
        guard let row = try current(line) else { return }
        var unchanged = old.filter { name, _ in
            (row[name] as DatabaseValue?).map(Cell.init) == new[name]
        }
        // The key is made from the company, and goes with it.
        if old["company"] != nil, unchanged["company"] == nil { unchanged["company_key"] = nil }
        if !unchanged.isEmpty { try set(line.table, line.rows.lowerBound, unchanged) }
    }

    private func people(touchedBy line: ChangeLine) throws -> [PersonKey] {
        switch line.table {
        case "person": return line.rows.map(PersonKey.init)
        case "event", "career", "typed":
            // A row that was removed tells itself whose it was.
            if let before = line.before, let person = Self.person(before) { return [PersonKey(row: person)] }
            return try Int64.fetchAll(
                database, sql: "SELECT DISTINCT person_id FROM \(line.table) WHERE id BETWEEN ? AND ?",
                arguments: [line.rows.lowerBound, line.rows.upperBound]
            ).map(PersonKey.init)
        default: return []
        }
    }

    private static func person(_ before: String) -> Int64? {
        guard case .integer(let row)? = try? Cell.columns(before)["person_id"] else { return nil }
        return Int64(row)
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
