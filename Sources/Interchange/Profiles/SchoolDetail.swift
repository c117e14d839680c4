import CoffeeChat

/// What stands below a school's name: `Bachelor of Arts - BA, Graphic Design · (2011 - 2015)`.
struct SchoolDetail {
    /// Without the years.
    var text: String { CellText.line(printed) }
    private var printed: String
    private(set) var start: CareerDate?
    private(set) var end: CareerDate?
    private(set) var hasYears = false

    init(_ line: String) {
        printed = line
        if let span = CareerSpan(school: line) {
            take(span)
            printed = ""
            return
        }
        // The last bracket, or what stands behind the last dot.
        for start in [line.lastIndex(where: { $0 == "(" || $0 == "（" }), line.lastIndex(of: "·")] {
            guard let start, Self.isWhole(line[start...]), let span = CareerSpan(school: String(line[start...])) else {
                continue
            }
            take(span)
            printed = String(line[..<start].trimmingSuffix { " ·•,，".contains($0) || $0.isWhitespace })
            return
        }
    }

    /// A bracket that is closed in the next line holds only half of the years.
    private static func isWhole(_ years: Substring) -> Bool {
        !(years.contains("(") || years.contains("（")) || years.hasSuffix(")") || years.hasSuffix("）")
    }

    private mutating func take(_ span: CareerSpan) {
        (start, end) = (span.start, span.end)
        hasYears = true
    }

    var degree: String { parts.degree }
    var field: String { parts.field }

    /// LinkedIn joins degree and field with a comma; either may be missing, and a field may hold commas of its own.
    private var parts: (degree: String, field: String) {
        if let comma = firmComma {
            return (CellText.line(String(printed[..<comma])), CellText.line(String(printed[comma...].dropFirst(2))))
        }
        var pieces = Self.pieces(text)
        guard pieces.count > 1 else {
            return SchoolWords.isDegree(text) || text.isEmpty ? (text, "") : ("", text)
        }
        let isWhole =
            printed.unicodeScalars.contains("\u{A0}") && !printed.contains(",\u{A0}") || Self.isStandardField(pieces)
        if isWhole, !SchoolWords.isDegree(pieces[0]) { return ("", text) }
        var degree = pieces.removeFirst()
        while pieces.count > 1, let next = pieces.first, SchoolWords.isGrade(next) {
            degree += ", " + pieces.removeFirst()
        }
        if pieces.count == 1, SchoolWords.isGrade(pieces[0]) { return (text, "") }
        return (degree, pieces.joined(separator: ", "))
    }

    /// "Design and Visual Communications, General", from LinkedIn's own list.
    private static func isStandardField(_ pieces: [String]) -> Bool {
        pieces.count == 2 && ["General", "Other"].contains(pieces[1])
    }

    /// A printed profile sets a no-break blank behind the comma between the two, and usual ones elsewhere.
    private var firmComma: String.Index? {
        let commas = printed.ranges(of: ",\u{A0}")
        return commas.count == 1 ? commas.first?.lowerBound : nil
    }

    /// Parts at commas outside of brackets.
    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = [""]
        var depth = 0
        for scalar in text.unicodeScalars {
            if scalar == "(" || scalar == "（" { depth += 1 }
            if scalar == ")" || scalar == "）" { depth = max(0, depth - 1) }
            if depth == 0, scalar == "," || scalar == "，" {
                pieces.append("")
            } else {
                pieces[pieces.count - 1].unicodeScalars.append(scalar)
            }
        }
        return pieces.map { CellText.line($0) }.filter { !$0.isEmpty }
    }
}
