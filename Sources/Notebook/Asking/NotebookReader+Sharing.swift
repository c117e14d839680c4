package import CoffeeChat
import Foundation
internal import GRDB

extension NotebookReader {
    /// How many people in the notebook have this too: the fewer, the better a talk begins with it. `nil` where the
    /// notebook cannot tell.
    package func count(having thing: SharedThing) throws -> Int? {
        switch thing {
        case .employer(let name):
            return try count(
                "company_key = ? OR id IN (SELECT person_id FROM career WHERE kind = 'position' AND value LIKE ? ESCAPE '\\')",
                CompanyName.key(name), Self.containing(Self.quoted(name)))
        case .school(let name):
            return try count(
                "id IN (SELECT person_id FROM career WHERE kind = 'education' AND value LIKE ? ESCAPE '\\')",
                Self.containing(Self.quoted(name)))
        case .skill(let name): return try count("skills LIKE ? ESCAPE '\\'", Self.containing(name))
        case .language(let name): return try count("languages LIKE ? ESCAPE '\\'", Self.containing(name))
        case .place(let name): return try count("place LIKE ? ESCAPE '\\'", Self.containing(name))
        case .trade, .person, .typed: return nil
        }
    }

    private func count(_ condition: String, _ values: String...) throws -> Int {
        try Int.fetchOne(
            database, sql: "SELECT count(*) FROM person WHERE \(condition)", arguments: StatementArguments(values)) ?? 0
    }

    /// As a value stands in JSON.
    private static func quoted(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("/", with: "\\/")
    }

    private static func containing(_ text: String) -> String {
        "%" + text.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_") + "%"
    }
}
