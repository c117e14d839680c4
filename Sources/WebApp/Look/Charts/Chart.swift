/// Numbers to be drawn on the server: a picture with a title and a description, a sentence, and the table behind it.
package struct Chart: Sendable {
    package var title: String
    /// What the numbers mean, and what they do not.
    package var sentence: String
    /// The names of the series, in the order of each group's values.
    package var series: [String]
    package var groups: [Group]

    package struct Group: Sendable {
        /// The group's name in the table, and beside its bar.
        package var label: String
        /// A short name below the picture, where one begins: a month, below the first of its weeks.
        package var mark: String?
        package var values: [Double]
        /// The values as a table shows them.
        package var texts: [String]

        package init(_ label: String, mark: String? = nil, _ values: [Double], _ texts: [String]? = nil) {
            self.label = label
            self.mark = mark
            self.values = values
            self.texts = texts ?? values.map { String(Int($0)) }
        }
    }

    package var isEmpty: Bool { most == 0 }

    /// The highest value of all.
    package var most: Double { groups.flatMap(\.values).max() ?? 0 }

    /// In tenths, so that the page is the same everywhere.
    static func tenths(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths) % 10)"
    }
}
