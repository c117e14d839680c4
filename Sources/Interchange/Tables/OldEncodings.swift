import Foundation

/// Text of before Unicode, and UTF-8 with a broken byte in it.
///
/// Excel saves "CSV" in the machine's code page: GB18030 in China, Windows-1252 in the West. The file
/// does not say which, so the shape of its bytes decides.
enum OldEncodings {
    static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        if isNearlyUTF8(bytes) { return Array(String(decoding: bytes, as: UTF8.self).utf8) }
        if isLikelyChinese(bytes), let text = String(bytes: bytes, encoding: gb18030) { return Array(text.utf8) }
        return windows1252(bytes)
    }

    /// A single damaged byte must not turn a whole file of Chinese names into Latin ones.
    private static func isNearlyUTF8(_ bytes: [UInt8]) -> Bool {
        var (good, bad, at) = (0, 0, 0)
        while at < bytes.count {
            let lead = bytes[at]
            at += 1
            guard lead >= 0x80 else { continue }
            let following = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1
            let end = min(at + following, bytes.count)
            if lead >= 0xC2, lead < 0xF5, end - at == following, bytes[at..<end].allSatisfy({ $0 & 0xC0 == 0x80 }) {
                good += 1
                at = end
            } else {
                bad += 1
            }
        }
        return good > bad * 4
    }

    /// Nearly all Chinese characters in use have two high bytes; in Western text a high byte stands alone.
    private static func isLikelyChinese(_ bytes: [UInt8]) -> Bool {
        var (pairs, others, at) = (0, 0, 0)
        while at < bytes.count {
            guard bytes[at] >= 0x80 else {
                at += 1
                continue
            }
            if bytes[at] >= 0xA1, at + 1 < bytes.count, bytes[at + 1] >= 0xA1 {
                pairs += 1
                at += 2
            } else {
                others += 1
                at += 1
            }
        }
        return pairs > others * 2
    }

    private static let gb18030 = String.Encoding(rawValue: 0x8000_0632)

    private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            guard byte >= 0x80 else {
                text.append(byte)
                continue
            }
            let scalar = byte < 0xA0 ? between80And9F[Int(byte) - 0x80] : Unicode.Scalar(byte)
            text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
        return text
    }

    private static let between80And9F: [Unicode.Scalar] = Array(
        "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
