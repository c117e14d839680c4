package import CoffeeChat
import Foundation
internal import GRDB

extension NotebookReader {
    /// All notes on a person's chats, the latest chat first.
    package func notes(of key: PersonKey) throws -> [KeptNotes] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT day, text, revision, writer, saved_at FROM chat_note WHERE person_id = ? ORDER BY day DESC
                    """), arguments: [key.row]
        ).map(Self.notes)
    }

    package func notes(of key: PersonKey, on day: Day) throws -> KeptNotes? {
        try Row.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT day, text, revision, writer, saved_at FROM chat_note WHERE person_id = ? AND day = ?
                    """), arguments: [key.row, day.number]
        ).map(Self.notes)
    }

    /// Everybody's notes, the latest chat first: for what people say about a topic.
    package func notes() throws -> [(key: PersonKey, notes: KeptNotes)] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT day, text, revision, writer, saved_at, person_id FROM chat_note
                WHERE text <> '' ORDER BY day DESC, id DESC
                """
        ).map { (PersonKey(row: $0[5]), Self.notes($0)) }
    }

    /// The questions for a person, in their order.
    package func questions(for key: PersonKey) throws -> [KeptQuestion] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT id, text, ticked FROM question WHERE person_id = ? ORDER BY place, id"),
            arguments: [key.row]
        ).map { KeptQuestion(id: $0[0], text: $0[1], isTicked: $0[2] as Int == 1) }
    }

    /// What the seeker wants to learn from somebody; empty where they did not say.
    package func aim(for key: PersonKey) throws -> String {
        try String.fetchOne(
            database.cachedStatement(sql: "SELECT text FROM chat_aim WHERE person_id = ?"), arguments: [key.row]) ?? ""
    }

    private static func notes(_ row: Row) -> KeptNotes {
        KeptNotes(
            day: Day(number: row[0]), text: row[1], revision: row[2], writer: row[3],
            savedAt: Date(timeIntervalSince1970: row[4]))
    }
}

extension NotebookReader {
    /// What was logged of talks in words, outside the notes: with "met", and as wisdom or words that a chat gave.
    package func sayingsLogged() throws -> [(key: PersonKey, event: Event)] {
        let keys = try Int64.fetchAll(
            database,
            sql: """
                SELECT DISTINCT person_id FROM event WHERE undone_at IS NULL AND text <> ''
                AND (name = 'met' OR (name = 'received' AND detail IN ('wisdom', 'words')))
                """
        ).map(PersonKey.init)
        return try events(of: keys).sorted { $0.key < $1.key }.flatMap { key, events in
            events.filter(\.isSaying).map { (key, $0) }
        }
    }
}

extension Event {
    fileprivate var isSaying: Bool {
        guard !text.isEmpty else { return false }
        return switch happening {
        case .met, .received(.wisdom), .received(.words): true
        default: false
        }
    }
}
