package import CoffeeChat
package import struct Foundation.Date

/// Everything a notebook holds, as one JSON file: what one has written is one's own and can be taken out, read by
/// other programs, and taken in again.
///
/// Times are ISO 8601 in UTC, days `2026-11-22`, career dates `2024-01` or `2024`, rungs 0 to 8. Empty texts
/// and lists are left out. Keys are sorted, so that two exports can be compared line by line.
package struct NotebookDocument: Codable, Hashable, Sendable {
    /// Says that a file is one of ours: always `cortado-notebook`.
    package private(set) var format = Self.format
    package private(set) var version = Self.currentVersion
    package var exportedAt: DocumentTime
    package var me: DocumentMe
    package var people: [DocumentPerson]
    /// What the seeker has set, by key, as text.
    package var settings: [String: String]

    package static let format = "cortado-notebook"
    package static let currentVersion = 1

    package init(exportedAt: Date, me: Me, people: [DocumentPerson], settings: [String: String] = [:]) {
        self.exportedAt = DocumentTime(exportedAt)
        self.me = DocumentMe(me)
        self.people = people
        self.settings = settings
    }

    private enum CodingKeys: String, CodingKey { case format, version, exportedAt, me, people, settings }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        version = try container.decode(Int.self, forKey: .version)
        exportedAt = try container.decode(DocumentTime.self, forKey: .exportedAt)
        me = try container.decode(DocumentMe.self, forKey: .me)
        people = try container.decode([DocumentPerson].self, forKey: .people)
        settings = try container.decodeIfPresent([String: String].self, forKey: .settings) ?? [:]
    }
}
