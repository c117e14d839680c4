/// What a folded scalar is.
enum ScalarClass {
    static let apostrophe: UInt32 = 0x27

    static func isHan(_ value: UInt32) -> Bool {
        (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) || (0x20000...0x323AF).contains(value)
            || value == 0x3007
    }

    static func isDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }

    static func isLetter(_ value: UInt32) -> Bool {
        if value < 0x80 { return (value >= 0x61 && value <= 0x7A) || (value >= 0x41 && value <= 0x5A) }
        if value < 0x3000 { return value >= 0xC0 && Unicode.Scalar(value)?.properties.isAlphabetic ?? false }
        return isKana(value) || (0xAC00...0xD7AF).contains(value)
    }

    static func isKana(_ value: UInt32) -> Bool {
        (0x3041...0x30FA).contains(value) || (0x31F0...0x31FF).contains(value)
    }

    /// May stand in an address of the web or of mail.
    static func isAddress(_ value: UInt32) -> Bool {
        if value >= 0x80 { return false }
        if isLetter(value) || isDigit(value) { return true }
        switch value {
        case 0x2E, 0x2F, 0x3A, 0x40, 0x2D, 0x5F, 0x3F, 0x3D, 0x26, 0x25, 0x23, 0x2B, 0x7E: return true
        default: return false
        }
    }
}
