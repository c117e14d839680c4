/// The zone of a place as a profile writes it: "San Francisco Bay Area", "Munich, Bavaria, Germany", "中国 上海".
package enum PlaceZone: Hashable, Sendable {
    case certain(String)
    /// The place has several: the likeliest first. To be asked, not guessed.
    case doubtful([String])

    /// The zone that stands in until somebody says otherwise.
    package var likeliest: String {
        switch self {
        case .certain(let zone): zone
        case .doubtful(let zones): zones.first ?? "UTC"
        }
    }

    package var isCertain: Bool {
        if case .certain = self { true } else { false }
    }

    /// `nil` for a place that the table does not know, such as "Remote".
    package init?(place: String) {
        let found = PlaceNamesReader(place).found()
        // From the country down to the city: each narrows, and what fits nowhere is another place of that name, as
        // Portland in Maine, or London in Ontario.
        var zones: [String] = []
        for entry in found.sorted(by: { $0.kind < $1.kind }) {
            let narrowed = zones.isEmpty ? entry.zones : zones.filter(entry.zones.contains)
            if !narrowed.isEmpty { zones = narrowed }
        }
        switch zones.count {
        case 0: return nil
        case 1: self = .certain(zones[0])
        default: self = .doubtful(zones)
        }
    }
}

/// Finds the names of the table in a place's text.
private struct PlaceNamesReader {
    private let words: [[Unicode.Scalar]]
    private let text: [Unicode.Scalar]
    private let place: String

    init(_ place: String) {
        self.place = place
        text = Array(PlaceTable.key(place).unicodeScalars)
        words = Self.words(of: text)
    }

    func found() -> [PlaceTable.Entry] { latin() + chinese() + codes() }

    /// "Portland, ME", and not the "me" of a sentence.
    private func codes() -> [PlaceTable.Entry] {
        place.unicodeScalars.split { !$0.properties.isAlphabetic }.dropFirst().compactMap { word in
            word.count == 2 ? PlaceTable.codes[String(String.UnicodeScalarView(word))] : nil
        }
    }

    /// The longest run of words wins: "New York City" before "New York".
    private func latin() -> [PlaceTable.Entry] {
        var found: [PlaceTable.Entry] = []
        var index = 0
        while index < words.count {
            let longest = (1...min(4, words.count - index)).reversed().first { length in
                PlaceTable.entries[Self.joined(words[index..<index + length])] != nil
            }
            if let longest {
                found += PlaceTable.entries[Self.joined(words[index..<index + longest])] ?? []
            }
            index += longest ?? 1
        }
        return found
    }

    private func chinese() -> [PlaceTable.Entry] {
        var found: [PlaceTable.Entry] = []
        var index = 0
        while index < text.count {
            guard text[index].value > 0x2E7F else {
                index += 1
                continue
            }
            let most = min(6, text.count - index)
            let longest =
                most < 2
                ? nil
                : (2...most).reversed().first { length in
                    PlaceTable.entries[String(String.UnicodeScalarView(text[index..<index + length]))] != nil
                }
            if let longest {
                found += PlaceTable.entries[String(String.UnicodeScalarView(text[index..<index + longest]))] ?? []
            }
            index += longest ?? 1
        }
        return found
    }

    private static func words(of text: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
        text.split { !($0.properties.isAlphabetic && $0.value < 0x2E80) && !"'.-".unicodeScalars.contains($0) }
            .map { word in Array(word.filter { $0 != "." }) }.filter { !$0.isEmpty }
    }

    private static func joined(_ words: ArraySlice<[Unicode.Scalar]>) -> String {
        String(String.UnicodeScalarView(words.joined(separator: [" "])))
    }
}
