import Foundation

/// Gets a calendar from its address. The one place from which Cortado asks another machine for anything, and it does so
/// only for addresses that the seeker gave.
package struct CalendarFetch: Sendable {
    /// - Parameter allowsPrivate: The seeker says that an address within their own network is meant.
    package var bytes:
        @Sendable (_ address: CalendarAddress, _ allowsPrivate: Bool) async throws(CalendarTrouble) -> [UInt8]

    package init(
        bytes:
            @escaping @Sendable (_ address: CalendarAddress, _ allowsPrivate: Bool) async throws(CalendarTrouble) ->
            [UInt8]
    ) {
        self.bytes = bytes
    }

    /// The world as it is.
    package static let live = CalendarFetch { address, allowsPrivate async throws(CalendarTrouble) in
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return try await FetchTool(searching: path).fetch(address, allowsPrivate: allowsPrivate)
    }
}
