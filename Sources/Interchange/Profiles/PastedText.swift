/// The lines of a page as the browser copies it: each once, without what belongs to the page and not to the person.
///
/// LinkedIn writes most lines twice, once for the eye and once for a screen reader.
struct PastedText {
    private(set) var lines: [Line] = []

    struct Line: Hashable {
        var text: String
        /// Stands behind a picture's "… logo", which only a new employer or school has.
        var isAfterLogo = false
        var isDoubled = false
    }

    /// A profile is never longer; what is behind it is not looked at.
    static let mostLines = 20_000

    init(_ text: String) {
        var logo: String?
        for raw in text.split(maxSplits: Self.mostLines, omittingEmptySubsequences: true, whereSeparator: Self.isBreak)
        {
            let line = Self.halved(PageWords.withoutMore(CellText.line(String(raw))))
            if line.isEmpty || PageWords.isNoise(line) { continue }
            if let name = PageWords.logo(line) {
                logo = name
            } else if Self.repeats(line, lines.last?.text) {
                lines[lines.count - 1].isDoubled = true
            } else {
                lines.append(Line(text: line, isAfterLogo: logo != nil))
                logo = nil
            }
        }
    }

    /// Dates are told to a screen reader in other words: "Jan 2022 to Present".
    private static func repeats(_ line: String, _ last: String?) -> Bool {
        guard let last else { return false }
        if line == last { return true }
        guard let span = CareerSpan(line) else { return false }
        return span == CareerSpan(last)
    }

    private static func isBreak(_ character: Character) -> Bool { character.isNewline }

    /// "Lauren ChenLauren Chen", as some browsers join the two.
    private static func halved(_ line: String) -> String {
        let scalars = Array(line.unicodeScalars)
        guard scalars.count >= 12 || scalars.contains(where: WideLetters.contains) && scalars.count >= 4 else {
            return line
        }
        for gap in 0...1 where (scalars.count - gap).isMultiple(of: 2) {
            let half = (scalars.count - gap) / 2
            if scalars[..<half] == scalars[(half + gap)...], gap == 0 || scalars[half] == " " {
                return gap == 1 && half < 12 ? line : String(String.UnicodeScalarView(scalars[..<half]))
            }
        }
        return line
    }
}
