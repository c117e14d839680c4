package import CoffeeChat
package import Foundation
internal import GRDB

/// A version of an invitation that went out.
package struct KeptInvitation: Hashable, Sendable {
    package var uid: String
    package var sequence: Int
    package var isCalledOff: Bool
    package var span: TimeSpan
    package var link: String
    package var language: MessageLanguage
    package var madeAt: Date
    /// Their calendar's answer: `accepted`, `declined`, `tentative`, `counter`; empty where none came.
    package var answer: String
    package var comment: String
    package var counter: TimeSpan?

    package init(
        uid: String, sequence: Int, isCalledOff: Bool = false, span: TimeSpan, link: String, language: MessageLanguage,
        madeAt: Date, answer: String = "", comment: String = "", counter: TimeSpan? = nil
    ) {
        self.uid = uid
        self.sequence = sequence
        self.isCalledOff = isCalledOff
        self.span = span
        self.link = link
        self.language = language
        self.madeAt = madeAt
        self.answer = answer
        self.comment = comment
        self.counter = counter
    }
}

extension NotebookReader {
    /// The last one that counts: what belongs to an event that was taken back does not.
    package func invitation(of key: PersonKey) throws -> KeptInvitation? {
        try self.invitation("person_id = ? AND (e.id IS NULL OR e.undone_at IS NULL)", [key.row])
    }

    /// The last version, and whose it is.
    package func invitation(uid: String) throws -> (key: PersonKey, invitation: KeptInvitation)? {
        guard let invitation = try self.invitation("uid = ?", [uid]),
            let row = try Int64.fetchOne(
                database, sql: "SELECT person_id FROM invitation WHERE uid = ? LIMIT 1", arguments: [uid])
        else { return nil }
        return (PersonKey(row: row), invitation)
    }

    /// The number of a next version, higher than of any that went out.
    package func nextSequence(uid: String) throws -> Int {
        try Int.fetchOne(
            database, sql: "SELECT ifnull(max(sequence) + 1, 0) FROM invitation WHERE uid = ?", arguments: [uid]) ?? 0
    }

    /// Everybody with a talk on the books, by the events that count.
    package func peopleWithTalks() throws -> [PersonKey] {
        try Int64.fetchAll(
            database,
            sql:
                "SELECT DISTINCT person_id FROM event WHERE name IN ('booked', 'moved') AND undone_at IS NULL ORDER BY 1"
        ).map(PersonKey.init)
    }

    /// Every version that belongs to an event, by the event's row, the first one first.
    func invitations(of key: PersonKey) throws -> [(event: Int64, invitation: KeptInvitation)] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT \(Self.columns), i.event_id FROM invitation i
                WHERE i.person_id = ? AND i.event_id IS NOT NULL ORDER BY i.id
                """, arguments: [key.row]
        ).compactMap { row in Self.kept(row).map { (row[12], $0) } }
    }

    private func invitation(_ condition: String, _ arguments: StatementArguments) throws -> KeptInvitation? {
        try Row.fetchOne(
            database,
            sql: """
                SELECT \(Self.columns) FROM invitation i LEFT JOIN event e ON e.id = i.event_id
                WHERE i.\(condition) ORDER BY i.id DESC LIMIT 1
                """, arguments: arguments
        ).flatMap(Self.kept)
    }

    private static let columns = """
        i.uid, i.sequence, i.is_called_off, i.starts, i.ends, i.link, i.language, i.made_at, i.answer, i.comment,
        i.counter_starts, i.counter_ends
        """

    private static func kept(_ row: Row) -> KeptInvitation? {
        guard let span = Self.span(row[3], row[4]), let language = MessageLanguage(rawValue: row[6]) else { return nil }
        return KeptInvitation(
            uid: row[0], sequence: row[1], isCalledOff: row[2], span: span, link: row[5], language: language,
            madeAt: Date(timeIntervalSince1970: row[7]), answer: row[8], comment: row[9],
            counter: Self.span(row[10], row[11]))
    }

    private static func span(_ starts: Double?, _ ends: Double?) -> TimeSpan? {
        guard let starts, let ends else { return nil }
        return TimeSpan(Date(timeIntervalSince1970: starts), Date(timeIntervalSince1970: ends))
    }
}

extension NotebookWriter {
    package func add(_ invitation: KeptInvitation, to key: PersonKey, event: Int64) throws {
        try database.execute(
            sql: """
                INSERT INTO invitation (person_id, event_id, uid, sequence, is_called_off, starts, ends, link, language,
                    made_at, answer, comment) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '')
                """,
            arguments: [
                key.row, event, invitation.uid, invitation.sequence, invitation.isCalledOff,
                Self.seconds(invitation.span.start), Self.seconds(invitation.span.end), invitation.link,
                invitation.language.rawValue, Self.seconds(invitation.madeAt),
            ])
    }

    package func keep(
        answer: String, comment: String, counter: TimeSpan?, to invitation: KeptInvitation
    ) throws {
        try database.execute(
            sql: """
                UPDATE invitation SET answer = ?, comment = ?, counter_starts = ?, counter_ends = ?
                WHERE uid = ? AND sequence = ?
                """,
            arguments: [
                answer, comment, counter.map { Self.seconds($0.start) }, counter.map { Self.seconds($0.end) },
                invitation.uid, invitation.sequence,
            ])
    }
}
