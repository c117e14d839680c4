/// The months as LinkedIn and Excel write them in English.
enum MonthNames {
    /// By three letters in any case: `Nov`.
    static func short(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int? {
        let name = (first | 0x20, second | 0x20, third | 0x20)
        for (index, month) in letters.enumerated() where month == name { return index + 1 }
        return nil
    }

    /// By its name or an abbreviation of at least three letters, in lower case: `sept`, `november`.
    static func month(_ word: String) -> Int? {
        guard word.utf8.count >= 3 else { return nil }
        return names.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
    }

    private static let names = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    private static let letters: [(UInt8, UInt8, UInt8)] = names.map { name in
        let bytes = Array(name.utf8.prefix(3))
        return (bytes[0], bytes[1], bytes[2])
    }
}
