import CoffeeChat
package import struct Foundation.Date
internal import GRDB

extension NotebookWriter {
    /// Writes these standings over what is there.
    ///
    /// - Parameter instant: At which they are true, and from then on until the first of them wakes.
    package func keep(_ standings: [KeptStanding], asOf instant: Date) throws {
        let statement = try database.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO standing
                    (person_id, score, connected_on, name, field, rung, is_unknown, steps, stage, wakes_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for standing in standings {
            try statement.execute(arguments: [
                standing.key.row, standing.score, standing.connectedOn?.number ?? Self.neverConnected, standing.name,
                standing.reading.field.rawValue, standing.reading.rung.rawValue, standing.reading.isUnknown ? 1 : 0,
                standing.steps, standing.stage.rawValue, standing.wakesAt.map(Self.seconds),
            ])
        }
        try database.execute(
            sql: "INSERT OR REPLACE INTO cache (key, value) VALUES ('asOf', ?)",
            arguments: [String(Self.seconds(instant))])
    }

    /// Empties the cache, for standings that are all written anew.
    package func dropStandings() throws { try database.execute(sql: "DELETE FROM standing") }

    /// Says for what the standings are true; `nil` makes them due to be computed anew.
    package func setBasis(_ basis: String?) throws {
        if let basis {
            try database.execute(
                sql: "INSERT OR REPLACE INTO cache (key, value) VALUES ('basis', ?)", arguments: [basis])
        } else {
            try database.execute(sql: "DELETE FROM cache WHERE key = 'basis'")
        }
    }

    /// Sorts behind every day of connection.
    static let neverConnected = 1 << 40
}
