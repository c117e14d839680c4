/// In which script a name is written.
enum Script {
    static func isHanOrKana(_ text: String) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { isHan($0) || isKana($0) || $0 == "·" || $0 == "・" }
    }

    static func hasHan(_ text: String) -> Bool { text.unicodeScalars.contains(where: isHan) }

    static func isHangul(_ text: String) -> Bool {
        !text.isEmpty
            && text.unicodeScalars.allSatisfy {
                (0xAC00...0xD7A3).contains($0.value) || (0x1100...0x11FF).contains($0.value)
            }
    }

    private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isIdeographic || scalar == "々"
    }

    private static func isKana(_ scalar: Unicode.Scalar) -> Bool { (0x3041...0x30FF).contains(scalar.value) }
}
