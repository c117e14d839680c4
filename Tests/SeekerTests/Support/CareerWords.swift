import CoffeeChat

/// Dates and totals as LinkedIn writes them, with no-break blanks.
enum CareerWords {
    static func span(of position: Position, isChinese: Bool) -> String {
        let start = position.start.map { date($0, isChinese) } ?? ""
        let end = position.isCurrent ? (isChinese ? "至今" : "Present") : position.end.map { date($0, isChinese) } ?? ""
        let time = total(of: [position], isChinese: isChinese)
        return "\(start)\u{A0}-\u{A0}\(end)\u{A0}(\(time))"
    }

    static func total(of positions: [Position], isChinese: Bool) -> String {
        let starts = positions.compactMap(\.start?.months)
        let ends = positions.map { $0.isCurrent ? 2026 * 12 + 10 : $0.end?.months ?? 0 }
        let months = (ends.max() ?? 0) - (starts.min() ?? 0) + 1
        let (years, rest) = (months / 12, months % 12)
        let parts =
            isChinese
            ? [years > 0 ? "\(years) 年" : "", rest > 0 ? "\(rest) 个月" : ""]
            : [
                years > 0 ? "\(years) year\(years > 1 ? "s" : "")" : "",
                rest > 0 ? "\(rest) month\(rest > 1 ? "s" : "")" : "",
            ]
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    static func detail(of school: Education) -> String {
        let name = [school.degree, school.field].filter { !$0.isEmpty }.joined(separator: ",\u{A0}")
        let years = [school.start?.iso, school.end?.iso].compactMap(\.self).joined(separator: "\u{A0}-\u{A0}")
        return [name, years.isEmpty ? "" : "(\(years))"].filter { !$0.isEmpty }.joined(separator: "\u{A0}·\u{A0}")
    }

    private static func date(_ date: CareerDate, _ isChinese: Bool) -> String {
        guard let month = date.month else { return String(date.year) }
        return isChinese ? "\(date.year)年\(month)月" : "\(months[month - 1]) \(date.year)"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
