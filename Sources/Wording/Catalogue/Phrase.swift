/// One sentence of the program in both languages.
///
/// `{name}` is filled in; `{n|step|steps}` takes the first form where `n` is 1, else the second.
package struct Phrase: Hashable, Sendable {
    package let en: String
    package let zh: String

    package init(en: String, zh: String) {
        self.en = en
        self.zh = zh
    }

    package func text(in language: Language) -> String {
        switch language {
        case .english: en
        case .chinese: zh
        }
    }

    /// The sentence with its places filled. A place without a value is left standing, so that it is seen.
    package func text(in language: Language, _ values: KeyValuePairs<String, Filling>) -> String {
        let template = text(in: language)
        var result = ""
        result.reserveCapacity(template.utf8.count + 16 * values.count)
        var rest = template.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            result += Substring(rest[..<open])
            let place = Substring(rest[rest.index(after: open)..<close])
            let filled = Self.filled(place, values) ?? "{\(place)}"
            // Chinese has no spaces, but "Ngozi11月" reads as one word.
            if language == .chinese, Self.isPlain(result.utf8.last), Self.isPlain(filled.utf8.first) { result += " " }
            result += filled
            rest = rest[rest.index(after: close)...]
        }
        result += Substring(rest)
        return result
    }

    private static func isPlain(_ byte: UInt8?) -> Bool {
        switch byte ?? 0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    private static func filled(_ place: Substring, _ values: KeyValuePairs<String, Filling>) -> String? {
        let parts = place.split(separator: "|", omittingEmptySubsequences: false)
        guard let name = parts.first, let value = values.first(where: { $0.key == name })?.value else { return nil }
        if parts.count == 1 { return value.text }
        guard parts.count == 3 else { return nil }
        return String(value.isOne ? parts[1] : parts[2])
    }

    /// The names of the places of one language, for the test that both have the same.
    package func places(in language: Language) -> Set<String> {
        var places: Set<String> = []
        for piece in text(in: language).split(separator: "{").dropFirst() {
            if let end = piece.firstIndex(where: { $0 == "}" || $0 == "|" }) { places.insert(String(piece[..<end])) }
        }
        if text(in: language).first == "{", let first = text(in: language).dropFirst().split(separator: "}").first {
            places.insert(String(first.prefix { $0 != "|" }))
        }
        return places
    }
}

/// What fills a place of a phrase.
package enum Filling: Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case text(String)
    /// Shown with thousands separators, which both languages write alike.
    case number(Int)

    package init(stringLiteral value: String) { self = .text(value) }
    package init(integerLiteral value: Int) { self = .number(value) }

    var text: String {
        switch self {
        case .text(let text): text
        case .number(let number): Numbers.grouped(number)
        }
    }

    var isOne: Bool {
        if case .number(1) = self { true } else { false }
    }
}
