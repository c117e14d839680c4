/// The card at the top of a profile's page: who it is, in their own words, and where they are.
struct PastedCard {
    private let lines: [String]

    init(_ lines: [PastedText.Line]) { self.lines = lines.map(\.text) }

    func read(into reading: inout ProfileReading) {
        guard let start = nameIndex else { return }
        reading.name = Self.withoutDegree(lines[start])
        let rest = lines[(start + 1)...].filter { !Self.isAside($0) && $0 != reading.name }
        guard !rest.isEmpty else { return }
        let place = placeIndex(rest)
        if let place { reading.place = Self.withoutLink(rest[place]) }
        // The headline comes first; what follows up to the place are the present employer and the last school.
        if let headline = rest.first, place != 0 { reading.headline = headline }
    }

    /// The name stands before "· 2nd" or before pronouns; without either it is the first line.
    private var nameIndex: Int? {
        let marks = lines.indices.filter { PageWords.isDegree(lines[$0]) }
        if let mark = marks.first {
            let before = lines[..<mark].lastIndex { !Self.isAside($0) }
            if let before { return before }
        }
        if let withMark = lines.firstIndex(where: { Self.withoutDegree($0) != $0 }) { return withMark }
        return lines.firstIndex {
            !Self.isAside($0) && !PageWords.isContactLink($0) && !$0.contains("@") && !$0.contains("linkedin.com")
        }
    }

    /// What stands before the link "Contact info"; else the first line behind the headline that reads like a place.
    private func placeIndex(_ rest: [String]) -> Int? {
        if let link = rest.firstIndex(where: { PageWords.isContactLink($0) }), link > 0 { return link - 1 }
        if let line = rest.firstIndex(where: { Self.withoutLink($0) != $0 }) { return line }
        let candidates = rest.indices.dropFirst()
        let best = candidates.max { PlaceReader.likeness(rest[$0]) < PlaceReader.likeness(rest[$1]) }
        return best.flatMap { PlaceReader.likeness(rest[$0]) >= 2 ? $0 : nil }
    }

    /// Pronouns, degree of connection, and what belongs to nobody's headline.
    private static func isAside(_ line: String) -> Bool {
        if PageWords.isDegree(line) { return true }
        let words = line.lowercased().split { "()/ （）".contains($0) }
        return !words.isEmpty && words.allSatisfy { pronouns.contains(String($0)) }
    }

    private static let pronouns: Set<String> = [
        "she", "her", "hers", "he", "him", "his", "they", "them", "theirs", "any", "all", "pronouns", "他", "她", "ta",
    ]

    /// "Lauren Chen · 2nd"
    private static func withoutDegree(_ line: String) -> String {
        guard let dot = line.lastIndex(of: "·"), PageWords.isDegree(String(line[dot...])) else { return line }
        return CellText.line(String(line[..<dot]))
    }

    /// "San Francisco Bay Area · Contact info"
    private static func withoutLink(_ line: String) -> String {
        for link in PageWords.contactLinks where line.lowercased().hasSuffix(link) && line.count > link.count {
            return CellText.line(String(line.dropLast(link.count).trimmingSuffix { " ·•".contains($0) }))
        }
        return line
    }
}

extension Substring {
    /// Without the characters at its end that are such.
    func trimmingSuffix(while isSuch: (Character) -> Bool) -> Substring {
        var rest = self
        while let last = rest.last, isSuch(last) { rest.removeLast() }
        return rest
    }
}
