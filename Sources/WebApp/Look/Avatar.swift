/// The coloured round with somebody's initials. No photograph is ever fetched.
enum Avatar {
    static let hues = 12

    /// The first letters of the first and the last word; of a Chinese, Japanese or Korean name its first sign.
    static func initials(of name: String) -> String {
        var first: Unicode.Scalar?
        var last: Unicode.Scalar?
        var isInWord = false
        for scalar in name.unicodeScalars.prefix(400) {
            let isLetter = isLetter(scalar)
            if isLetter, !isInWord {
                if first == nil { first = scalar } else { last = scalar }
            }
            // An apostrophe or a mark belongs to its word: "O'Neill" begins once.
            isInWord = isLetter || (isInWord && isInside(scalar))
        }
        guard let first else { return "·" }
        guard isCased(first), let last, isCased(last) else { return String(first).uppercased() }
        return (String(first) + String(last)).uppercased()
    }

    /// The same name always gives the same hue, in every run (unlike `Hasher`).
    static func hue(of name: String) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int((hash >> 8) % UInt32(hues))
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.isASCII else { return scalar.properties.isAlphabetic }
        return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
    }

    private static func isInside(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "\u{2019}" || scalar.properties.generalCategory == .nonspacingMark
    }

    private static func isCased(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII || scalar.properties.isUppercase || scalar.properties.isLowercase
    }
}

extension HTML {
    /// Decoration beside a name that is always written out, so voices pass it over.
    func avatar(_ name: String, isLarge: Bool = false) {
        self(
            .span, .classes("who hue-\(Avatar.hue(of: name))\(isLarge ? " large" : "")"), .aria(.hidden, true),
            text: Avatar.initials(of: name))
    }
}
