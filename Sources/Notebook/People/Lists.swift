/// Short lists inside a column, parted by U+001F, Unicode's own unit separator: they are read and written whole, never
/// searched, and at each start, for which a JSON decoder takes a millisecond too long.
enum Lists {
    private static let separator: Unicode.Scalar = "\u{1F}"

    /// Words that hold the separator lose it; nobody types one.
    static func text(_ list: [String]) -> String {
        list.map { $0.unicodeScalars.contains(separator) ? without($0) : $0 }.joined(separator: "\u{1F}")
    }

    /// The words as they stand, empty ones too.
    static func words(_ text: String) -> [String] {
        text.utf8.split(separator: 0x1F, omittingEmptySubsequences: false).map { String(Substring($0)) }
    }

    /// The words that are not empty.
    static func list(_ text: String) -> [String] { text.isEmpty ? [] : words(text).filter { !$0.isEmpty } }

    private static func without(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != separator }))
    }
}
