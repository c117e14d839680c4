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
                """
                company_key = ? OR id IN (
                    SELECT person_id FROM career WHERE kind = 'position' AND value LIKE ? ESCAPE '\\')
                """, CompanyName.key(name), Self.containing(Self.member("company", name)))
        case .school(let name):
            return try count(
                "id IN (SELECT person_id FROM career WHERE kind = 'education' AND value LIKE ? ESCAPE '\\')",
                Self.containing(Self.member("school", name)))
        case .skill(let name): return try count(item: name, of: "skills")
        case .language(let name): return try count(item: name, of: "languages")
        case .place(let name): return try count("place LIKE ? ESCAPE '\\'", Self.containing(name))
        case .trade, .person, .typed: return nil
        }
    }

    private func count(_ condition: String, _ values: String...) throws -> Int {
        try Int.fetchOne(
            database, sql: "SELECT count(*) FROM person WHERE \(condition)", arguments: StatementArguments(values)) ?? 0
    }

    /// A whole item of a list: "R" is no part of "React".
    private func count(item: String, of column: String) throws -> Int {
        try count(
            "char(31) || \(column) || char(31) LIKE ? ESCAPE '\\'", Self.containing("\u{1F}" + item + "\u{1F}"))
    }

    /// A key and its text, as they stand in JSON.
    private static func member(_ key: String, _ text: String) -> String {
        let text = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("/", with: "\\/")
        return "\"\(key)\":\"\(text)\""
    }

    private static func containing(_ text: String) -> String {
        "%" + text.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_") + "%"
    }
}
