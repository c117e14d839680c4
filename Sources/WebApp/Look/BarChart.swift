import Wording

/// Bars drawn on the server: a picture with a title and a description, and the table behind it.
///
/// Heights are relative to the highest bar; a series is told apart by its pattern as well as by its colour.
enum BarChart {
    static let height = 120.0
    static let gap = 4.0

    /// In tenths, so that the page is the same everywhere.
    static func text(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths) % 10)"
    }
}

extension HTML {
    /// Columns of one group after the other.
    func columns(_ chart: ProgressModel.Chart, id: String) {
        let most = max(1, chart.groups.flatMap(\.values).max() ?? 1)
        let bar = chart.series.count > 1 ? 8.0 : 24.0
        let group = bar * Double(chart.series.count) + 8
        let width = group * Double(max(1, chart.groups.count))
        self(.div, .class("chart-scroll"), .role("group"), .set(.tabindex, "0"), .aria(.label, chart.title)) {
            self(
                .svg, .class("chart"),
                .set(.viewBox, "0 0 \(BarChart.text(width)) \(BarChart.text(BarChart.height + 4))"),
                .set(.width, BarChart.text(width)), .set(.height, BarChart.text(BarChart.height + 4)), .role("img"),
                .aria(.labelledby, "\(id)-t \(id)-d")
            ) {
                self(.svgTitle, .id("\(id)-t"), text: chart.title)
                self(.desc, .id("\(id)-d"), text: chart.sentence)
                for (at, entry) in chart.groups.enumerated() {
                    for (series, value) in entry.values.enumerated() where value > 0 {
                        let high = max(3, value / most * BarChart.height)
                        self(
                            .rect, .classes("series-\(series)"),
                            .set(.x, BarChart.text(Double(at) * group + 4 + Double(series) * bar)),
                            .set(.y, BarChart.text(BarChart.height - high)), .set(.width, BarChart.text(bar - 1)),
                            .set(.height, BarChart.text(high)))
                    }
                }
                self(
                    .rect, .class("chart-line"), .set(.x, "0"), .set(.y, BarChart.text(BarChart.height)),
                    .set(.width, BarChart.text(width)), .set(.height, "1"))
            }
        }
        if chart.series.count > 1 {
            self(.ul, .class("chart-key small soft"), .aria(.hidden, true)) {
                for (at, name) in chart.series.enumerated() { self(.li, .classes("key-\(at)"), text: name) }
            }
        }
    }

    /// One line for each group: name, bar and number. Reads well on a phone, and where names are long.
    func rows(_ chart: ProgressModel.Chart) {
        let most = max(1, chart.groups.flatMap(\.values).max() ?? 1)
        self(.ul, .class("bar-rows")) {
            for (at, group) in chart.groups.enumerated() {
                self(.li) {
                    self(.span, .class("bar-name"), text: group.label)
                    self(
                        .svg, .class("bar-line"), .set(.viewBox, "0 0 200 12"), .aria(.hidden, true),
                        .set(.preserveAspectRatio, "none")
                    ) {
                        self(
                            .rect, .classes("series-\(at == 1 && chart.groups.count == 2 ? 2 : 0)"), .set(.x, "0"),
                            .set(.y, "1"), .set(.width, BarChart.text((group.values.first ?? 0) / most * 200)),
                            .set(.height, "10"))
                    }
                    self(.span, .class("bar-number"), text: group.texts.first ?? "")
                }
            }
        }
    }

    func chartTable(_ chart: ProgressModel.Chart, first: String) {
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
