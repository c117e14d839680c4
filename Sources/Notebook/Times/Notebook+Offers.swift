package import CoffeeChat
package import Foundation
internal import GRDB

/// Times for one person, as far as they are on file.
package struct KeptOffer: Hashable, Sendable {
    /// On the desk, not yet sent.
    package var proposed: [TimeSpan] = []
    /// Turned down by the seeker.
    package var dropped: [TimeSpan] = []
    /// Sent, and neither taken nor past.
    package var open: [TimeSpan] = []

    package init() {}
}

extension NotebookReader {
    package func offer(to key: PersonKey, now: Date) throws -> KeptOffer {
        var offer = KeptOffer()
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT starts, ends, is_dropped FROM offered_time o WHERE person_id = ? AND \(Self.isOnDesk)
                ORDER BY starts, id
                """, arguments: [key.row])
        for row in rows {
            guard let span = Self.span(row) else { continue }
            if row[2] == 1 { offer.dropped.append(span) } else { offer.proposed.append(span) }
        }
        offer.open = try openTimes("o.person_id = ?", key, now)
        return offer
    }

    /// Times that others may still take.
    package func openOffers(besides key: PersonKey, now: Date) throws -> [TimeSpan] {
        try openTimes("o.person_id <> ?", key, now)
    }

    private func openTimes(_ condition: String, _ key: PersonKey, _ now: Date) throws -> [TimeSpan] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT DISTINCT o.starts, o.ends FROM offered_time o JOIN event e ON e.id = o.event_id
                WHERE \(condition) AND o.starts > ? AND e.undone_at IS NULL AND NOT EXISTS (
                    SELECT 1 FROM event l WHERE l.person_id = o.person_id AND l.undone_at IS NULL
                    AND (l.at > e.at OR (l.at = e.at AND l.id > e.id))
                    AND (l.name IN ('booked', 'met', 'rested') OR (l.name = 'answered' AND l.detail IN ('no', 'later'))))
                ORDER BY o.starts
                """, arguments: [key.row, NotebookWriter.seconds(now)]
        ).compactMap(Self.span)
    }

    /// What each message offered, by the event's row.
    func timesOffered(to key: PersonKey) throws -> [(event: Int64, span: TimeSpan)] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT starts, ends, event_id FROM offered_time WHERE person_id = ? AND event_id IS NOT NULL
                ORDER BY starts, id
                """, arguments: [key.row]
        ).compactMap { row in Self.span(row).map { (row[2], $0) } }
    }

    /// Also what was sent by a message that was taken back.
    fileprivate static let isOnDesk = """
        (o.event_id IS NULL OR o.event_id IN (SELECT id FROM event WHERE undone_at IS NOT NULL))
        """

    private static func span(_ row: Row) -> TimeSpan? {
        TimeSpan(Date(timeIntervalSince1970: row[0]), Date(timeIntervalSince1970: row[1]))
    }
}

extension NotebookWriter {
    /// Puts the times on the desk in the place of those that lie there.
    package func propose(_ slots: [TimeSpan], dropped: [TimeSpan], to key: PersonKey) throws {
        try database.execute(
            sql: """
                DELETE FROM offered_time WHERE id IN (
                    SELECT id FROM offered_time o WHERE person_id = ? AND \(NotebookReader.isOnDesk))
                """, arguments: [key.row])
        for (span, isDropped) in slots.map({ ($0, 0) }) + dropped.map({ ($0, 1) }) {
            try insert(span, isDropped: isDropped, event: nil, key)
        }
    }

    /// The times went out with a message.
    package func offer(_ slots: [TimeSpan], to key: PersonKey, with event: Int64) throws {
        try propose([], dropped: [], to: key)
        for span in slots { try insert(span, isDropped: 0, event: event, key) }
    }

    private func insert(_ span: TimeSpan, isDropped: Int, event: Int64?, _ key: PersonKey) throws {
        try database.execute(
            sql: "INSERT INTO offered_time (person_id, starts, ends, is_dropped, event_id) VALUES (?, ?, ?, ?, ?)",
            arguments: [key.row, Self.seconds(span.start), Self.seconds(span.end), isDropped, event])
    }
}
