import Foundation

/// The bytes of a text file as UTF-8, whatever the program that wrote it thought best.
///
/// The whole file is brought into one encoding first, so that the readers split bytes and decode a cell
/// only when it is wanted.
enum FileText {
    /// Valid UTF-8 without a byte order mark. Refuses what is empty, is no text, or is a web page.
    static func utf8(_ bytes: [UInt8], file: String) throws(Refusal) -> [UInt8] {
        guard bytes.contains(where: { !isBlank($0) }) else { throw .empty(file: file) }
        guard !hasBinarySignature(bytes) else { throw .notText(file: file) }
        let text = decoded(bytes)
        guard text.contains(where: { !isBlank($0) }) else { throw .empty(file: file) }
        guard !isMostlyControls(text) else { throw .notText(file: file) }
        guard !isHTML(text) else { throw .isHTML(file: file) }
        return text
    }

    /// A page saved in place of the file, as happens when one has been logged out.
    static func isHTML(_ bytes: [UInt8]) -> Bool {
        let start = bytes.prefix(1024).drop { isBlank($0) || $0 >= 0x80 }
        let opening = String(decoding: start.prefix(64), as: UTF8.self).lowercased()
        return ["<!doctype html", "<html", "<head", "<body", "<!--"].contains { opening.hasPrefix($0) }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// PDF, PNG, JPEG, ZIP (and with it .xlsx), GZIP, SQLite, and the Office files of before 2007.
    private static func hasBinarySignature(_ bytes: [UInt8]) -> Bool {
        let signatures: [[UInt8]] = [
            Array("%PDF-".utf8), [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF, 0xE0], [0xFF, 0xD8, 0xFF, 0xE1],
            [0x50, 0x4B, 0x03, 0x04], [0x1F, 0x8B, 0x08], Array("SQLite format 3".utf8), [0xD0, 0xCF, 0x11, 0xE0],
        ]
        return signatures.contains { bytes.starts(with: $0) }
    }

    private static func isMostlyControls(_ bytes: [UInt8]) -> Bool {
        let start = bytes.prefix(8192)
        let controls = start.count { ($0 < 0x20 && !isBlank($0) && $0 != 0x1B) || $0 == 0x7F }
        return controls * 20 > start.count
    }

    private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return decoded(Array(bytes.dropFirst(3))) }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isBigEndian: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isBigEndian: true) }
        if let isBigEndian = unmarkedUTF16(bytes) { return utf16(bytes[...], isBigEndian: isBigEndian) }
        if String(validating: bytes, as: UTF8.self) != nil { return bytes }
        return OldEncodings.utf8(bytes)
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var at = bytes.startIndex
        while at + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
            units.append(isBigEndian ? first << 8 | second : second << 8 | first)
            at += 2
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    /// UTF-16 of mostly Latin text has a zero in every second place.
    private static func unmarkedUTF16(_ bytes: [UInt8]) -> Bool? {
        let start = bytes.prefix(512)
        guard start.count >= 8 else { return nil }
        var zeros = (even: 0, odd: 0)
        for (index, byte) in start.enumerated() where byte == 0 {
            if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let many = start.count / 2 * 7 / 10
        if zeros.odd >= many, zeros.even * 10 < zeros.odd { return false }
        if zeros.even >= many, zeros.odd * 10 < zeros.even { return true }
        return nil
    }
}
