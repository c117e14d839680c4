import CoffeeChat

/// The section "Education" of a saved profile: the school in larger type, below it degree, field and years.
struct SavedEducation {
    private let lines: [ProfileLine]
    private let breaks: LineBreaks
    private let sizes: TypeSizes
    private let schoolRatio: Double?

    init(_ lines: [ProfileLine], column: [ProfileLine]) {
        self.lines = lines
        breaks = LineBreaks(column)
        sizes = TypeSizes(column, dates: column.map { CareerSpan($0.text) != nil || SchoolDetail($0.text).hasYears })
        let ratio = lines.first.flatMap(sizes.ratio)
        schoolRatio = ratio.flatMap { $0 > 1.05 ? $0 : nil }
    }

    func schools() -> [Education] {
        var entries: [(school: [ProfileLine], detail: [ProfileLine])] = []
        for (index, line) in lines.enumerated() {
            let before = index > 0 ? lines[index - 1] : nil
            if !isSchool(line, at: index, entries.last?.detail.isEmpty == false) {
                if entries.isEmpty { entries.append(([], [])) }
                entries[entries.count - 1].detail.append(line)
            } else if let before, let last = entries.last, last.detail.isEmpty, goesOn(before, line) {
                entries[entries.count - 1].school.append(line)
            } else {
                entries.append(([line], []))
            }
        }
        return entries.compactMap { Self.education($0.school, $0.detail) }
    }

    private func isSchool(_ line: ProfileLine, at index: Int, _ hasDetail: Bool) -> Bool {
        if SchoolDetail(line.text).hasYears { return false }
        if index > 0, SchoolDetail(lines[index - 1].text).hasYears { return true }
        if let schoolRatio, let ratio = sizes.ratio(line) { return ratio > (schoolRatio + 1) / 2 }
        guard index > 0 else { return true }
        // Without sizes, by its name; a long one goes on in the next line.
        let previous = lines[index - 1]
        if !hasDetail, breaks.fullness(previous) > 0.75, goesOn(previous, line), !SchoolWords.isDegree(line.text) {
            return true
        }
        if previous.text.hasSuffix("·") || SchoolWords.isDegree(line.text) { return false }
        return SchoolWords.isSchool(line.text) && (hasDetail || breaks.goesOn(previous, in: line) == false)
    }

    private func goesOn(_ line: ProfileLine, _ next: ProfileLine) -> Bool { breaks.goesOn(line, in: next) ?? false }

    private static func education(_ school: [ProfileLine], _ detail: [ProfileLine]) -> Education? {
        guard !school.isEmpty || !detail.isEmpty else { return nil }
        let detail = SchoolDetail(ProfileLine.joined(detail, \.printed))
        return Education(
            school: ProfileLine.joined(school), degree: detail.degree, field: detail.field, start: detail.start,
            end: detail.end)
    }
}
