import CoffeeChat

/// The text once more, with the words marked that a finding is about: it lies behind the letter, which is typed over
/// it. Marked by a line, not by colour alone; voices hear the findings instead.
enum DeskMarks {
    static func write(_ text: String, _ findings: [DeskModel.Finding], _ h: HTML) {
        let units = Array(text.utf16)
        var end = 0
        for (range, rule) in marks(findings, in: units.count) {
            h.text(piece(units[end..<range.lowerBound]))
            h(.mark, .classes(rule.severity == .must ? "must" : "should"), text: piece(units[range]))
            end = range.upperBound
        }
        h.text(piece(units[end...]))
        // A last empty line has no height otherwise, and the two texts would part.
        h.text("\n")
    }

    /// In order and without overlap: of two findings about the same words the first is marked.
    static func marks(_ findings: [DeskModel.Finding], in length: Int) -> [(range: Range<Int>, rule: EtiquetteRule)] {
        var end = 0
        return findings.compactMap { finding in finding.range.map { ($0, finding.rule) } }
            .filter { !$0.0.isEmpty && $0.0.upperBound <= length }
            .sorted { ($0.0.lowerBound, $1.0.upperBound) < ($1.0.lowerBound, $0.0.upperBound) }
            .filter { mark in
                guard mark.0.lowerBound >= end else { return false }
                end = mark.0.upperBound
                return true
            }
    }

    private static func piece(_ units: ArraySlice<UInt16>) -> String { String(decoding: units, as: UTF16.self) }
}
