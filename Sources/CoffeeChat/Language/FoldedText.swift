/// A text scalar by scalar in plain form: lower case, half width, simplified, without accents. Each scalar knows
/// where in UTF-16 it stood.
///
/// Unicode scalars, not `Character`s: a combining mark must not swallow the comma before it.
struct FoldedText {
    private(set) var scalars: [UInt32] = []
    /// The offset of each scalar in UTF-16 units, and the text's length at the end.
    private(set) var offsets: [Int] = []
    private(set) var capitals: [Bool] = []

    init(_ text: String) {
        let count = text.utf8.count
        scalars.reserveCapacity(count)
        offsets.reserveCapacity(count + 1)
        capitals.reserveCapacity(count)
        var offset = 0
        for scalar in text.unicodeScalars {
            take(scalar, at: offset)
            offset += scalar.value > 0xFFFF ? 2 : 1
        }
        offsets.append(offset)
    }

    private mutating func take(_ scalar: Unicode.Scalar, at offset: Int) {
        let plain = Self.plain(scalar.value)
        guard plain != 0 else { return }
        let isCapital = (0x41...0x5A).contains(plain)
        scalars.append(isCapital ? plain | 0x20 : plain)
        offsets.append(offset)
        capitals.append(isCapital)
    }

    /// 0 for what is written but not seen.
    private static func plain(_ value: UInt32) -> UInt32 {
        switch value {
        case 0..<0x80: value
        case 0x3400...0x9FFF: TraditionalHan.simplified(value)
        case 0xC0...0x17F: latin(value)
        case 0xFF01...0xFF5E: value == 0xFF5E ? Self.tilde : value - 0xFEE0
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x0300...0x036F, 0xFE00...0xFE0F, 0xFEFF,
            0x1F3FB...0x1F3FF:
            0
        case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: 0x20
        case 0x2018, 0x2019, 0x2032, 0x02BC, 0xB4: 0x27
        case 0x201C, 0xAB, 0x300C, 0x300E: Self.opening
        case 0x201D, 0xBB, 0x300D, 0x300F: Self.closing
        case 0x2010, 0x2011: 0x2D
        case 0x2012...0x2015, 0x2212: Self.dash
        case 0x301C: Self.tilde
        case 0x2028, 0x2029, 0x85: 0x0A
        case 0x1D400...0x1D6A3: styledLetter(value - 0x1D400)
        case 0x1D7CE...0x1D7FF: 0x30 + (value - 0x1D7CE) % 10
        default: value
        }
    }

    static let dash: UInt32 = 0x2014
    static let tilde: UInt32 = 0x223C
    /// Quotation marks that tell which way they face; `"` does not.
    static let opening: UInt32 = 0x201C
    static let closing: UInt32 = 0x201D

    /// Bold, italic and script letters, which people put into headlines: both cases of each style in turn.
    private static func styledLetter(_ number: UInt32) -> UInt32 {
        let place = number % 52
        return place < 26 ? 0x41 + place : 0x61 + place - 26
    }

    private static func latin(_ value: UInt32) -> UInt32 {
        let letter = UInt32(letters[Int(value - 0xC0)])
        return letter == UInt32(UInt8(ascii: "*")) ? value : letter
    }

    /// U+00C0 to U+017F without their accents; capitals stay capitals.
    private static let letters = Array(
        """
        AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTsaaaaaaaceeeeiiiidnooooo*ouuuuytyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHh\
        IiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs
        """.utf8)
}
