import Interchange
import Testing

struct ArchiveTests {
    private let text = String(repeating: "Lauren Chen designs at Northwind.\n", count: 50)

    @Test func `stored and deflated entries come out as they went in`() throws {
        let zip = ZipBuilder.zip(
            .init("a.csv", text), .init("folder/b.csv", text).with { $0.isDeflated = false }, .init("c.csv", ""))
        let archive = try Archive(unpacking: zip, named: "x.zip")
        #expect(archive.names == ["a.csv", "folder/b.csv", "c.csv"])
        #expect(archive.files.map { String(decoding: $0.bytes, as: UTF8.self) } == [text, text, ""])
    }

    @Test func `an archive with nothing in it is an archive`() throws {
        #expect(try Archive(unpacking: ZipBuilder.zip([]), named: "x.zip").names.isEmpty)
    }

    @Test func `folders are no files`() throws {
        let archive = try Archive(
            unpacking: ZipBuilder.zip(.init("Media/"), .init("Media/a.csv", text)), named: "x.zip")
        #expect(archive.names == ["Media/a.csv"])
    }

    @Test func `what nobody wants is not unpacked, however large it says it is`() throws {
        let photo = ZipBuilder.Entry("photo.jpg", text).with {
            $0.declaredSize = 4_000_000_000
            $0.checksum = 0
        }
        let archive = try Archive(unpacking: ZipBuilder.zip(photo, .init("a.csv", text)), named: "x.zip") {
            $0.hasSuffix(".csv")
        }
        #expect(archive.names == ["photo.jpg", "a.csv"])
        #expect(archive.files.map(\.name) == ["a.csv"])
    }

    @Test(arguments: [
        "../a.csv", "a/../../b.csv", "/etc/passwd", "C:/a.csv", "c:a.csv", "a\\b.csv", "..", "a/..", "a\u{0}.csv", "",
    ])
    func `a name that leads elsewhere is refused`(name: String) {
        #expect(throws: Refusal.unsafeEntry(file: "x.zip", entry: name)) {
            try Archive(unpacking: ZipBuilder.zip(.init(name, text)), named: "x.zip")
        }
    }

    @Test(arguments: ["..a.csv", "a..b/c.csv", "...", "résumé 简历.csv", "ab: c.csv"])
    func `a name that only looks odd is taken`(name: String) throws {
        #expect(try Archive(unpacking: ZipBuilder.zip(.init(name, text)), named: "x.zip").names == [name])
    }

    @Test func `names in the code page of DOS are read`() throws {
        let entry = ZipBuilder.Entry("", text).with {
            $0.name = [0x82, 0x2E, 0x63, 0x73, 0x76]  // é.csv
            $0.flags = 0
        }
        #expect(try Archive(unpacking: ZipBuilder.zip(entry), named: "x.zip").names == ["é.csv"])
    }

    @Test func `UTF-8 names are read without the flag that says so`() throws {
        let entry = ZipBuilder.Entry("联系人.csv", text).with { $0.flags = 0 }
        #expect(try Archive(unpacking: ZipBuilder.zip(entry), named: "x.zip").names == ["联系人.csv"])
    }

    @Test(arguments: [UInt16(0x0001), 0x0801, 0x0041])
    func `an encrypted entry is refused as such`(flags: UInt16) {
        let entry = ZipBuilder.Entry("Connections.csv", text).with { $0.flags = flags }
        #expect(throws: Refusal.encryptedArchive(file: "x.zip")) {
            try Archive(unpacking: ZipBuilder.zip(entry), named: "x.zip")
        }
    }

    @Test func `a wrong checksum is damage`() {
        let entry = ZipBuilder.Entry("a.csv", text).with { $0.checksum = 42 }
        #expect(throws: Refusal.damagedArchive(file: "x.zip")) {
            try Archive(unpacking: ZipBuilder.zip(entry), named: "x.zip")
        }
    }

    @Test(arguments: [UInt32(10), 5000])
    func `an entry that is longer or shorter than it says is damage`(declared: UInt32) {
        let entry = ZipBuilder.Entry("a.csv", text).with { $0.declaredSize = declared }
        #expect(throws: Refusal.damagedArchive(file: "x.zip")) {
            try Archive(unpacking: ZipBuilder.zip(entry), named: "x.zip")
        }
    }

    @Test(arguments: [UInt16(9), 14, 95, 1])
    func `a method of packing that nobody uses is damage`(method: UInt16) {
        let entry = ZipBuilder.Entry("a.csv", text).with { $0.method = method }
        #expect(throws: Refusal.damagedArchive(file: "x.zip")) {
            try Archive(unpacking: ZipBuilder.zip(entry), named: "x.zip")
        }
    }

    @Test func `empty, a page, and something else are told apart`() {
        #expect(throws: Refusal.empty(file: "x.zip")) { try Archive(unpacking: [], named: "x.zip") }
        #expect(throws: Refusal.isHTML(file: "x.zip")) {
            try Archive(unpacking: Array("\n<!DOCTYPE html><html>Sign in".utf8), named: "x.zip")
        }
        #expect(throws: Refusal.notAnArchive(file: "x.zip")) {
            try Archive(unpacking: Array("hello".utf8), named: "x.zip")
        }
    }

    @Test(arguments: 1..<20)
    func `cut off anywhere it is damaged, and nothing worse`(twentieths: Int) {
        let zip = ZipBuilder.zip(.init("Connections.csv", text), .init("b.csv", text), .init("c.csv", text))
        let cut = Array(zip.prefix(zip.count * twentieths / 20))
        #expect(throws: Refusal.damagedArchive(file: "x.zip")) { try Archive(unpacking: cut, named: "x.zip") }
    }

    @Test(arguments: 0..<60)
    func `any byte may be wrong: it is read or refused`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var zip = ZipBuilder.zip(.init("Connections.csv", text), .init("b.csv", text))
        for _ in 0..<8 {
            zip[Int.random(in: 0..<zip.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        _ = try? Archive(
            unpacking: zip, named: "x.zip", limits: ArchiveLimits(total: 1 << 20, entry: 1 << 20, entries: 100))
    }

    @Test(arguments: 0..<40)
    func `noise is refused`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let noise = [0x50, 0x4B, 0x03, 0x04] + (0..<500).map { _ in UInt8.random(in: 0...255, using: &random) }
        #expect(throws: Refusal.damagedArchive(file: "x.zip")) { try Archive(unpacking: noise, named: "x.zip") }
    }
}
