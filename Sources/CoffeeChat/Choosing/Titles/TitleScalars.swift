/// What each scalar of a title comes down to before it is read.
enum TitleScalars {
    enum Plain {
        case nothing
        case ascii(UInt8)
        case written(UInt32)
    }

    /// Lower case and few separators; 0 for what is to be dropped.
    static func folded(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
        case UInt8(ascii: "#"): 0
        case UInt8(ascii: "+"): Ascii.ampersand
        case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: "~"),
            UInt8(ascii: "\\"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
            Ascii.bar
        case UInt8(ascii: "["), UInt8(ascii: "{"): Ascii.open
        case UInt8(ascii: "]"), UInt8(ascii: "}"): Ascii.close
        case UInt8(ascii: "'"), UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: ">"), UInt8(ascii: "@"), UInt8(ascii: "&"), UInt8(ascii: "/"),
            UInt8(ascii: "-"), UInt8(ascii: "."):
            byte
        default: Ascii.space
        }
    }

    static func plain(_ scalar: UInt32) -> Plain {
        switch scalar {
        // A character of its own, written for the bar that it resembles.
        case 0x4E28: .ascii(Ascii.bar)
        case 0x3400...0x9FFF: .written(TraditionalHan.simplified(scalar))
        case 0xFF01...0xFF5E: .ascii(UInt8(truncatingIfNeeded: scalar - 0xFEE0))
        case 0xC0...0x17F: .ascii(latin[Int(scalar - 0xC0)])
        case 0x80...0xBF, 0x2000...0x206F, 0x3000...0x303F: punctuation(scalar)
        case 0x2160...0x216B: .ascii(UInt8(ascii: "i"))
        // Mathematical letters, the "bold" of profile headlines: runs of 26 capitals and 26 small letters.
        case 0x1D400...0x1D6A3: .ascii(UInt8(ascii: "a") + UInt8(truncatingIfNeeded: (scalar - 0x1D400) % 26))
        case 0x1D7CE...0x1D7FF: .ascii(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: (scalar - 0x1D7CE) % 10))
        case 0x24B6...0x24E9: .ascii(UInt8(ascii: "a") + UInt8(truncatingIfNeeded: (scalar - 0x24B6) % 26))
        case 0x0300...0x036F, 0x0600...0x0605, 0xFE00...0xFE0F, 0xFEFF, 0x1F3FB...0x1F3FF, 0xE0000...0xE0FFF: .nothing
        case 0x2190...0x2199, 0x279C...0x27BE, 0x27F6, 0x2B95, 0x27A1: .ascii(Ascii.arrow)
        case 0x2100...0x2BFF, 0xFE10...0xFE6F, 0xFF00...0xFFEF, 0xE000...0xF8FF, 0x1F000...0x1FAFF: .ascii(Ascii.bar)
        default: .written(scalar)
        }
    }

    private static func punctuation(_ scalar: UInt32) -> Plain {
        switch scalar {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: .nothing
        case 0x2018, 0x2019: .ascii(Ascii.quote)
        case 0x2010, 0x2011: .ascii(Ascii.hyphen)
        case 0x3001: .ascii(Ascii.slash)
        case 0x3008, 0x300A, 0x3010, 0x3014, 0x3016: .ascii(Ascii.open)
        case 0x3009, 0x300B, 0x3011, 0x3015, 0x3017: .ascii(Ascii.close)
        case 0xBB, 0x203A: .ascii(Ascii.arrow)
        case 0xA6, 0xA7, 0xAB, 0xB7, 0xB6, 0x2012...0x2016, 0x2020...0x2027, 0x2028, 0x2029, 0x2039, 0x3002, 0x30FB,
            0x301C:
            .ascii(Ascii.bar)
        default: .ascii(Ascii.space)
        }
    }

    /// U+00C0 to U+017F without their accents.
    private static let latin = Array(
        """
        aaaaaaaceeeeiiiidnooooo|ouuuuytsaaaaaaaceeeeiiiidnooooo|ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggghhhh\
        iiiiiiiiiiiijjkkklllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
        """.utf8)
}
