import CoffeeChat

/// Reads LinkedIn's "Save to PDF": a narrow sidebar with contact, skills and languages; beside it name, headline, place,
/// summary, experience and education.
struct SavedProfile {
    private var card: [ProfileLine] = []
    private var sections: [ProfileHeading: [ProfileLine]] = [:]
    private let main: [ProfileLine]

    init(_ columns: PrintedColumns) {
        main = columns.main
        divide(columns.sidebar, isSidebar: true)
        divide(columns.main, isSidebar: false)
    }

    private mutating func divide(_ lines: [ProfileLine], isSidebar: Bool) {
        var heading: ProfileHeading?
        let heights = HeadingSizes(lines)
        for line in lines {
            if let next = ProfileHeading(line.text), heights.isHeading(line, as: next) {
                heading = next
            } else if let heading {
                sections[heading, default: []].append(line)
            } else if !isSidebar {
                card.append(line)
            }
        }
    }

    func reading() -> ProfileReading {
        var reading = ProfileReading()
        SavedCard(card, column: main).read(into: &reading)
        let contact = SavedContact(sections[.contact, default: []])
        (reading.email, reading.profile) = (contact.email, contact.profile)
        reading.summary = sections[.summary, default: []].map(\.text).joined(separator: "\n")
        reading.positions = SavedExperience(sections[.experience, default: []], column: main).positions()
        reading.education = SavedEducation(sections[.education, default: []], column: main).schools()
        reading.skills = SavedList(sections[.skills, default: []]).items
        reading.languages = ProfileLists.languages(SavedList(sections[.languages, default: []]).items)
        return reading
    }
}

/// Tells a heading from a line that happens to say the same: a skill may be called "Education".
struct HeadingSizes {
    private let usual: [ProfileLine.Spot.Script: Double]

    init(_ lines: [ProfileLine]) {
        usual = Dictionary(grouping: lines.compactMap(\.spot), by: \.script).compactMapValues { spots in
            spots.map(\.height).sorted().dropFirst(spots.count / 2).first
        }
    }

    func isHeading(_ line: ProfileLine, as heading: ProfileHeading) -> Bool {
        guard let spot = line.spot, let usual = usual[spot.script] else { return true }
        return spot.height > usual * 1.08
    }
}

/// Name, headline and place at the top of the main column.
struct SavedCard {
    private let lines: [ProfileLine]
    private let breaks: LineBreaks

    init(_ lines: [ProfileLine], column: [ProfileLine]) {
        self.lines = lines
        breaks = LineBreaks(column)
    }

    func read(into reading: inout ProfileReading) {
        let names = nameCount
        reading.name = ProfileLine.joined(lines.prefix(names))
        let rest = Array(lines.dropFirst(names))
        let places = placeCount(rest)
        reading.place = ProfileLine.joined(rest.suffix(places))
        reading.headline = ProfileLine.joined(rest.dropLast(places))
    }

    /// The name is more than twice as large as what follows.
    private var nameCount: Int {
        guard let first = lines.first?.spot else { return min(1, lines.count) }
        return max(
            1, lines.prefix { ($0.spot?.bottom ?? 0) - ($0.spot?.top ?? 0) > (first.bottom - first.top) * 0.75 }.count)
    }

    /// The place comes last, and is one line unless it is very long; a headline that runs over several is none.
    private func placeCount(_ rest: [ProfileLine]) -> Int {
        guard let last = rest.last else { return 0 }
        let likeness = PlaceReader.likeness(last.text)
        if rest.count == 1 { return likeness >= 2 ? 1 : 0 }
        let goesOn = breaks.goesOn(rest[rest.count - 2], in: last)
        switch goesOn {
        case false?: return 1
        default: return likeness >= 1 || likeness >= 0 && goesOn == nil ? 1 : 0
        }
    }
}

/// The entries of a list in the sidebar, of which each may take several lines.
struct SavedList {
    let items: [String]

    init(_ lines: [ProfileLine]) {
        let breaks = LineBreaks(lines)
        let gaps = lines.indices.dropFirst().compactMap { LineBreaks.gap(lines[$0 - 1], lines[$0]) }
        let (least, most) = (gaps.min() ?? 0, gaps.max() ?? 0)
        var entries: [[ProfileLine]] = []
        for (index, line) in lines.enumerated() {
            guard index > 0, let last = entries.last else {
                entries.append([line])
                continue
            }
            let before = lines[index - 1]
            let gap = LineBreaks.gap(before, line)
            // Where entries stand further apart than their lines, that tells.
            let isApart = most > least * 1.12 ? gap.map { $0 > (most + least) / 2 } : nil
            if Self.isOpen(ProfileLine.joined(last))
                || Self.goesOn(before, line, breaks.goesOn(before, in: line), isApart)
            {
                entries[entries.count - 1].append(line)
            } else {
                entries.append([line])
            }
        }
        items = entries.map { ProfileLine.joined($0) }
    }

    /// A bracket is still open.
    private static func isOpen(_ text: String) -> Bool {
        var depth = 0
        for scalar in text.unicodeScalars {
            if scalar == "(" || scalar == "（" { depth += 1 }
            if scalar == ")" || scalar == "）" { depth -= 1 }
        }
        return depth > 0
    }

    private static func goesOn(_ line: ProfileLine, _ next: ProfileLine, _ fits: Bool?, _ isApart: Bool?) -> Bool {
        if next.text.hasPrefix("(") || next.text.hasPrefix("（") { return true }
        if fits == false { return false }
        if let isApart { return !isApart }
        let ending = line.text.lowercased()
        if joints.contains(where: ending.hasSuffix) { return true }
        return next.text.unicodeScalars.first?.properties.isLowercase == true
    }

    private static let joints = [
        " and", " &", " of", " for", " in", " with", " to", " the", "-", "/", ",", " und", " de", " et", "与", "和", "及",
        "、",
    ]
}
