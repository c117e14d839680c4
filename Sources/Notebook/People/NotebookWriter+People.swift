package import CoffeeChat
import Foundation
internal import GRDB

extension NotebookWriter {
    /// Adds somebody. The caller has seen to it that the id is free; the index is the caller's too, since
    /// filling it at the end of an import takes half the time.
    @discardableResult
    package func add(_ person: Person, isIndexed: Bool = true) throws -> PersonKey {
        let statement = try database.cachedStatement(sql: Self.insertPerson)
        try statement.execute(arguments: [
            person.id.text, person.name, person.title, person.company, CompanyName.key(person.company), person.place,
            person.email, person.profile?.text, person.connectedOn?.number, person.heardOn?.number, person.notes,
            Lists.text(person.skills), Lists.text(person.languages), person.zone,
            try person.introducer.flatMap { try reader.key(of: $0)?.row }, person.howFound,
            person.noticed, person.inCommon, person.rhythm?.months, person.circle,
        ])
        let key = PersonKey(row: database.lastInsertedRowID)
        ledger?.inserted("person", key.row)
        if !person.positions.isEmpty || !person.education.isEmpty { try insertCareer(of: person, key: key) }
        if isIndexed { try index(key, person) }
        return key
    }

    /// Writes what differs between the two; what the seeker typed is marked as theirs.
    package func update(_ key: PersonKey, from old: Person, to new: Person, isTyped: Bool) throws {
        let before = columns(of: old)
        let after = columns(of: new)
        let changed = after.filter { before[$0.key] != $0.value }
        if !changed.isEmpty {
            try ledger?.updating("person", key.row, before: before.filter { changed[$0.key] != nil }, after: changed)
            try set("person", key.row, changed)
            if isTyped { try markTyped(key, fields: changed.keys.sorted(), filed: before) }
            try index(key, new)
        }
        if old.positions != new.positions || old.education != new.education {
            try removeCareer(of: key)
            try insertCareer(of: new, key: key)
        }
    }

    /// Remembers what a file said of a field that the seeker typed.
    package func file(_ key: PersonKey, field: String, value: String) throws {
        guard
            let row = try Row.fetchOne(
                database, sql: "SELECT id, filed FROM typed WHERE person_id = ? AND field = ?",
                arguments: [key.row, field])
        else { return }
        try ledger?.updating("typed", row[0], before: ["filed": .text(row[1])], after: ["filed": .text(value)])
        try set("typed", row[0], ["filed": .text(value)])
    }

    /// Fills the index anew, in one go: after an import.
    package func indexEverybody() throws {
        try database.execute(sql: "DELETE FROM person_search")
        try index(since: 0)
    }

    /// Adds these people to the index, in which nobody of them is yet.
    package func index(_ people: [KeptPerson]) throws {
        let insert = try database.cachedStatement(sql: Self.insertIndex)
        for kept in people {
            try insert.execute(arguments: [
                kept.key.row, SearchText.indexed(kept.person.name), SearchText.indexed(kept.person.title),
                SearchText.indexed(kept.person.company),
            ])
        }
    }

    /// Adds to the index everybody from this row on.
    private func index(since row: Int64) throws {
        let insert = try database.cachedStatement(sql: Self.insertIndex)
        let rows = try Row.fetchCursor(
            database, sql: "SELECT id, name, title, company FROM person WHERE id >= ? ORDER BY id", arguments: [row])
        while let row = try rows.next() {
            try insert.execute(arguments: [
                row[0] as Int64, SearchText.indexed(row[1]), SearchText.indexed(row[2]), SearchText.indexed(row[3]),
            ])
        }
    }

    func index(_ key: PersonKey, _ person: Person) throws {
        try database.cachedStatement(sql: "DELETE FROM person_search WHERE rowid = ?").execute(arguments: [key.row])
        try database.cachedStatement(sql: Self.insertIndex).execute(arguments: [
            key.row, SearchText.indexed(person.name), SearchText.indexed(person.title),
            SearchText.indexed(person.company),
        ])
    }

    private func insertCareer(of person: Person, key: PersonKey) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        var lines = try person.positions.map { ("position", try encoder.encode($0)) }
        lines += try person.education.map { ("education", try encoder.encode($0)) }
        for (place, line) in lines.enumerated() {
            try database.execute(
                sql: "INSERT INTO career (person_id, kind, place_in_line, value) VALUES (?, ?, ?, ?)",
                arguments: [key.row, line.0, place, String(decoding: line.1, as: UTF8.self)])
            ledger?.inserted("career", database.lastInsertedRowID)
        }
    }

    private func removeCareer(of key: PersonKey) throws {
        let rows = try Int64.fetchAll(database, sql: "SELECT id FROM career WHERE person_id = ?", arguments: [key.row])
        for row in rows {
            try ledger?.deleting("career", row, in: database)
            try database.execute(sql: "DELETE FROM career WHERE id = ?", arguments: [row])
        }
    }

    private func markTyped(_ key: PersonKey, fields: [String], filed: [String: Cell]) throws {
        for field in fields {
            let known = try Bool.fetchOne(
                database, sql: "SELECT 1 FROM typed WHERE person_id = ? AND field = ?", arguments: [key.row, field])
            guard known == nil else { continue }
            try database.execute(
                sql: "INSERT INTO typed (person_id, field, filed) VALUES (?, ?, ?)",
                arguments: [key.row, field, filed[field]?.plainText ?? ""])
            ledger?.inserted("typed", database.lastInsertedRowID)
        }
    }

    func set(_ table: String, _ row: Int64, _ columns: [String: Cell]) throws {
        let names = columns.keys.sorted()
        let assignments = names.map { "\($0) = ?" }.joined(separator: ", ")
        let values = names.map { columns[$0]?.databaseValue ?? .null }
        try database.execute(
            sql: "UPDATE \(table) SET \(assignments) WHERE id = ?",
            arguments: StatementArguments(values + [row.databaseValue]))
    }

    private func columns(of person: Person) -> [String: Cell] {
        let introducer = person.introducer.flatMap { try? reader.key(of: $0) }
        return [
            "name": .text(person.name), "title": .text(person.title), "company": .text(person.company),
            "company_key": .text(CompanyName.key(person.company)), "place": .text(person.place),
            "email": .text(person.email), "profile": Cell(person.profile?.text),
            "connected_on": Cell(person.connectedOn?.number), "heard_on": Cell(person.heardOn?.number),
            "notes": .text(person.notes), "skills": .text(Lists.text(person.skills)),
            "languages": .text(Lists.text(person.languages)), "zone": Cell(person.zone),
            "how_found": .text(person.howFound), "noticed": .text(person.noticed),
            "in_common": .text(person.inCommon), "rhythm": Cell(person.rhythm?.months),
            "circle": .text(person.circle),
            "introducer": Cell((introducer ?? nil).map { Int($0.row) }),
        ]
    }

    private static let insertPerson = """
        INSERT INTO person (slug, name, title, company, company_key, place, email, profile, connected_on, heard_on,
                            notes, skills, languages, zone, introducer, how_found, noticed, in_common, rhythm, circle)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    private static let insertIndex = "INSERT INTO person_search (rowid, name, title, company) VALUES (?, ?, ?, ?)"
}
