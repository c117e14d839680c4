/// What was found in a message, good and bad.
package struct EtiquetteReading: Hashable, Sendable {
    /// In the order of the text; what is missing stands where it would belong.
    package var findings: [Finding]
    package var strengths: [Strength]
    /// `nil`: neither English nor Chinese, so nothing is said about the words.
    package var language: MessageLanguage?
    package var length: MessageLength

    /// Nothing is left that a message must not have.
    package var isReady: Bool { !findings.contains { $0.severity == .must } }

    package init(
        findings: [Finding], strengths: [Strength], language: MessageLanguage?, length: MessageLength
    ) {
        self.findings = findings
        self.strengths = strengths
        self.language = language
        self.length = length
    }
}

extension EtiquetteReading {
    /// One broken rule at one place.
    package struct Finding: Hashable, Sendable {
        package var rule: EtiquetteRule
        /// UTF-16 code units of the text; empty where something is missing.
        package var range: Range<Int>
        package var reason: Reason
        package var suggestion: Suggestion?

        package var severity: EtiquetteRule.Severity { rule.severity }

        package init(
            _ rule: EtiquetteRule, at range: Range<Int>, because reason: Reason, suggestion: Suggestion? = nil
        ) {
            self.rule = rule
            self.range = range
            self.reason = reason
            self.suggestion = suggestion
        }
    }

    /// A change that mends a finding: the range, in UTF-16 code units, gives way to the text.
    /// An empty range inserts, an empty text deletes.
    package struct Suggestion: Hashable, Sendable {
        package var range: Range<Int>
        package var text: String

        package init(replacing range: Range<Int>, with text: String) {
            self.range = range
            self.text = text
        }

        /// The text after the change. A range that is not in the text changes nothing.
        package func applied(to text: String) -> String {
            let units = Array(text.utf16)
            guard range.lowerBound >= 0, range.upperBound <= units.count else { return text }
            return String(
                decoding: units[..<range.lowerBound] + Array(self.text.utf16) + units[range.upperBound...],
                as: UTF16.self)
        }
    }

    /// Something that is good already.
    package struct Strength: Hashable, Sendable {
        package enum Kind: String, CaseIterable, Codable, Sendable {
            case fact, howFound, ask, timeFrame, out, thanks
        }

        package var kind: Kind
        /// UTF-16 code units of the text.
        package var range: Range<Int>

        package init(_ kind: Kind, at range: Range<Int>) {
            self.kind = kind
            self.range = range
        }
    }
}
