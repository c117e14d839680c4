package import CoffeeChat
package import struct Foundation.Date
internal import GRDB

extension NotebookReader {
    /// The best to ask first.
    package func standings(_ filter: PeopleSelection, limit: Int, offset: Int = 0) throws -> [KeptStanding] {
        guard let query = Self.query(filter) else { return [] }
        let statement = try database.cachedStatement(
            sql: """
                SELECT s.person_id, s.score, s.connected_on, s.name, s.field, s.rung, s.is_unknown, s.steps, s.stage, s.wakes_at
                FROM standing s \(query.sql)
                ORDER BY s.score DESC, s.connected_on, s.name, s.person_id LIMIT ? OFFSET ?
                """)
        return try Row.fetchAll(statement, arguments: query.arguments + [limit, offset]).map(Self.standing)
    }

    package func countStandings(_ filter: PeopleSelection) throws -> Int {
        guard let query = Self.query(filter) else { return 0 }
        return try Int.fetchOne(
            database.cachedStatement(sql: "SELECT count(*) FROM standing s \(query.sql)"), arguments: query.arguments)
            ?? 0
    }

    /// How many stand at or above a score: where in the list the part that comes last begins.
    package func countStandings(_ filter: PeopleSelection, scoringAtLeast score: Int) throws -> Int {
        guard let query = Self.query(filter) else { return 0 }
        return try Int.fetchOne(
            database.cachedStatement(
                sql: "SELECT count(*) FROM standing s \(query.sql) \(query.sql.isEmpty ? "WHERE" : "AND") s.score >= ?"),
            arguments: query.arguments + [score]) ?? 0
    }

    package func standing(of key: PersonKey) throws -> KeptStanding? {
        try Row.fetchOne(
            database,
            sql: """
                SELECT person_id, score, connected_on, name, field, rung, is_unknown, steps, stage, wakes_at
                FROM standing WHERE person_id = ?
                """, arguments: [key.row]
        ).map(Self.standing)
    }

    /// Those whose stage, due things or score time may have changed.
    package func awake(at instant: Date) throws -> [PersonKey] {
        // Sorted here: asked to, SQLite would walk everybody in the order of rows instead of the few in the index.
        try Int64.fetchAll(
            database.cachedStatement(sql: "SELECT person_id FROM standing WHERE wakes_at <= ?"),
            arguments: [NotebookWriter.seconds(instant)]
        ).sorted().map(PersonKey.init)
    }

    /// Those of whom the cache may be wrong by now. Somebody with whom something is due is not among them for that alone:
    /// they would be read anew at every look.
    package func outdated(at instant: Date) throws -> [PersonKey] {
        let now = NotebookWriter.seconds(instant)
        return try Int64.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT person_id FROM standing WHERE wakes_at BETWEEN 1 AND ?
                    UNION SELECT person_id FROM standing WHERE wakes_at BETWEEN ? AND -1
                    """), arguments: [now, -now]
        ).sorted().map(PersonKey.init)
    }

    package func countByStage() throws -> [Stage: Int] {
        var counts: [Stage: Int] = [:]
        let rows = try Row.fetchCursor(database, sql: "SELECT stage, count(*) FROM standing GROUP BY stage")
        while let row = try rows.next() {
            if let stage = Stage(rawValue: row[0]) { counts[stage] = row[1] }
        }
        return counts
    }

    /// The employers with the most people on file, for a list to choose from.
    package func companies(limit: Int) throws -> [(name: String, count: Int)] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT min(company), count(*) FROM person WHERE company_key <> ''
                GROUP BY company_key ORDER BY 2 DESC, 1 LIMIT ?
                """, arguments: [limit]
        ).map { ($0[0], $0[1]) }
    }

    /// For what the standings were computed; `nil` where they have to be computed anew.
    package func basis() throws -> String? {
        try String.fetchOne(database.cachedStatement(sql: "SELECT value FROM cache WHERE key = 'basis'"))
    }

    /// The latest time for which standings were computed.
    package func standingsAsOf() throws -> Date? {
        try Double.fetchOne(database.cachedStatement(sql: "SELECT CAST(value AS REAL) FROM cache WHERE key = 'asOf'"))
            .map(Date.init(timeIntervalSince1970:))
    }

    /// A number that grows with every change.
    package func generation() throws -> Int {
        try Int.fetchOne(
            database.cachedStatement(sql: "SELECT CAST(value AS INTEGER) FROM cache WHERE key = 'generation'")) ?? 0
    }

    /// How many people something is due with, as the cache has it.
    package func countDue() throws -> Int {
        try Int.fetchOne(database.cachedStatement(sql: "SELECT count(*) FROM standing WHERE wakes_at <= 0")) ?? 0
    }

    private static func query(_ filter: PeopleSelection) -> (sql: String, arguments: StatementArguments)? {
        var conditions: [String] = []
        var arguments = StatementArguments()
        if !filter.words.allSatisfy(\.isWhitespace) {
            guard let question = SearchText.question(filter.words) else { return nil }
            conditions.append("s.person_id IN (SELECT rowid FROM person_search WHERE person_search MATCH ?)")
            arguments += [question]
        }
        if !filter.stages.isEmpty { conditions.append("s.stage IN (\(list(filter.stages.map(\.rawValue))))") }
        if !filter.fields.isEmpty { conditions.append("s.field IN (\(list(filter.fields.map(\.rawValue))))") }
        if let steps = filter.steps {
            conditions.append("s.steps BETWEEN ? AND ?")
            arguments += [steps.lowerBound, steps.upperBound]
        }
        if !filter.company.isEmpty {
            conditions.append("s.person_id IN (SELECT id FROM person WHERE company_key = ? AND company_key <> '')")
            arguments += [filter.company]
        }
        if let since = filter.changedJobSince {
            conditions.append(
                """
                s.person_id IN (SELECT person_id FROM event
                WHERE name = 'changedJob' AND undone_at IS NULL AND at >= ?)
                """)
            arguments += [NotebookWriter.seconds(since)]
        }
        return (conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND "), arguments)
    }

    /// Only raw values of our own enumerations come in here.
    private static func list(_ words: [String]) -> String { words.sorted().map { "'\($0)'" }.joined(separator: ",") }

    private static func standing(_ row: Row) -> KeptStanding {
        let connected: Int = row[2]
        return KeptStanding(
            key: PersonKey(row: row[0]), score: row[1],
            connectedOn: connected == NotebookWriter.neverConnected ? nil : Day(number: connected), name: row[3],
            reading: TitleReading(
                field: Field(rawValue: row[4]) ?? .other, rung: Rung(rawValue: row[5]) ?? .mid,
                isUnknown: row[6] as Int == 1),
            steps: row[7], stage: Stage(rawValue: row[8]) ?? .idea,
            wakesAt: (row[9] as Double?).map(Date.init(timeIntervalSince1970:)))
    }
}
