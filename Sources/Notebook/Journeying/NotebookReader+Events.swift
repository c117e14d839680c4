package import CoffeeChat
package import Foundation
internal import GRDB

/// Somebody by name, for a sentence that names them.
package struct Contact: Hashable, Sendable {
    package let key: PersonKey
    package let name: String
}

/// An event as it stands in the notebook: also one that was taken back.
package struct KeptEvent: Sendable {
    package let event: Event
    package let isUndone: Bool
}

extension NotebookReader {
    /// The events that count, of these people.
    package func events(of keys: [PersonKey]) throws -> [PersonKey: [Event]] {
        guard !keys.isEmpty else { return [:] }
        let list = keys.map { String($0.row) }.joined(separator: ",")
        return try fetchEvents(where: "person_id IN (\(list))")
    }

    /// The events that count, of everybody who has any.
    package func events() throws -> [PersonKey: [Event]] { try fetchEvents(where: "1") }

    /// All that happened with one person, newest first, with what was taken back.
    package func history(of key: PersonKey) throws -> [KeptEvent] {
        let rows = try Row.fetchAll(
            database, sql: "\(Self.selectEvents), undone_at FROM event WHERE person_id = ? ORDER BY at DESC, id DESC",
            arguments: [key.row])
        return try rows.compactMap { row in
            try Self.event(row).map { KeptEvent(event: $0, isUndone: row[10] as Int? != nil) }
        }
    }

    /// How many events of this name count since an instant, as `asked` this week.
    package func countEvents(named names: [String], since: Date) throws -> Int {
        let list = names.map { "'\($0)'" }.joined(separator: ",")
        return try Int.fetchOne(
            database,
            sql: "SELECT count(*) FROM event WHERE undone_at IS NULL AND name IN (\(list)) AND at >= ?",
            arguments: [Int(since.timeIntervalSince1970)]) ?? 0
    }

    /// Who at an employer could introduce somebody there: whom I have met, or who wrote to me. The longest connected
    /// first.
    package func acquaintances(atCompany company: String, limit: Int) throws -> [Contact] {
        guard !company.isEmpty else { return [] }
        return try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT id, name FROM person WHERE id IN (
                        SELECT id FROM person WHERE company_key = :company AND heard_on IS NOT NULL
                        UNION
                        SELECT p.id FROM event e CROSS JOIN person p ON p.id = e.person_id
                        WHERE e.name IN ('met', 'thanked') AND e.undone_at IS NULL AND p.company_key = :company)
                    ORDER BY connected_on IS NULL, connected_on, id LIMIT :limit
                    """), arguments: ["company": company, "limit": limit]
        ).map { Contact(key: PersonKey(row: $0[0]), name: $0[1]) }
    }

    /// Connections of mine at an employer, the longest connected first.
    package func connections(atCompany company: String, limit: Int) throws -> [Contact] {
        guard !company.isEmpty else { return [] }
        return try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT id, name FROM person
                    WHERE company_key = ? AND company_key <> '' AND connected_on IS NOT NULL
                    ORDER BY connected_on, id LIMIT ?
                    """), arguments: [company, limit]
        ).map { Contact(key: PersonKey(row: $0[0]), name: $0[1]) }
    }

    private func fetchEvents(where condition: String) throws -> [PersonKey: [Event]] {
        var events: [PersonKey: [Event]] = [:]
        let rows = try Row.fetchCursor(
            database,
            sql: "\(Self.selectEvents) FROM event WHERE undone_at IS NULL AND \(condition) ORDER BY person_id, at, id")
        while let row = try rows.next() {
            if let event = try Self.event(row) { events[PersonKey(row: row[1]), default: []].append(event) }
        }
        return events
    }

    private static let selectEvents = "SELECT id, person_id, name, at, detail, text, starts, ends, due, job"

    private static func event(_ row: Row) throws -> Event? {
        let record = EventRecord(
            name: row[2], at: Date(timeIntervalSince1970: row[3]), detail: row[4], text: row[5],
            starts: (row[6] as Double?).map(Date.init(timeIntervalSince1970:)),
            ends: (row[7] as Double?).map(Date.init(timeIntervalSince1970:)),
            due: (row[8] as Int?).map(Day.init(number:)), job: try (row[9] as String?).map(JobColumn.read))
        return try? Event(record, id: row[0])
    }
}

/// A change of job as the four words it is kept in.
enum JobColumn {
    static func read(_ text: String) throws -> JobChange {
        let words = Lists.words(text)
        func word(_ index: Int) -> String { index < words.count ? words[index] : "" }
        return JobChange(fromTitle: word(0), fromCompany: word(1), toTitle: word(2), toCompany: word(3))
    }

    static func write(_ change: JobChange) -> String {
        Lists.text([change.fromTitle, change.fromCompany, change.toTitle, change.toCompany])
    }
}

extension NotebookReader {
    /// Talks between the two instants, booked or had: the last word on each person's talk counts.
    package func countChats(from start: Date, to end: Date) throws -> Int {
        let (start, end) = (NotebookWriter.seconds(start), NotebookWriter.seconds(end))
        return try Int.fetchOne(
            database,
            sql: """
                SELECT count(DISTINCT person_id) FROM event e WHERE undone_at IS NULL AND (
                    (name = 'met' AND at >= :start AND at < :end)
                    OR (name IN ('booked', 'moved') AND starts >= :start AND starts < :end AND NOT EXISTS (
                        SELECT 1 FROM event l WHERE l.person_id = e.person_id AND l.undone_at IS NULL
                        AND l.name IN ('booked', 'moved', 'calledOff', 'missed', 'met')
                        AND (l.at > e.at OR (l.at = e.at AND l.id > e.id)))))
                """, arguments: ["start": start, "end": end]) ?? 0
    }

    /// How many people stand at any of these stages.
    package func countByStage(of stages: [Stage]) throws -> Int {
        let list = stages.map { "'\($0.rawValue)'" }.joined(separator: ",")
        return try Int.fetchOne(
            database, sql: "SELECT count(*) FROM standing WHERE stage IN (\(list)) AND stage <> 'idea'") ?? 0
    }
}
