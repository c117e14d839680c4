import CoffeeChat
import Foundation
internal import GRDB

extension NotebookWriter {
    /// Saves what is being written down: each pause of the pen, so it leaves no line in the history.
    ///
    /// - Parameter notes: Their revision is not looked at: the notebook counts.
    /// - Returns: The new revision.
    package func save(_ notes: KeptNotes, of key: PersonKey) throws -> Int {
        try Int.fetchOne(
            database.cachedStatement(
                sql: """
                    INSERT INTO chat_note (person_id, day, text, revision, writer, saved_at) VALUES (?, ?, ?, 1, ?, ?)
                    ON CONFLICT (person_id, day) DO UPDATE SET
                        text = excluded.text, revision = revision + 1, writer = excluded.writer,
                        saved_at = excluded.saved_at
                    RETURNING revision
                    """),
            arguments: [key.row, notes.day.number, notes.text, notes.writer, Self.seconds(notes.savedAt)]) ?? 1
    }

    /// Adds notes that came in with a file, as a part of the change that is being written.
    package func add(_ notes: KeptNotes, to key: PersonKey) throws {
        try database.execute(
            sql: """
                INSERT OR IGNORE INTO chat_note (person_id, day, text, revision, writer, saved_at)
                VALUES (?, ?, ?, 1, '', ?)
                """, arguments: [key.row, notes.day.number, notes.text, Self.seconds(notes.savedAt)])
        if database.changesCount > 0 { ledger?.inserted("chat_note", database.lastInsertedRowID) }
    }

    /// Lays a list of questions in the place of the old one; those with a number keep it.
    package func save(_ questions: [KeptQuestion], for key: PersonKey) throws {
        let old = try reader.questions(for: key)
        let kept = Set(questions.map(\.id))
        for question in old where !kept.contains(question.id) {
            try database.execute(sql: "DELETE FROM question WHERE id = ?", arguments: [question.id])
        }
        let known = Set(old.map(\.id))
        for (place, question) in questions.enumerated() {
            let ticked = question.isTicked ? 1 : 0
            if known.contains(question.id) {
                try database.execute(
                    sql: "UPDATE question SET place = ?, text = ?, ticked = ? WHERE id = ?",
                    arguments: [place, question.text, ticked, question.id])
            } else {
                try database.execute(
                    sql: "INSERT INTO question (person_id, place, text, ticked) VALUES (?, ?, ?, ?)",
                    arguments: [key.row, place, question.text, ticked])
                ledger?.inserted("question", database.lastInsertedRowID)
            }
        }
    }

    package func save(aim: String, for key: PersonKey) throws {
        try database.execute(
            sql: """
                INSERT INTO chat_aim (person_id, text) VALUES (?, ?)
                ON CONFLICT (person_id) DO UPDATE SET text = excluded.text
                """, arguments: [key.row, aim])
    }

    /// - Returns: Whether there is such a question.
    package func tick(question id: Int64, of key: PersonKey, _ isTicked: Bool) throws -> Bool {
        try database.execute(
            sql: "UPDATE question SET ticked = ? WHERE id = ? AND person_id = ?",
            arguments: [isTicked ? 1 : 0, id, key.row])
        return database.changesCount > 0
    }
}
