/// The sizes of type in a column, against that of its lines of dates.
///
/// A profile has the employer in 12 points, the title in 11.5, dates, place and description in 10.5. What the sizes are is
/// learnt from the page, in which a line of dates is sure.
struct TypeSizes {
    /// The size of a line of dates, by script: some programs write fonts whose sizes do not compare.
    private var unit: [ProfileLine.Spot.Script: Double] = [:]

    init(_ lines: [ProfileLine], dates: [Bool]) {
        let sizes = zip(lines, dates).compactMap { line, isDate in isDate ? line.spot?.size : nil }
        guard let middle = sizes.sorted().dropFirst(sizes.count / 2).first else { return }
        unit[.other] = middle
        let wide = lines.compactMap(\.spot).filter { $0.script == .wide }.map(\.size)
        let fits = { (unit: Double) in
            wide.contains { size in Self.steps.contains { abs(size / (unit * $0) - 1) < 0.02 } }
        }
        unit[.wide] = [middle, Self.usual].first(where: fits)
    }

    /// Dates, titles, employers.
    private static let steps = [1, 11.5 / 10.5, 12 / 10.5]
    /// The size of dates in LinkedIn's own files, in points.
    private static let usual = 10.5

    /// How large a line's type is against that of dates; `nil` where it cannot be told.
    func ratio(_ line: ProfileLine) -> Double? {
        guard let spot = line.spot, let unit = unit[spot.script], unit > 0 else { return nil }
        return spot.size / unit
    }
}
