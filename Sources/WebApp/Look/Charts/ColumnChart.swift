/// Columns of one group after the other, as wide as the page has room for.
///
/// Across everything is in hundredths of the width, down in pixels: so type keeps its size on a phone and beside a wide
/// window, and nothing is scrolled. A series is told apart by its place in the group and its outline as well as by its colour.
private struct ColumnChart {
    static let top = 18.0
    static let height = 120.0
    /// Room for the marks below the line.
    static let foot = 22.0

    var chart: Chart

    /// A group's share of the width, of which a fifth is left empty.
    var group: Double { 100 / Double(max(1, chart.groups.count)) }
    var column: Double { group * 0.8 / Double(max(1, chart.series.count)) }
    var base: Double { Self.top + Self.height }

    func height(of value: Double) -> Double { max(3, value / max(1, chart.most) * Self.height) }

    func place(_ group: Int, _ series: Int) -> Double {
        Double(group) * self.group + self.group * 0.1 + Double(series) * column
    }
}

extension HTML {
    func columns(_ chart: Chart, id: String) {
        let drawn = ColumnChart(chart: chart)
        self(
            .svg, .class("chart columns"), .set(.width, "100%"),
            .set(.height, Chart.tenths(drawn.base + ColumnChart.foot)), .role("img"),
            .aria(.labelledby, "\(id)-t \(id)-d")
        ) {
            self(.svgTitle, .id("\(id)-t"), text: chart.title)
            self(.desc, .id("\(id)-d"), text: chart.sentence)
            line(at: ColumnChart.top, "chart-most")
            self(
                .svgText, .class("chart-mark"), .set(.x, "100%"), .set(.y, Chart.tenths(ColumnChart.top - 5)),
                .set(.textAnchor, "end"), text: Chart.tenths(chart.most))
            for (at, group) in chart.groups.enumerated() { write(group, at, drawn) }
            line(at: drawn.base, "chart-line")
        }
        if chart.series.count > 1 {
            self(.ul, .class("chart-key small soft"), .aria(.hidden, true)) {
                for (at, name) in chart.series.enumerated() { self(.li, .classes("key-\(at)"), text: name) }
            }
        }
    }

    private func write(_ group: Chart.Group, _ at: Int, _ drawn: ColumnChart) {
        for (series, value) in group.values.enumerated() where value > 0 {
            let height = drawn.height(of: value)
            self(
                .rect, .classes("series-\(series)"), .set(.x, percent(drawn.place(at, series))),
                .set(.y, Chart.tenths(drawn.base - height)), .set(.width, percent(drawn.column)),
                .set(.height, Chart.tenths(height)))
        }
        if let mark = group.mark {
            self(
                .svgText, .class("chart-mark"), .set(.x, percent(Double(at) * drawn.group + drawn.group * 0.1)),
                .set(.y, Chart.tenths(drawn.base + 16)), text: mark)
        }
    }

    private func line(at y: Double, _ name: StaticString) {
        self(
            .rect, .class(name), .set(.x, "0"), .set(.y, Chart.tenths(y)), .set(.width, "100%"), .set(.height, "1"))
    }

    private func percent(_ share: Double) -> String { "\(Chart.tenths(share))%" }
}
