import CoffeeChat
import Wording

/// What the reader says: at the side, and sent again after each pause of the pen.
enum DeskReading {
    /// The part alone, for the script.
    static func part(_ model: DeskModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { write(model, $0) }
    }

    static func write(_ model: DeskModel, _ h: HTML) {
        let reading = model.reading
        h(.h2, .id("reading-headline"), .classes(reading.isReady ? "is-ready" : ""), text: reading.headline)
        if !reading.findings.isEmpty {
            h(.ul, .class("remarks")) {
                for (index, finding) in reading.findings.enumerated() { self.finding(finding, index, model, h) }
            }
        }
        if !reading.strengths.isEmpty { strengths(reading.strengths, h) }
        if !reading.overruled.isEmpty { overruled(reading.overruled, model, h) }
    }

    private static func finding(_ finding: DeskModel.Finding, _ index: Int, _ model: DeskModel, _ h: HTML) {
        let isMust = finding.rule.severity == .must
        h(.li, .classes(isMust ? "remark must" : "remark should")) {
            h(.p) {
                h(.span, .class("remark-kind"), say: isMust ? DeskWords.must : .should)
                h.text(" ")
                h(.span, .class("strong")) { h.sentence(finding.title, naming: model.name) }
            }
            h(.p, .class("soft small")) { h.sentence(finding.why, naming: model.name) }
            h(.div, .class("remark-deeds")) {
                if let suggestion = finding.suggestion, !suggestion.text.isEmpty || !suggestion.range.isEmpty {
                    take(suggestion, finding, index, model, h)
                }
                if let range = finding.range, !range.isEmpty {
                    h(
                        .button, .class("plain"), .set(.type, "button"), .set(.dataPart, "show"),
                        .set(.dataFrom, String(range.lowerBound)), .set(.dataTo, String(range.upperBound)),
                        say: DeskWords.showInText)
                }
                deed("overrule", finding.rule.rawValue, DeskWords.overrule, finding.title, h)
            }
        }
    }

    /// One click: by the script in the letter itself, without it by the server.
    private static func take(
        _ suggestion: EtiquetteReading.Suggestion, _ finding: DeskModel.Finding, _ index: Int, _ model: DeskModel,
        _ h: HTML
    ) {
        let isRemoval = suggestion.text.allSatisfy(\.isWhitespace)
        h(
            .button, .class("take"), .set(.type, "submit"), .form("desk-form"), .set(.name, "take"),
            .set(.value, String(index)), .set(.dataPart, "take"), .set(.dataFrom, String(suggestion.range.lowerBound)),
            .set(.dataTo, String(suggestion.range.upperBound)), .set(.dataWord, suggestion.text)
        ) {
            if isRemoval {
                h.say(DeskWords.takeOut)
            } else {
                h.say(DeskWords.take)
                h.text(" ")
                h(
                    .span, .class("serif"), .lang(model.place.language.rawValue),
                    text: suggestion.text.trimmingLines.shortened(to: 120))
            }
        }
    }

    private static func deed(_ name: String, _ value: String, _ label: DeskWords, _ what: String, _ h: HTML) {
        h(
            .button, .class("plain"), .set(.type, "submit"), .form("desk-form"), .set(.name, name),
            .set(.value, value)
        ) {
            h.say(label)
            h(.span, .class("unseen"), text: ": \(what)")
        }
    }

    private static func strengths(_ strengths: [String], _ h: HTML) {
        h(.div, .class("strengths")) {
            h.raw(Icon.check)
            h(.p) {
                h(.span, .class("strong"), say: DeskWords.good)
                h.text(h.language == .chinese ? "：" : ": ")
                h.text(strengths.joined(separator: h.language == .chinese ? "、" : " · "))
            }
        }
    }

    private static func overruled(_ findings: [DeskModel.Finding], _ model: DeskModel, _ h: HTML) {
        h(.div, .class("overruled")) {
            h(.h3, say: DeskWords.overruled)
            h(.ul, .class("plain-list")) {
                for finding in findings {
                    h(.li) {
                        h(.span, .class("soft")) { h.sentence(finding.title, naming: model.name) }
                        h.text(" ")
                        deed("heed", finding.rule.rawValue, DeskWords.heed, finding.title, h)
                    }
                }
            }
        }
    }
}

extension String {
    /// For a button: line ends are spaces, none at the ends.
    fileprivate var trimmingLines: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
