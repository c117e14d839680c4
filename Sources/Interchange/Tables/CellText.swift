/// The text of a cell, cleaned of what nobody typed.
enum CellText {
    /// Longer than any name, title or address; a cell beyond it is shortened. Notes and messages are not.
    static let longest = 10_000

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) || byte == 0 }

    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var (start, end) = (bytes.startIndex, bytes.endIndex)
        while start < end, isBlank(bytes[start]) { start += 1 }
        while start < end, isBlank(bytes[end - 1]) { end -= 1 }
        return bytes[start..<end]
    }

    static func line(_ bytes: ArraySlice<UInt8>, hasDoubledQuotes: Bool = false) -> String {
        let bytes = trimmed(bytes)
        if !hasDoubledQuotes, bytes.count <= longest, isPlain(bytes) { return String(decoding: bytes, as: UTF8.self) }
        return line(decoded(bytes, hasDoubledQuotes))
    }

    static func line(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        var (gap, count) = (false, 0)
        for scalar in text.unicodeScalars {
            if isWhiteSpace(scalar) {
                gap = count > 0
            } else if !isUnseen(scalar) {
                if gap { line.append(" ") }
                line.append(scalar)
                count += gap ? 2 : 1
                gap = false
                if count >= longest { break }
            }
        }
        return String(line)
    }

    static func block(_ bytes: ArraySlice<UInt8>, hasDoubledQuotes: Bool = false) -> String {
        block(decoded(trimmed(bytes), hasDoubledQuotes))
    }

    static func block(_ text: String) -> String {
        var block = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\r", "\u{2028}", "\u{2029}": block.append("\n")
            case "\n": if !afterReturn { block.append("\n") }
            case "\t": block.append(scalar)
            default: if !isUnseen(scalar) { block.append(scalar) }
            }
            afterReturn = scalar == "\r"
        }
        let start = block.firstIndex { !$0.properties.isWhitespace } ?? block.endIndex
        let end = block.lastIndex { !$0.properties.isWhitespace }.map(block.index(after:)) ?? start
        return String(block[start..<end])
    }

    /// Printable ASCII with single spaces: most cells, and they need no second look.
    private static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
        var previous: UInt8 = 0
        for byte in bytes {
            guard (0x20..<0x7F).contains(byte), byte != 0x20 || previous != 0x20 else { return false }
            previous = byte
        }
        return true
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>, _ hasDoubledQuotes: Bool) -> String {
        guard hasDoubledQuotes else { return String(decoding: bytes, as: UTF8.self) }
        var single: [UInt8] = []
        single.reserveCapacity(bytes.count)
        var isSecond = false
        for byte in bytes {
            isSecond = byte == 0x22 && !isSecond && single.last == 0x22 && !single.isEmpty
            if !isSecond { single.append(byte) }
        }
        return String(decoding: single, as: UTF8.self)
    }

    /// The property White_Space of Unicode 15, without the way through its tables: this runs for every character.
    static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Controls, byte order marks, zero-width spaces and marks that turn the direction of writing: they
    /// make two equal names differ and let text hide. Joiners stay; Persian and emoji need them.
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
