import CoffeeChat
import Wording

/// What the checker says of a list of questions, in words of the page's language.
package struct QuestionsReading: Hashable, Sendable {
    package var headline: String
    package var remarks: [Remark]

    package struct Remark: Hashable, Sendable {
        package var title: String
        package var why: String
        /// The question that it is about; empty where it is about the whole list.
        package var question: String
        package var suggestion: String
        package var isMust: Bool

        package init(title: String, why: String, question: String = "", suggestion: String = "", isMust: Bool = false) {
            self.title = title
            self.why = why
            self.question = question
            self.suggestion = suggestion
            self.isMust = isMust
        }
    }

    package init(headline: String = "", remarks: [Remark] = []) {
        self.headline = headline
        self.remarks = remarks
    }
}

extension QuestionsReading {
    /// - Parameter lines: The questions as they were read, one a line.
    init(_ reading: EtiquetteReading, of lines: [String], name: String, _ language: Language) {
        let remarks = lines.isEmpty ? [] : reading.findings.map { Remark($0, of: lines, name: name, language) }
        let headline =
            if lines.isEmpty {
                ""
            } else if remarks.isEmpty {
                BriefPageWords.listGood(language)
            } else {
                BriefPageWords.listThoughts(language, ["n": .number(remarks.count)])
            }
        self.init(headline: headline, remarks: remarks)
    }
}

extension QuestionsReading.Remark {
    init(_ finding: EtiquetteReading.Finding, of lines: [String], name: String, _ language: Language) {
        self.init(
            title: finding.rule.title(name: name, in: language), why: finding.sentence(in: language),
            question: Self.line(at: finding.range, of: lines) ?? "", suggestion: finding.suggestion?.text ?? "",
            isMust: finding.severity == .must)
    }

    /// The line in which a range of the joined text lies; `nil` where it spans several.
    private static func line(at range: Range<Int>, of lines: [String]) -> String? {
        guard !range.isEmpty else { return nil }
        var start = 0
        for line in lines {
            let end = start + line.utf16.count
            if range.lowerBound >= start, range.upperBound <= end { return line }
            start = end + 1
        }
        return nil
    }
}

extension HTML {
    /// The list's reading; sent again by itself while a question is being written.
    func reading(_ reading: QuestionsReading, name: String) {
        guard !reading.headline.isEmpty else { return }
        self(.p, .classes(reading.remarks.isEmpty ? "list-good" : "strong"), text: reading.headline)
        guard !reading.remarks.isEmpty else { return }
        self(.ul, .class("remarks")) {
            for remark in reading.remarks {
                self(.li, .classes(remark.isMust ? "remark must" : "remark should")) {
                    self(.p) {
                        self(.span, .class("remark-kind"), say: remark.isMust ? DeskWords.must : .should)
                        text(" ")
                        self(.span, .class("strong")) { sentence(remark.title, naming: name) }
                    }
                    if !remark.question.isEmpty {
                        let question = remark.question.shortened(to: 120)
                        self(.p, .class("small")) {
                            sentence(
                                BriefPageWords.about(language, ["question": .text(question)]), naming: question)
                        }
                    }
                    self(.p, .class("soft small"), text: remark.why)
                    if !remark.suggestion.isEmpty {
                        self(.p, .class("small")) {
                            sentence(
                                BriefPageWords.forInstance(language, ["text": .text(remark.suggestion)]),
                                naming: remark.suggestion)
                        }
                    }
                }
            }
        }
    }
}
