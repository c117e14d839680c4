import CMinizip

/// Makes ZIP archives for the tests, honest ones and others: each field can be made to lie.
struct ZipBuilder {
    struct Entry {
        var name: [UInt8]
        var bytes: [UInt8]
        var isDeflated = true
        var flags: UInt16 = 0x0800
        var method: UInt16?
        /// What the headers claim in place of the truth.
        var declaredSize: UInt32?
        var checksum: UInt32?

        init(_ name: String, _ text: String) {
            self.name = Array(name.utf8)
            self.bytes = Array(text.utf8)
        }

        init(_ name: String, bytes: [UInt8] = []) {
            self.name = Array(name.utf8)
            self.bytes = bytes
        }

        func with(_ change: (inout Entry) -> Void) -> Entry {
            var entry = self
            change(&entry)
            return entry
        }
    }

    static func zip(_ entries: Entry...) -> [UInt8] { zip(entries) }

    static func zip(_ entries: [Entry]) -> [UInt8] {
        var (archive, directory): ([UInt8], [UInt8]) = ([], [])
        for entry in entries {
            let packed = entry.isDeflated ? deflated(entry.bytes) : entry.bytes
            let fields = header(entry, packedSize: packed.count)
            directory += le32(0x0201_4B50) + le16(20) + fields + le16(0) + le16(0) + le16(0) + le32(0)
            directory += le32(UInt32(archive.count)) + entry.name
            archive += le32(0x0403_4B50) + fields + entry.name + packed
        }
        let end =
            le32(0x0605_4B50) + le16(0) + le16(0) + le16(UInt16(entries.count)) + le16(UInt16(entries.count))
            + le32(UInt32(directory.count)) + le32(UInt32(archive.count)) + le16(0)
        return archive + directory + end
    }

    /// What the local header and the directory have in common, up to the length of the extra field.
    private static func header(_ entry: Entry, packedSize: Int) -> [UInt8] {
        let checksum = entry.checksum ?? UInt32(truncatingIfNeeded: crc32(0, entry.bytes, UInt32(entry.bytes.count)))
        let method = entry.method ?? (entry.isDeflated ? 8 : 0)
        return le16(20) + le16(entry.flags) + le16(method) + le16(0) + le16(0x5A21) + le32(checksum)
            + le32(UInt32(packedSize)) + le32(entry.declaredSize ?? UInt32(entry.bytes.count))
            + le16(UInt16(entry.name.count)) + le16(0)
    }

    private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        deflateInit2_(&stream, Z_BEST_SPEED, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, zlibVersion(), size)
        var (input, output) = (bytes, [UInt8](repeating: 0, count: bytes.count + bytes.count / 100 + 64))
        let count = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                deflate(&stream, Z_FINISH)
                return output.count - Int(stream.avail_out)
            }
        }
        deflateEnd(&stream)
        return Array(output[..<count])
    }

    private static func le16(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
    private static func le32(_ value: UInt32) -> [UInt8] { le16(UInt16(value & 0xFFFF)) + le16(UInt16(value >> 16)) }
}
