import Interchange
import Testing

struct ArchiveLimitsTests {
    /// A thousand times smaller packed than unpacked.
    private let bomb = ZipBuilder.Entry("Connections.csv", bytes: [UInt8](repeating: 0x41, count: 3 << 20))

    private func open(_ entries: [ZipBuilder.Entry], _ limits: ArchiveLimits) throws {
        _ = try Archive(unpacking: ZipBuilder.zip(entries), named: "x.zip", limits: limits)
    }

    @Test func `an entry over the limit is refused by its word`() {
        #expect(throws: Refusal.tooLarge(file: "x.zip", limit: 1 << 20)) {
            try open([bomb], ArchiveLimits(entry: 1 << 20))
        }
    }

    @Test func `an entry that says it is small gives no more than it says`() {
        let liar = bomb.with { $0.declaredSize = 100 }
        #expect(throws: Refusal.damagedArchive(file: "x.zip")) { try open([liar], ArchiveLimits(entry: 1 << 20)) }
    }

    @Test func `many entries together are one total`() {
        let entries = (0..<10).map { number in bomb.with { $0.name = Array("\(number).csv".utf8) } }
        #expect(throws: Refusal.tooLarge(file: "x.zip", limit: 10 << 20)) {
            try open(entries, ArchiveLimits(total: 10 << 20))
        }
        #expect(throws: Never.self) { try open(entries, ArchiveLimits(total: 30 << 20)) }
    }

    @Test func `too many entries are too much, wanted or not`() {
        let entries = (0..<30).map { ZipBuilder.Entry("\($0).jpg") }
        #expect(throws: Refusal.tooLarge(file: "x.zip", limit: 1 << 30)) {
            _ = try Archive(unpacking: ZipBuilder.zip(entries), named: "x.zip", limits: ArchiveLimits(entries: 29)) {
                _ in false
            }
        }
    }

    @Test func `the usual limits let a large export through`() {
        #expect(throws: Never.self) { try open([bomb], .usual) }
        #expect(ArchiveLimits.usual == ArchiveLimits(total: 1 << 30, entry: 256 << 20, entries: 20_000))
    }
}
