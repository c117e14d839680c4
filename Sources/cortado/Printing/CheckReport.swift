import CoffeeChat
import Wording

/// What `check` found, in the shape of `check --json`. Offsets are UTF-16 units of the text.
struct CheckReport: Encodable {
    struct Found: Encodable {
        let rule: String
        let severity: String
        let start: Int
        let end: Int
        /// From 1.
        let line: Int
        /// From 1, in UTF-16 units.
        let column: Int
        let why: String
        let suggestion: Change?
    }

    struct Change: Encodable {
        let start: Int
        let end: Int
        let text: String
    }

    struct Length: Encodable {
        let used: Int
        let limit: Int?
        let unit: String
    }

    let findings: [Found]
    let strengths: [String]
    /// `null` for a text that is neither English nor Chinese.
    let language: String?
    let length: Length
    let ready: Bool

    init(_ reading: EtiquetteReading, text: String, in language: Language) {
        let units = Array(text.utf16)
        findings = reading.findings.map { finding in
            let before = units.prefix(finding.range.lowerBound)
            let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            return Found(
                rule: finding.rule.rawValue, severity: finding.severity.rawValue, start: finding.range.lowerBound,
                end: finding.range.upperBound, line: before.count { $0 == 0x0A } + 1,
                column: finding.range.lowerBound - lineStart + 1, why: finding.sentence(in: language),
                suggestion: finding.suggestion.map {
                    Change(start: $0.range.lowerBound, end: $0.range.upperBound, text: $0.text)
                })
        }
        strengths = reading.strengths.map(\.kind.rawValue)
        self.language = reading.language?.rawValue
        length = Length(used: reading.length.used, limit: reading.length.limit, unit: reading.length.unit.rawValue)
        ready = reading.isReady
    }

    private enum Key: String, CodingKey { case findings, strengths, language, length, ready }

    /// What is not known is `null`, not absent.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(findings, forKey: .findings)
        try container.encode(strengths, forKey: .strengths)
        try container.encode(language, forKey: .language)
        try container.encode(length, forKey: .length)
        try container.encode(ready, forKey: .ready)
    }

    /// `FILE:line:column: must rule: sentence`
    func words(file: String, in language: Language) -> [String] {
        if self.language == nil { return [CheckPhrase.otherLanguage(language)] }
        let lines = findings.map {
            "\(Ink.safe(file)):\($0.line):\($0.column): \($0.severity) \($0.rule): \(Ink.safe($0.why))"
        }
        return lines.isEmpty ? [CheckPhrase.nothingFound(language)] : lines
    }
}
