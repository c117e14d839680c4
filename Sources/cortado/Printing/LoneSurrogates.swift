/// Half a surrogate pair, escaped in JSON: no text can hold it. U+FFFD stands in, which is one unit of UTF-16 as
/// well, so that offsets stay those of the sender.
enum LoneSurrogates {
    /// The line with each lone one replaced; `nil` where there is none.
    static func mended(_ line: [UInt8]) -> [UInt8]? {
        var mended = line
        var (index, found) = (0, false)
        while index < line.count {
            guard line[index] == backslash else {
                index += 1
                continue
            }
            guard let unit = unit(line, at: index) else {
                // The sign after a backslash is escaped, a second backslash too.
                index += 2
                continue
            }
            if (0xD800...0xDBFF).contains(unit), let next = self.unit(line, at: index + 6),
                (0xDC00...0xDFFF).contains(next)
            {
                index += 12
                continue
            }
            if (0xD800...0xDFFF).contains(unit) {
                mended.replaceSubrange(index..<index + 6, with: replacement)
                found = true
            }
            index += 6
        }
        return found ? mended : nil
    }

    private static let backslash = UInt8(ascii: "\\")
    private static let replacement = Array(#"\ufffd"#.utf8)

    /// The unit that `\uXXXX` at this place means.
    private static func unit(_ line: [UInt8], at index: Int) -> UInt16? {
        guard index + 6 <= line.count, line[index] == backslash, line[index + 1] == UInt8(ascii: "u") else {
            return nil
        }
        var unit: UInt16 = 0
        for byte in line[index + 2..<index + 6] {
            guard let digit = hex(byte) else { return nil }
            unit = unit << 4 | digit
        }
        return unit
    }

    private static func hex(_ byte: UInt8) -> UInt16? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}
