/// The inside of a card's values: escapes, lists and quoted-printable.
enum CardValue {
    /// Splits at separators that no backslash stands before.
    static func split(_ bytes: [UInt8], at separator: UInt8) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var (start, at) = (0, 0)
        while at < bytes.count {
            if bytes[at] == backslash {
                at += 2
                continue
            }
            if bytes[at] == separator {
                parts.append(bytes[start..<at])
                start = at + 1
            }
            at += 1
        }
        parts.append(bytes[start...])
        return parts
    }

    /// RFC 6350, 3.4; `\:` is Google's. A backslash before anything else was meant as one.
    static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(backslash) else { return String(decoding: bytes, as: UTF8.self) }
        var plain: [UInt8] = []
        var at = bytes.startIndex
        while at < bytes.endIndex {
            let byte = bytes[at]
            at += 1
            guard byte == backslash, at < bytes.endIndex else {
                plain.append(byte)
                continue
            }
            switch bytes[at] {
            case 0x6E, 0x4E: plain.append(0x0A)
            case 0x2C, 0x3A, 0x3B, backslash: plain.append(bytes[at])
            default: plain += [backslash, bytes[at]]
            }
            at += 1
        }
        return String(decoding: plain, as: UTF8.self)
    }

    static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var plain: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            if byte == 0x3D, rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                plain.append(value)
                rest.removeFirst(2)
            } else {
                plain.append(byte)
            }
        }
        return plain
    }

    static func escaped(_ text: String) -> String {
        var escaped: [UInt8] = []
        var afterReturn = false
        for byte in text.utf8 {
            switch byte {
            case 0x0D: escaped += [backslash, 0x6E]
            case 0x0A: if !afterReturn { escaped += [backslash, 0x6E] }
            case 0x2C, 0x3B, backslash: escaped += [backslash, byte]
            default: if byte >= 0x20 || byte == 0x09 { escaped.append(byte) }
            }
            afterReturn = byte == 0x0D
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    private static let backslash: UInt8 = 0x5C
}
