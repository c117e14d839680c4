/// The sizes of type in a column, measured by its own lines of dates.
///
/// A profile has the employer in 12 points, the title in 11.5, dates, place and description in 10.5. Heights compare
/// within one script alone; what the sizes are is learnt from the page, in which a line of dates is sure.
struct TypeSizes {
    /// The height of a line of dates, by script; `nil` where there is none.
    private var unit: [ProfileLine.Spot.Script: Double] = [:]

    /// In points; of dates and descriptions.
    private static let small = 10.5

    init(_ lines: [ProfileLine], dates: [Bool]) {
        var heights: [Double] = []
        for (line, isDate) in zip(lines, dates) where isDate {
            if let spot = line.spot, spot.script == .other { heights.append(spot.height) }
        }
        if let middle = heights.sorted().dropFirst(heights.count / 2).first { unit[.other] = middle }
        let wide = lines.compactMap(\.spot).filter { $0.script == .wide }.map(\.height)
        // Chinese letters are as wide as their size in points; taken only where the page has the usual sizes.
        if wide.contains(where: {
            abs($0 / Self.small - 1) < 0.02 || abs($0 / 11.5 - 1) < 0.02 || abs($0 / 12 - 1) < 0.02
        }) {
            unit[.wide] = Self.small
        }
    }

    /// How large a line's type is against that of dates; `nil` where it cannot be told.
    func ratio(_ line: ProfileLine) -> Double? {
        guard let spot = line.spot, let unit = unit[spot.script], unit > 0 else { return nil }
        return spot.height / unit
    }
}
