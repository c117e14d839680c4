/// A page of the catalogue: an enumeration whose cases are the keys of its sentences.
///
/// The compiler sees to it that every key has both languages; a test, that both have the same places.
package protocol Catalogued: CaseIterable, Hashable, Sendable {
    var phrase: Phrase { get }
}

extension Catalogued {
    package func callAsFunction(_ language: Language) -> String { phrase.text(in: language) }

    package func callAsFunction(_ language: Language, _ values: KeyValuePairs<String, Filling>) -> String {
        phrase.text(in: language, values)
    }
}
