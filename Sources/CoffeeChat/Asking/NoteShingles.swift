/// The shingles of one message, as bits: a rare clash of two does no harm.
struct NoteShingles {
    private var bits = [UInt64](repeating: 0, count: 2048)
    private(set) var count = 0

    mutating func insert(_ shingle: UInt32) {
        bits[Int(shingle >> 21)] |= 1 << UInt64((shingle >> 15) & 63)
        count += 1
    }

    func contains(_ shingle: UInt32) -> Bool {
        bits[Int(shingle >> 21)] & (1 << UInt64((shingle >> 15) & 63)) != 0
    }

    /// Each shingle of a text, hashed. Bytes are read, not characters: there may be thousands of messages.
    static func each(of text: String, _ take: (UInt32) -> Void) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { each(of: $0, take) }
        if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { each(of: $0, take) } }
    }

    private static func each(of bytes: UnsafeBufferPointer<UInt8>, _ take: (UInt32) -> Void) {
        var trail = Trail()
        var index = 0
        while index < bytes.count {
            let start = index
            while index < bytes.count, isLetter(bytes[index]) { index += 1 }
            if index > start {
                trail.add(hash(bytes[start..<index]), isHan: false, take)
            } else if bytes[index] < 0xE0 {
                index += 1
            } else {
                index = min(index + (bytes[index] < 0xF0 ? 3 : 4), bytes.count)
                // U+4000 to U+9FFF; what else takes three bytes is a mark.
                if (0xE4...0xE9).contains(bytes[start]) { trail.add(hash(bytes[start..<index]), isHan: true, take) }
            }
        }
    }

    /// ASCII letters, and what belongs to the letters of two bytes.
    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0xC3...0xDF).contains(byte) || (0x80...0xBF).contains(byte)
    }

    private static func hash(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
        word.reduce(2_166_136_261) { ($0 ^ UInt32($1 | ($1 < 0x80 ? 0x20 : 0))) &* 16_777_619 }
    }

    /// The last two words or characters.
    private struct Trail {
        private var before: (hash: UInt32, isHan: Bool)?
        private var last: (hash: UInt32, isHan: Bool)?

        mutating func add(_ hash: UInt32, isHan: Bool, _ take: (UInt32) -> Void) {
            if let before, let last, before.isHan { take(mix(mix(before.hash, last.hash), hash)) }
            if let last, !last.isHan { take(mix(last.hash, hash)) }
            (before, last) = (last, (hash, isHan))
        }

        /// Spreads the hashes over all bits: the upper ones are looked at.
        private func mix(_ one: UInt32, _ other: UInt32) -> UInt32 { ((one << 5 | one >> 27) ^ other) &* 0x9E37_79B1 }
    }
}
