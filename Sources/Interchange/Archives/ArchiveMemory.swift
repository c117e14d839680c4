import CMinizip

/// An archive's bytes as the file that minizip reads from: it knows files only by these callbacks, so
/// nothing touches the disk.
final class ArchiveMemory {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Valid while `self` lives: hold it with `withExtendedLifetime`.
    var functions: zlib_filefunc64_def {
        var functions = zlib_filefunc64_def()
        functions.opaque = Unmanaged.passUnretained(self).toOpaque()
        functions.zopen64_file = { memory, _, _ in memory }
        functions.zread_file = { memory, _, buffer, size in
            guard let buffer else { return 0 }
            return ArchiveMemory.at(memory)?.read(into: buffer, size: size) ?? 0
        }
        functions.ztell64_file = { memory, _ in ZPOS64_T(ArchiveMemory.at(memory)?.position ?? 0) }
        functions.zseek64_file = { memory, _, offset, origin in
            ArchiveMemory.at(memory)?.seek(offset, from: origin) == true ? 0 : -1
        }
        functions.zclose_file = { _, _ in 0 }
        functions.zerror_file = { _, _ in 0 }
        return functions
    }

    private static func at(_ pointer: UnsafeMutableRawPointer?) -> ArchiveMemory? {
        pointer.map { Unmanaged<ArchiveMemory>.fromOpaque($0).takeUnretainedValue() }
    }

    private func read(into buffer: UnsafeMutableRawPointer, size: UInt) -> UInt {
        let count = min(Int(clamping: size), bytes.count - position)
        guard count > 0 else { return 0 }
        let target = UnsafeMutableRawBufferPointer(start: buffer, count: count)
        target.copyBytes(from: bytes[position..<position + count])
        position += count
        return UInt(count)
    }

    /// Offsets come from the archive and may be anything: outside the bytes the seek fails.
    private func seek(_ offset: ZPOS64_T, from origin: Int32) -> Bool {
        let base: Int
        switch origin {
        case ZLIB_FILEFUNC_SEEK_SET: base = 0
        case ZLIB_FILEFUNC_SEEK_CUR: base = position
        case ZLIB_FILEFUNC_SEEK_END: base = bytes.count
        default: return false
        }
        // minizip hands a step back as a large unsigned number, as C does.
        let (target, overflow) = base.addingReportingOverflow(Int(bitPattern: UInt(offset)))
        guard !overflow, (0...bytes.count).contains(target) else { return false }
        position = target
        return true
    }
}
