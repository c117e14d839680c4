package import CoffeeChat
import Foundation
internal import GRDB

/// A person with the row they stand in.
package struct KeptPerson: Sendable {
    package let key: PersonKey
    package var person: Person

    package init(key: PersonKey, person: Person) {
        self.key = key
        self.person = person
    }
}

extension NotebookReader {
    package func key(of id: PersonID) throws -> PersonKey? {
        try Int64.fetchOne(database.cachedStatement(sql: "SELECT id FROM person WHERE slug = ?"), arguments: [id.text])
            .map(PersonKey.init)
    }

    package func person(_ id: PersonID) throws -> KeptPerson? {
        guard let key = try key(of: id) else { return nil }
        return try people([key]).first
    }

    /// The people of these rows, in the order of the rows named; unknown rows are left out.
    package func people(_ keys: [PersonKey], withCareer: Bool = true) throws -> [KeptPerson] {
        guard !keys.isEmpty else { return [] }
        let list = keys.map { String($0.row) }.joined(separator: ",")
        var found: [PersonKey: KeptPerson] = [:]
        for kept in try fetchPeople(where: "p.id IN (\(list))", withCareer: withCareer) { found[kept.key] = kept }
        return keys.compactMap { found[$0] }
    }

    /// Everybody, in the order in which they were added.
    package func everybody(withCareer: Bool = true) throws -> [KeptPerson] {
        try fetchPeople(where: "1", withCareer: withCareer)
    }

    package func isEmpty() throws -> Bool {
        try Int.fetchOne(database.cachedStatement(sql: "SELECT 1 FROM person LIMIT 1")) == nil
    }

    package func countPeople() throws -> Int {
        try Int.fetchOne(database.cachedStatement(sql: "SELECT count(*) FROM person")) ?? 0
    }

    /// People at the same employer: candidates for an introduction.
    package func people(atCompany key: String) throws -> [PersonKey] {
        guard !key.isEmpty else { return [] }
        return try Int64.fetchAll(
            database.cachedStatement(sql: "SELECT id FROM person WHERE company_key = ? ORDER BY connected_on, id"),
            arguments: [key]
        ).map(PersonKey.init)
    }

    /// Whoever is meant by an id, a profile's address, an e-mail address or a full name, in this order.
    package func matches(_ words: String) throws -> [PersonKey] {
        if let id = PersonID(words), let key = try key(of: id) { return [key] }
        let tests: [(sql: String, value: String)] = [
            ("profile = ?", ProfileAddress(words)?.text ?? ""), ("email = ? COLLATE NOCASE AND email <> ''", words),
            ("name = ? COLLATE NOCASE", words),
        ]
        for test in tests {
            let rows = try Int64.fetchAll(
                database, sql: "SELECT id FROM person WHERE \(test.sql) ORDER BY id", arguments: [test.value])
            if !rows.isEmpty { return rows.map(PersonKey.init) }
        }
        return []
    }

    private func fetchPeople(where condition: String, withCareer: Bool) throws -> [KeptPerson] {
        var careers: [Int64: (positions: [Position], education: [Education])] = [:]
        if withCareer { careers = try fetchCareers(where: condition) }
        let statement = try database.makeStatement(sql: Self.select + condition + " ORDER BY p.id")
        var people: [KeptPerson] = []
        let rows = try Row.fetchCursor(statement)
        while let row = try rows.next() {
            var kept = Self.person(row)
            if let career = careers[kept.key.row] {
                kept.person.positions = career.positions
                kept.person.education = career.education
            }
            people.append(kept)
        }
        return people
    }

    private static let select = """
        SELECT p.id, p.slug, p.name, p.title, p.company, p.place, p.email, p.profile, p.connected_on, p.heard_on,
               p.notes, p.skills, p.languages, p.zone, i.slug, p.how_found, p.noticed, p.in_common, p.rhythm,
               p.circle
        FROM person p LEFT JOIN person i ON i.id = p.introducer WHERE
        """ + " "

    private static func person(_ row: Row) -> KeptPerson {
        let slug: String = row[1]
        let person = Person(
            id: PersonID(kept: slug), name: row[2], title: row[3], company: row[4], place: row[5], email: row[6],
            profile: (row[7] as String?).map(ProfileAddress.init(kept:)),
            connectedOn: (row[8] as Int?).map(Day.init(number:)), heardOn: (row[9] as Int?).map(Day.init(number:)),
            notes: row[10], howFound: row[15], noticed: row[16], inCommon: row[17], skills: Lists.list(row[11]),
            languages: Lists.list(row[12]), zone: row[13],
            introducer: (row[14] as String?).map(PersonID.init(kept:)),
            rhythm: (row[18] as Int?).flatMap(Rhythm.init(months:)), circle: row[19])
        return KeptPerson(key: PersonKey(row: row[0]), person: person)
    }

    private func fetchCareers(where condition: String) throws -> [Int64: (
        positions: [Position], education: [Education]
    )] {
        var careers: [Int64: (positions: [Position], education: [Education])] = [:]
        let decoder = JSONDecoder()
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT c.person_id, c.kind, c.value FROM career c JOIN person p ON p.id = c.person_id
                WHERE \(condition) ORDER BY c.person_id, c.place_in_line, c.id
                """)
        while let row = try rows.next() {
            let value = Data((row[2] as String).utf8)
            if row[1] as String == "position" {
                careers[row[0], default: ([], [])].positions.append(try decoder.decode(Position.self, from: value))
            } else {
                careers[row[0], default: ([], [])].education.append(try decoder.decode(Education.self, from: value))
            }
        }
        return careers
    }
}
