package import Foundation

/// A calendar of the seeker's, as far as it is shown.
package struct KeptCalendar: Hashable, Sendable, Identifiable {
    package var id: Int64
    package var name: String
    /// Whence it is fetched; `nil` for a file that was given.
    package var address: String?
    /// The file's own name; empty for one that is fetched.
    package var file: String
    package var events: Int
    package var fetchedAt: Date
    /// The last try, also one that failed.
    package var triedAt: Date
    /// A word for why the last try failed; empty where it did not.
    package var trouble: String
    /// The seeker said that an address within their own network is meant.
    package var isPrivate: Bool

    package init(
        id: Int64 = 0, name: String, address: String? = nil, file: String = "", events: Int, fetchedAt: Date,
        triedAt: Date? = nil, trouble: String = "", isPrivate: Bool = false
    ) {
        self.id = id
        self.name = name
        self.address = address
        self.file = file
        self.events = events
        self.fetchedAt = fetchedAt
        self.triedAt = triedAt ?? fetchedAt
        self.trouble = trouble
        self.isPrivate = isPrivate
    }
}
