/// How much an archive may unpack to before it is refused.
///
/// A real export of LinkedIn with 30,000 connections and ten years of messages stays under 100 MB (2026);
/// a few kilobytes of ZIP can claim, and give, petabytes.
package struct ArchiveLimits: Hashable, Sendable {
    /// Bytes of all the entries that are unpacked, together.
    package var total: Int
    /// Bytes of one entry.
    package var entry: Int
    /// Entries in the directory, wanted or not.
    package var entries: Int

    package init(total: Int = 1 << 30, entry: Int = 256 << 20, entries: Int = 20_000) {
        self.total = total
        self.entry = entry
        self.entries = entries
    }

    package static let usual = ArchiveLimits()
}
