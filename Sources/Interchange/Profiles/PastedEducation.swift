import CoffeeChat

/// The section "Education" of a copied page: school, degree and field, years.
struct PastedEducation {
    private let lines: [PastedText.Line]

    init(_ lines: [PastedText.Line]) {
        self.lines = lines.filter { !SchoolWords.isAside($0.text) }
    }

    func schools() -> [Education] { entries().compactMap(Self.education) }

    /// The lines of each school. A picture begins one; without pictures the years end one.
    private func entries() -> [[String]] {
        if lines.contains(where: \.isAfterLogo) {
            return lines.reduce(into: []) { entries, line in
                if line.isAfterLogo || entries.isEmpty { entries.append([]) }
                entries[entries.count - 1].append(line.text)
            }
        }
        var entries: [[String]] = []
        var entry: [String] = []
        for line in lines.map(\.text) {
            let hasYears = SchoolDetail(line).hasYears
            // A new school without years before it, told by its name.
            if !hasYears, entry.count >= 2,
                SchoolWords.isSchool(line) || !SchoolWords.isDegree(line) && entry.count >= 3
            {
                entries.append(entry)
                entry = []
            }
            entry.append(line)
            if hasYears {
                entries.append(entry)
                entry = []
            }
        }
        if SchoolWords.isSchool(entry.first ?? "") { entries.append(entry) }
        return entries
    }

    private static func education(_ entry: [String]) -> Education? {
        guard let school = entry.first, !school.isEmpty else { return nil }
        var education = Education(school: school)
        for line in entry.dropFirst() {
            let detail = SchoolDetail(line)
            if detail.hasYears { (education.start, education.end) = (detail.start, detail.end) }
            guard education.degree.isEmpty, education.field.isEmpty, !detail.text.isEmpty else { continue }
            (education.degree, education.field) = (detail.degree, detail.field)
        }
        return education
    }
}
