/// The line of work that somebody came from: what makes two changes of career the same move.
///
/// See `TradeReader` for how titles and employers are read into it.
package struct Trade: Hashable, Sendable, Comparable {
    /// A stable key: `restaurants`, `teaching`.
    package let key: String

    package init(key: String) { self.key = key }

    package static func < (a: Trade, b: Trade) -> Bool { a.key < b.key }
}
