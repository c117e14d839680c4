import CoffeeChat

/// Reads LinkedIn's "Save to PDF": a narrow sidebar with contact, skills and languages; beside it name, headline, place,
/// summary, experience and education.
struct SavedProfile {
    private var card: [ProfileLine] = []
    private var sections: [ProfileHeading: [ProfileLine]] = [:]
    private let sidebar: [ProfileLine]
    private let main: [ProfileLine]

    init(_ columns: PrintedColumns) {
        (sidebar, main) = (columns.sidebar, columns.main)
        divide(columns.sidebar, isSidebar: true)
        divide(columns.main, isSidebar: false)
    }

    private mutating func divide(_ lines: [ProfileLine], isSidebar: Bool) {
        var heading: ProfileHeading?
        let sizes = HeadingSizes(lines)
        for line in lines {
            if let next = ProfileHeading(line.text), sizes.isHeading(line) {
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
        let contact = SavedContact(sections[.contact, default: []], column: sidebar)
        (reading.email, reading.profile) = (contact.email, contact.profile)
        reading.summary = sections[.summary, default: []].map(\.text).joined(separator: "\n")
        reading.positions = SavedExperience(sections[.experience, default: []], column: main).positions()
        reading.education = SavedEducation(sections[.education, default: []], column: main).schools()
        reading.skills = SavedList(sections[.skills, default: []], column: sidebar, usually: 3).items
        reading.languages = ProfileLists.languages(SavedList(sections[.languages, default: []], column: sidebar).items)
        return reading
    }
}

/// Tells a heading from a line that happens to say the same: a skill may be called "Education".
struct HeadingSizes {
    /// The size of a column's headings.
    private let size: Double
    /// The smallest type of all else, by script.
    private let least: [ProfileLine.Spot.Script: Double]

    init(_ lines: [ProfileLine]) {
        size = lines.filter { ProfileHeading($0.text) != nil }.compactMap(\.spot?.size).max() ?? 0
        let others = lines.filter { ProfileHeading($0.text) == nil }.compactMap(\.spot)
        let all = others.map(\.size).min() ?? 0
        least = Dictionary(grouping: others, by: \.script).mapValues { spots in
            // Two lines of a script may both be large.
            spots.count > 2 ? spots.map(\.size).min() ?? all : all
        }
    }

    /// Headings are a fifth larger than anything that is not the name.
    func isHeading(_ line: ProfileLine) -> Bool {
        guard let spot = line.spot else { return true }
        return spot.size > size * 0.88 && spot.size > (least[spot.script] ?? 0) * Self.step
    }

    /// 13 points in the sidebar, 15.75 in the main column, against 10.5 and 12.
    private static let step = 1.17
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
            1, lines.prefix { ($0.spot?.size ?? 0) > first.size * 0.75 }.count)
    }

    /// The place comes last, and is one line unless it is very long; a headline that runs over several is none.
    private func placeCount(_ rest: [ProfileLine]) -> Int {
        guard let last = rest.last else { return 0 }
        let likeness = PlaceReader.likeness(last.text)
        // Everybody has a headline; nearly everybody, a place.
        if rest.count == 1 { return likeness >= 4 && !TitleLikeness.isTitle(last.text, TitleReader()) ? 1 : 0 }
        let goesOn = breaks.goesOn(rest[rest.count - 2], in: last)
        switch goesOn {
        case false?: return 1
        default: return likeness >= 0 ? 1 : 0
        }
    }
}
