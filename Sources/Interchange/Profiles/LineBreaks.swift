/// Whether one line of a column goes on in the next, which is how a printer breaks a line: only where the next word did
/// not fit any more.
struct LineBreaks {
    /// The right end of the column: where its longest line ends.
    private let right: Double
    private let left: Double

    init(_ lines: [ProfileLine]) {
        right = lines.compactMap(\.spot?.right).max() ?? 0
        left = lines.compactMap(\.spot?.left).min() ?? 0
    }

    /// `false` where the next line's first word would have fitted: then the line ended by itself. `nil` where nobody knows.
    func goesOn(_ line: ProfileLine, in next: ProfileLine) -> Bool? {
        guard let a = line.spot, let b = next.spot else { return nil }
        if abs(a.left - b.left) > 3 { return false }
        let blank = a.script == .wide && b.script == .wide ? 0 : a.size * 0.22
        let needs = a.right + blank + b.firstWord
        return needs > right - 0.25 * b.size
    }

    /// How far a line is below another, in sizes of its type; `nil` over the end of a page,
    /// and between two scripts, whose middles are not on one height.
    static func gap(_ line: ProfileLine, _ next: ProfileLine) -> Double? {
        guard let a = line.spot, let b = next.spot, a.page == b.page, a.script == b.script else { return nil }
        return (b.middle - a.middle) / max(b.size, 1)
    }

    /// How full a line is, from 0 to 1.
    func fullness(_ line: ProfileLine) -> Double {
        guard let spot = line.spot, right > left else { return 0 }
        return (spot.right - left) / (right - left)
    }
}
