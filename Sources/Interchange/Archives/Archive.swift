import CMinizip

/// A ZIP archive, unpacked in memory as far as somebody wants it.
///
/// Reading is minizip's (the reader that comes with zlib); this type adds what a file from the outside
/// needs: limits on what comes out, counted while it comes, and names that cannot lead elsewhere.
package struct Archive: Sendable {
    /// The names of all the files in it, in the order of its directory; folders are left out.
    package let names: [String]
    /// The wanted files.
    package let files: [NamedFile]

    /// - Parameters:
    ///   - file: the archive's own name, for the refusal.
    ///   - wanting: which entries to unpack, by name. What is not wanted costs nothing and counts nothing:
    ///     an export with gigabytes of photos is no bomb.
    package init(
        unpacking bytes: [UInt8], named file: String, limits: ArchiveLimits = .usual,
        wanting: (_ name: String) -> Bool = { _ in true }
    ) throws(Refusal) {
        guard !bytes.isEmpty else { throw .empty(file: file) }
        // minizip takes an end record at the very start for one that it did not find.
        guard !Self.isWithoutEntries(bytes) else {
            (names, files) = ([], [])
            return
        }
        let memory = ArchiveMemory(bytes)
        var functions = memory.functions
        guard let handle = unzOpen2_64(nil, &functions) else { throw Self.refusal(of: bytes, file: file) }
        defer {
            unzClose(handle)
            withExtendedLifetime(memory) {}
        }
        var reader = ArchiveReader(handle: handle, file: file, limits: limits)
        (names, files) = try reader.read(wanting: wanting)
    }

    /// Whether the bytes start as ZIP archives start, an empty one included.
    package static func isLikely(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    }

    private static func isWithoutEntries(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) && bytes.count >= 22 && bytes[4..<20].allSatisfy { $0 == 0 }
    }

    private static func refusal(of bytes: [UInt8], file: String) -> Refusal {
        if isLikely(bytes) { return .damagedArchive(file: file) }
        return FileText.isHTML(bytes) ? .isHTML(file: file) : .notAnArchive(file: file)
    }
}
