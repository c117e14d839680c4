import CoffeeChat
import Wording

/// A year on one page, to be printed.
package struct ReviewModel: Sendable {
    package var year: Int
    package var name: String
    package var lines: [String]
    package var met: [Met]
    package var months: Chart
    package var gains: Chart

    package struct Met: Sendable {
        package var person: PersonLink
        package var day: String
    }
}

package enum ReviewView {
    package static func page(_ model: ReviewModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            let title = ProgressLabels.year(h.language, ["year": .text(String(model.year))])
            h.page(title, .progress) {
                h.pageHead(title) {
                    h(.p, .class("soft small")) { h.link(Address.progress, say: ProgressLabels.title) }
                }
                h(.ul, .class("bullets review-lines")) { for line in model.lines { h(.li, text: line) } }
                h(.section, .class("chart-section"), .aria(.labelledby, "months")) {
                    h(.h2, .id("months"), text: model.months.title)
                    h.columns(model.months, id: "months-chart")
                    h.chartTable(model.months, first: ProgressPageWords.month(h.language))
                }
                if !model.gains.isEmpty {
                    h(.section, .class("chart-section"), .aria(.labelledby, "gains")) {
                        h(.h2, .id("gains"), text: model.gains.title)
                        h.rows(model.gains)
                    }
                }
                h(.section, .aria(.labelledby, "met")) {
                    h(.h2, .id("met"), say: ProgressPageWords.met)
                    if model.met.isEmpty {
                        h(.p, .class("soft"), say: ProgressPageWords.metNone)
                    } else {
                        h(.ul, .class("lines")) {
                            for met in model.met {
                                h(.li) {
                                    h(.p) { h.personLink(met.person) }
                                    h(.p, .class("soft small"), text: met.day)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
