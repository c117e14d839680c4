/// A thing that people of any trade know under many words, in both languages: bees, night trains, plain language.
struct Notion: Hashable, Sendable {
    let number: Int32

    var index: Int { Int(number) }
}

/// What a text may be about besides notions: a place, by its number in `MatchPlaceTable`.
struct Place: Hashable, Sendable {
    let number: Int32

    var index: Int { Int(number) }
}

/// A language that people speak, by its English name in lower case, as `TongueNames` has it.
package struct Tongue: Hashable, Sendable {
    package let name: String

    package init(name: String) { self.name = name }

    /// What it is called in Chinese; `nil` for a language that the table does not know.
    package var chineseName: String? { Self.chineseNames[name] }

    private static let chineseNames: [String: String] = {
        var names: [String: String] = [:]
        for line in TongueNames.table.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            let words = parts.last?.split(separator: ",").map { $0.drop { $0 == " " } } ?? []
            let chinese = words.first { $0.unicodeScalars.first.map { $0.value > 0x2E7F } ?? false }
            if let name = parts.first { names[String(name)] = chinese.map(String.init) }
        }
        return names
    }()
}
