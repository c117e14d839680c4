/// What two spellings of a column's or a file's name have in common: `E-mail 1 - Value`, `Email_Addresses`.
enum HeaderName {
    /// Letters and digits in lower case, nothing else.
    static func key(_ name: String) -> String {
        var key = String.UnicodeScalarView()
        for scalar in name.lowercased().unicodeScalars {
            let isKept =
                scalar.isASCII
                ? ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
                : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            if isKept { key.append(scalar) }
        }
        return String(key)
    }
}
