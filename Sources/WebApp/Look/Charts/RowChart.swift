extension HTML {
    /// One line for each group: name, bar and number. Reads well on a phone, and where names are long; with its names and
    /// numbers it is a table already.
    func rows(_ chart: Chart) {
        let most = max(1, chart.most)
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
                            .set(.y, "1"), .set(.width, Chart.tenths((group.values.first ?? 0) / most * 200)),
                            .set(.height, "10"))
                    }
                    self(.span, .class("bar-number"), text: group.texts.first ?? "")
                }
            }
        }
    }
}
