package import CoffeeChat
package import Foundation
internal import GRDB

extension NotebookReader {
    package func draft(of key: PersonKey, at place: DraftPlace) throws -> KeptDraft? {
        try Row.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT subject, text, overruled, version, edited_at FROM draft
                    WHERE person_id = ? AND kind = ? AND channel = ? AND language = ?
                    """), arguments: [key.row, place.kind.rawValue, place.channel.rawValue, place.language.rawValue]
        ).map { row in
            KeptDraft(
                subject: row[0], text: row[1], overruled: Set(Lists.list(row[2]).compactMap(EtiquetteRule.init)),
                version: row[3], editedAt: Date(timeIntervalSince1970: row[4]))
        }
    }

    /// All that is being written, to everybody who is written to, the last edited last.
    package func drafts() throws -> [PersonKey: [(place: DraftPlace, draft: KeptDraft)]] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT person_id, kind, channel, language, subject, text, overruled, version, edited_at FROM draft
                ORDER BY edited_at, id
                """)
        return rows.reduce(into: [:]) { drafts, row in
            guard let kind = MessageKind(rawValue: row[1]), let channel = Channel(rawValue: row[2]),
                let language = MessageLanguage(rawValue: row[3])
            else { return }
            let draft = KeptDraft(
                subject: row[4], text: row[5], overruled: Set(Lists.list(row[6]).compactMap(EtiquetteRule.init)),
                version: row[7], editedAt: Date(timeIntervalSince1970: row[8]))
            drafts[PersonKey(row: row[0]), default: []].append((DraftPlace(kind, channel, language), draft))
        }
    }

    /// The sheet on which the seeker last wrote to somebody for this end, whatever its channel and language.
    package func lastDraft(of key: PersonKey, kind: MessageKind) throws -> DraftPlace? {
        try Row.fetchOne(
            database,
            sql: """
                SELECT channel, language FROM draft WHERE person_id = ? AND kind = ?
                ORDER BY edited_at DESC, id DESC LIMIT 1
                """, arguments: [key.row, kind.rawValue]
        ).flatMap { row in
            guard let channel = Channel(rawValue: row[0]), let language = MessageLanguage(rawValue: row[1]) else {
                return nil
            }
            return DraftPlace(kind, channel, language)
        }
    }

    /// The texts of all first messages that went out, the newest first, each with whom it went to.
    package func asksSent() throws -> [(key: PersonKey, text: String)] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT person_id, text FROM event
                    WHERE name = 'asked' AND undone_at IS NULL AND text <> '' ORDER BY at DESC, id DESC
                    """)
        ).map { (key: PersonKey(row: $0[0]), text: $0[1]) }
    }

    /// What I wrote last, to anybody, the newest first: whence the seeker's own voice is learned.
    package func messagesSent(limit: Int) throws -> [String] {
        try String.fetchAll(
            database,
            sql: """
                SELECT text FROM event
                WHERE name IN ('asked', 'followedUp', 'thanked', 'declinedKindly', 'offered') AND undone_at IS NULL
                AND text <> '' ORDER BY at DESC, id DESC LIMIT ?
                """, arguments: [limit])
    }

    /// How many notes went out with an invitation since an instant: a free account has a few a month.
    package func countNotes(since: Date) throws -> Int {
        try Int.fetchOne(
            database,
            sql: """
                SELECT count(*) FROM event WHERE name = 'asked' AND detail = 'linkedin-note' AND undone_at IS NULL
                AND at >= ?
                """, arguments: [NotebookWriter.seconds(since)]) ?? 0
    }
}
