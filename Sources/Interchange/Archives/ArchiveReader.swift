import CMinizip

/// One walk through an archive's directory.
struct ArchiveReader {
    let handle: unzFile
    let file: String
    let limits: ArchiveLimits
    /// Bytes that came out so far, of all entries: ten thousand entries may share the same packed bytes.
    private var unpacked = 0

    init(handle: unzFile, file: String, limits: ArchiveLimits) {
        self.handle = handle
        self.file = file
        self.limits = limits
    }

    mutating func read(wanting: (String) -> Bool) throws(Refusal) -> (names: [String], files: [NamedFile]) {
        var names: [String] = []
        var files: [NamedFile] = []
        var count = 0
        var status = unzGoToFirstFile(handle)
        while status == UNZ_OK {
            count += 1
            guard count <= limits.entries else { throw .tooLarge(file: file, limit: limits.total) }
            let (name, info) = try entry()
            if !name.hasSuffix("/") {
                names.append(name)
                if wanting(name) { files.append(NamedFile(name: name, bytes: try contents(info))) }
            }
            status = unzGoToNextFile(handle)
        }
        guard status == UNZ_END_OF_LIST_OF_FILE else { throw .damagedArchive(file: file) }
        return (names, files)
    }

    private func entry() throws(Refusal) -> (String, unz_file_info64) {
        var info = unz_file_info64()
        // A name's length has 16 bits.
        var buffer = [CChar](repeating: 0, count: 1 << 16)
        guard unzGetCurrentFileInfo64(handle, &info, &buffer, UInt(buffer.count), nil, 0, nil, 0) == UNZ_OK else {
            throw .damagedArchive(file: file)
        }
        let length = min(Int(clamping: info.size_filename), buffer.count)
        let name = EntryName.text(buffer[..<length].map(UInt8.init(bitPattern:)))
        guard EntryName.isSafe(name) else { throw .unsafeEntry(file: file, entry: name) }
        return (name, info)
    }

    private mutating func contents(_ info: unz_file_info64) throws(Refusal) -> [UInt8] {
        // Bit 0: encrypted; method 99: encrypted in WinZip's way (APPNOTE 4.4.4, 4.4.5).
        guard info.flag & 1 == 0, info.compression_method != 99 else { throw .encryptedArchive(file: file) }
        let declared = Int(clamping: info.uncompressed_size)
        try check(entry: declared, total: unpacked.addingReportingOverflow(declared).partialValue)
        guard unzOpenCurrentFile(handle) == UNZ_OK else { throw .damagedArchive(file: file) }
        let bytes: [UInt8]
        do throws(Refusal) {
            bytes = try inflate(declared: declared)
        } catch {
            unzCloseCurrentFile(handle)
            throw error
        }
        // Closing compares the checksum, and only where everything declared was read.
        guard unzCloseCurrentFile(handle) == UNZ_OK, bytes.count == declared else {
            throw .damagedArchive(file: file)
        }
        return bytes
    }

    /// In pieces, with the limits looked at after each: what the directory declares is a claim.
    private mutating func inflate(declared: Int) throws(Refusal) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(declared, 1 << 20))
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Int(unzReadCurrentFile(handle, &piece, UInt32(piece.count)))
            guard count >= 0 else { throw .damagedArchive(file: file) }
            guard count > 0 else { return bytes }
            unpacked += count
            try check(entry: bytes.count + count, total: unpacked)
            bytes.append(contentsOf: piece[..<count])
        }
    }

    private func check(entry: Int, total: Int) throws(Refusal) {
        guard entry <= limits.entry else { throw .tooLarge(file: file, limit: limits.entry) }
        guard (0...limits.total).contains(total) else { throw .tooLarge(file: file, limit: limits.total) }
    }
}
