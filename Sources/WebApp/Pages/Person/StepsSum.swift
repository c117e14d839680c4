/// Steps ahead, with the sum that led to it.
package struct StepsSum: Hashable, Sendable {
    /// "Two steps ahead of you."
    package var headline: String
    package var lines: [Line]
    package var total: Int

    package struct Line: Hashable, Sendable {
        package var label: String
        package var value: Int

        package init(_ label: String, _ value: Int) {
            self.label = label
            self.value = value
        }
    }

    package init(headline: String, lines: [Line], total: Int) {
        self.headline = headline
        self.lines = lines
        self.total = total
    }
}
