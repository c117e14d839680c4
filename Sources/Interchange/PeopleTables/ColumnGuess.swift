import CoffeeChat

/// Which column of a table fills which field: by its name, and where that says nothing, by what stands in it.
struct ColumnGuess {
    private(set) var mapping: [Int: PersonField] = [:]

    /// - Parameter samples: the first rows.
    init(names: [String], samples: [[String]]) {
        takeNames(names)
        for column in names.indices where mapping[column] == nil {
            // A column that says what it is, though we have no use for it, is not guessed at: "Assistant's email".
            let cells = samples.compactMap { $0.indices.contains(column) ? $0[column] : nil }.filter { !$0.isEmpty }
            guard !cells.isEmpty, let field = Self.field(of: cells), !has(field) else { continue }
            mapping[column] = field
        }
        guard !has(.name), !has(.firstName), !has(.lastName) else { return }
        let unused = names.indices.first { column in
            mapping[column] == nil
                && Self.areNames(samples.compactMap { $0.indices.contains(column) ? $0[column] : nil })
        }
        if let unused { mapping[unused] = .name }
    }

    /// Whether the names alone give a header that is worth the name.
    static func score(_ names: [String]) -> Int {
        Set(names.compactMap { KnownHeaders.field($0)?.field }).count
    }

    private func has(_ field: PersonField) -> Bool { mapping.values.contains(field) }

    private mutating func takeNames(_ names: [String]) {
        var best: [PersonField: (column: Int, rank: Int)] = [:]
        for (column, name) in names.enumerated() {
            guard let known = KnownHeaders.field(name) else { continue }
            if let other = best[known.field], other.rank <= known.rank { continue }
            best[known.field] = (column, known.rank)
        }
        for (field, place) in best { mapping[place.column] = field }
    }

    private static func field(of cells: [String]) -> PersonField? {
        if cells.allSatisfy(isEmail) { return .email }
        if cells.allSatisfy({ $0.lowercased().contains("linkedin.com/") }) { return .profile }
        if cells.allSatisfy({ $0.contains("/") && ZoneName.isLikely($0) }) { return .zone }
        return nil
    }

    static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !text.contains(where: \.isWhitespace)
    }

    /// Two to four words with capitals, or two to four Chinese characters, in at least four of five cells.
    private static func areNames(_ cells: [String]) -> Bool {
        let filled = cells.filter { !$0.isEmpty }
        guard !filled.isEmpty else { return false }
        return filled.count(where: isName) * 5 >= filled.count * 4
    }

    private static func isName(_ text: String) -> Bool {
        if Script.isHanOrKana(text) { return (2...4).contains(text.unicodeScalars.count) }
        let words = text.split(separator: " ")
        return (2...4).contains(words.count)
            && words.allSatisfy { word in
                word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || "'’-.".contains($0) }
            }
    }
}
