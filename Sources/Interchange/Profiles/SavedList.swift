/// The entries of a list in the sidebar, of which each may take several lines.
struct SavedList {
    let items: [String]

    /// - Parameter usually: How many entries such a list has at most, as a rule: more lines than that are broken entries.
    init(_ lines: [ProfileLine], column: [ProfileLine], usually most: Int = .max) {
        let breaks = LineBreaks(column.isEmpty ? lines : column)
        let apart = Self.apart(lines)
        var goesOn = lines.indices.map { index in
            index > 0
                && Self.goesOn(
                    lines[index - 1].text, lines[index].text, breaks.goesOn(lines[index - 1], in: lines[index]),
                    apart[index])
        }
        Self.joinBrackets(lines, &goesOn)
        // What else could be broken, the fullest lines first.
        let rest = lines.indices.filter { $0 > 0 && !goesOn[$0] && apart[$0] == nil }
            .filter { breaks.goesOn(lines[$0 - 1], in: lines[$0]) == true }
            .sorted { breaks.fullness(lines[$0 - 1]) > breaks.fullness(lines[$1 - 1]) }
        let count = goesOn.count { !$0 }
        for index in rest.prefix(max(0, count - most)) where breaks.fullness(lines[index - 1]) > 0.6 {
            goesOn[index] = true
        }
        items = Self.entries(lines, goesOn)
    }

    private static func entries(_ lines: [ProfileLine], _ goesOn: [Bool]) -> [String] {
        var entries: [[ProfileLine]] = []
        for (line, goesOn) in zip(lines, goesOn) {
            if goesOn, !entries.isEmpty {
                entries[entries.count - 1].append(line)
            } else {
                entries.append([line])
            }
        }
        return entries.map { ProfileLine.joined($0) }
    }

    /// A bracket that is open at a line's end is closed in the next.
    private static func joinBrackets(_ lines: [ProfileLine], _ goesOn: inout [Bool]) {
        var depth = 0
        for (index, line) in lines.enumerated() {
            if depth > 0 { goesOn[index] = true }
            if !goesOn[index] { depth = 0 }
            depth = max(0, depth + openBrackets(line.text))
        }
    }

    private static func openBrackets(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { depth, scalar in
            scalar == "(" || scalar == "（" ? depth + 1 : scalar == ")" || scalar == "）" ? depth - 1 : depth
        }
    }

    /// Where entries stand further apart than the lines of one, the space above a line tells; else it says nothing.
    private static func apart(_ lines: [ProfileLine]) -> [Bool?] {
        let gaps = lines.indices.map { $0 > 0 ? LineBreaks.gap(lines[$0 - 1], lines[$0]) : nil }
        guard let least = gaps.compactMap(\.self).min(), let most = gaps.compactMap(\.self).max(), most > least * 1.12
        else {
            return gaps.map { _ in nil }
        }
        return gaps.map { gap in gap.map { $0 > (most + least) / 2 } }
    }

    private static func goesOn(_ line: String, _ next: String, _ fits: Bool?, _ isApart: Bool?) -> Bool {
        if next.hasPrefix("(") || next.hasPrefix("（") { return true }
        if let isApart { return !isApart }
        if fits == false || !canGoOn(line) { return false }
        let ending = line.lowercased()
        return joints.contains(where: ending.hasSuffix) || next.unicodeScalars.first?.properties.isLowercase == true
    }

    private static func canGoOn(_ line: String) -> Bool { !line.hasSuffix(")") && !line.hasSuffix("）") }

    private static let joints = [
        " and", " &", " of", " for", " in", " with", " to", " the", " a", "-", "/", ",", " und", " de", " et", "与", "和",
        "及", "、",
    ]
}
