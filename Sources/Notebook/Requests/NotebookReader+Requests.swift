package import CoffeeChat
import Foundation
internal import GRDB

extension NotebookReader {
    /// What others ask of the seeker, the latest first.
    package func requests() throws -> [HelpRequest] { try fetchRequests("ORDER BY r.received_on DESC, r.id DESC", []) }

    package func requests(of key: PersonKey) throws -> [HelpRequest] {
        try fetchRequests("WHERE r.person_id = ? ORDER BY r.received_on DESC, r.id DESC", [key.row])
    }

    package func request(_ id: Int64) throws -> HelpRequest? { try fetchRequests("WHERE r.id = ?", [id]).first }

    /// Whoever has an event of one of these names that counts: the few among thousands with whom something happened.
    package func people(withEvents names: [String]) throws -> [PersonKey] {
        let list = names.map { "'\($0)'" }.joined(separator: ",")
        return try Int64.fetchAll(
            database,
            sql: """
                SELECT DISTINCT person_id FROM event WHERE undone_at IS NULL AND name IN (\(list)) ORDER BY person_id
                """
        ).map(PersonKey.init)
    }

    private func fetchRequests(_ condition: String, _ arguments: StatementArguments) throws -> [HelpRequest] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT r.id, p.slug, r.received_on, r.text, r.answer, r.later_from, r.answered_on, r.starts, r.ends, r.link
                FROM request r JOIN person p ON p.id = r.person_id \(condition)
                """, arguments: arguments
        ).map(Self.request)
    }

    private static func request(_ row: Row) -> HelpRequest {
        let talk = (row[7] as Double?).map { start in
            Appointment(
                start: Date(timeIntervalSince1970: start),
                end: (row[8] as Double?).map(Date.init(timeIntervalSince1970:)), link: row[9])
        }
        return HelpRequest(
            id: row[0], person: PersonID(kept: row[1]), received: Day(number: row[2]), text: row[3],
            answer: .init(word: row[4], later: row[5]), answeredOn: (row[6] as Int?).map(Day.init(number:)), talk: talk)
    }
}
