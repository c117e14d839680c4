/// How long a message is, in the unit in which its channel counts.
package struct MessageLength: Hashable, Sendable {
    package enum Unit: String, Codable, Sendable {
        /// UTF-16 code units: what LinkedIn counts.
        case characters
        case words
        case chineseCharacters
    }

    package var used: Int
    /// `nil`: nothing limits it.
    package var limit: Int?
    package var unit: Unit

    package var fits: Bool { limit.map { used <= $0 } ?? true }

    package init(used: Int, limit: Int?, unit: Unit) {
        self.used = used
        self.limit = limit
        self.unit = unit
    }
}
