/// A reply in plain form, scalar by scalar, and where each stood in the original.
///
/// Lower case, half width, simple quotes and dashes, no invisible signs. Scalars, not `Character`s, which would hide a
/// digit behind a combining mark.
struct ReplyText: Sendable {
    private(set) var scalars: [UInt32] = []
    /// As they were written, for addresses, names and abbreviations.
    private(set) var written: [UInt32] = []
    /// UTF-16 offset of each scalar, and of the end.
    private(set) var offsets: [Int] = []

    init(_ text: String) {
        let count = text.utf8.count
        scalars.reserveCapacity(count)
        written.reserveCapacity(count)
        offsets.reserveCapacity(count + 1)
        var offset = 0
        for scalar in text.unicodeScalars {
            let plain = PlainScalar.plain(scalar.value)
            if plain != 0 {
                scalars.append(plain)
                written.append(scalar.value)
                offsets.append(offset)
            }
            offset += scalar.value > 0xFFFF ? 2 : 1
        }
        offsets.append(offset)
    }

    var count: Int { scalars.count }

    func string(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        for value in written[range] {
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        return String(text)
    }

    /// False beyond the end, where the last line's end stands.
    func isUpper(_ index: Int) -> Bool { index < written.count && (0x41...0x5A).contains(written[index]) }
}

/// The plain form of one scalar.
enum PlainScalar {
    static let newline: UInt32 = 10
    static let space: UInt32 = 32

    /// 0 for what is left out.
    static func plain(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5A: scalar + 32
        case 0x0A, 0x0D, 0x2028, 0x2029, 0x0B, 0x0C, 0x85: newline
        case 0x09: space
        case 0x20...0x7E: scalar
        case 0..<0x20, 0x7F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: 0
        case 0x0300...0x036F: 0
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: space
        case 0x2018, 0x2019, 0x201B, 0x02BC, 0xFF07, 0x60, 0xB4: 0x27
        case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: 0x22
        case 0x2010...0x2015, 0x2212, 0xFF0D, 0x2E3A: 0x2D
        case 0x301C, 0xFF5E, 0x223C: 0x7E
        case 0x2026: 0x2E
        case 0x2236, 0xFF1A: 0x3A
        case 0xFF21...0xFF3A: scalar - 0xFEE0 + 32
        case 0xFF01...0xFF5D: scalar - 0xFEE0
        case 0xC0...0x17F: latin(scalar)
        default: scalar
        }
    }

    static func isLetter(_ scalar: UInt32) -> Bool { (0x61...0x7A).contains(scalar) }
    static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }
    static func isHan(_ scalar: UInt32) -> Bool { (0x4E00...0x9FFF).contains(scalar) || scalar == 0x3007 }

    private static func latin(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xC0...0xC5, 0xE0...0xE5, 0x100...0x105: 0x61
        case 0xC7, 0xE7, 0x106...0x10D: 0x63
        case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B: 0x65
        case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131: 0x69
        case 0xD1, 0xF1, 0x143...0x148: 0x6E
        case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x151: 0x6F
        case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173: 0x75
        case 0x15A...0x161: 0x73
        case 0x179...0x17E: 0x7A
        default: 0x78
        }
    }
}
