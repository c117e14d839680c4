import Wording

extension HTML {
    /// The numbers behind a picture.
    func chartTable(_ chart: Chart, first: String) {
        self(.details, .class("quiet")) {
            self(.summary) {
                say(ProgressPageWords.table)
                self(.span, .class("unseen"), text: ": \(chart.title)")
            }
            self(.div, .class("table-scroll"), .set(.tabindex, "0"), .role("group"), .aria(.label, chart.title)) {
                self(.table, .class("numbers")) {
                    self(.thead) {
                        self(.tr) {
                            self(.th, .set(.scope, "col"), text: first)
                            for name in chart.series { self(.th, .set(.scope, "col"), text: name) }
                        }
                    }
                    self(.tbody) {
                        for group in chart.groups {
                            self(.tr) {
                                self(.th, .set(.scope, "row"), text: group.label)
                                for text in group.texts { self(.td, text: text) }
                            }
                        }
                    }
                }
            }
        }
    }
}
