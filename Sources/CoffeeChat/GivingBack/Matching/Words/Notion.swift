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
}
