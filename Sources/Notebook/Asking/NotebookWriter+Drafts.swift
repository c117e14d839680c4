package import CoffeeChat
import Foundation
internal import GRDB

extension NotebookWriter {
    /// Saves what is being written: each pause of the pen, so it leaves no line in the history.
    ///
    /// - Returns: The draft's new version.
    package func save(_ draft: KeptDraft, of key: PersonKey, at place: DraftPlace) throws -> Int {
        try Int.fetchOne(
            database.cachedStatement(
                sql: """
                    INSERT INTO draft (person_id, kind, channel, language, subject, text, overruled, version, edited_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)
                    ON CONFLICT (person_id, kind, channel, language) DO UPDATE SET
                        subject = excluded.subject, text = excluded.text, overruled = excluded.overruled,
                        version = version + 1, edited_at = excluded.edited_at
                    RETURNING version
                    """),
            arguments: [
                key.row, place.kind.rawValue, place.channel.rawValue, place.language.rawValue,
                Self.whole(draft.subject), Self.whole(draft.text),
                Lists.text(draft.overruled.map(\.rawValue).sorted()), Self.seconds(draft.editedAt),
            ]) ?? 1
    }

    /// Lays a draft that came with a file on an empty place, as a part of the change that is being written.
    package func add(_ draft: KeptDraft, to key: PersonKey, at place: DraftPlace) throws {
        try database.cachedStatement(
            sql: """
                INSERT OR IGNORE INTO draft
                    (person_id, kind, channel, language, subject, text, overruled, version, edited_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)
                """
        ).execute(arguments: [
            key.row, place.kind.rawValue, place.channel.rawValue, place.language.rawValue,
            Self.whole(draft.subject), Self.whole(draft.text),
            Lists.text(draft.overruled.map(\.rawValue).sorted()), Self.seconds(draft.editedAt),
        ])
        if database.changesCount > 0 { ledger?.inserted("draft", database.lastInsertedRowID) }
    }

    /// Takes the sheets for one end away, as a part of the change that is being written: undo lays them back.
    package func removeDrafts(of key: PersonKey, kind: MessageKind) throws {
        let rows = try Int64.fetchAll(
            database, sql: "SELECT id FROM draft WHERE person_id = ? AND kind = ?", arguments: [key.row, kind.rawValue])
        for row in rows {
            try ledger?.deleting("draft", row, in: database)
            try database.execute(sql: "DELETE FROM draft WHERE id = ?", arguments: [row])
        }
    }

    /// SQLite ends a text at U+0000: what follows it must not be lost.
    private static func whole(_ text: String) -> String {
        guard text.utf8.contains(0) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value != 0 }))
    }

    package func removeDraft(of key: PersonKey, at place: DraftPlace) throws {
        try database.execute(
            sql: "DELETE FROM draft WHERE person_id = ? AND kind = ? AND channel = ? AND language = ?",
            arguments: [key.row, place.kind.rawValue, place.channel.rawValue, place.language.rawValue])
    }
}
