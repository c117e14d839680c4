import CoffeeChat

/// The section "Experience" of a copied page.
///
/// Every role has a line of dates; the lines before it tell title and employer. Where several roles at one employer
/// stand together, the employer comes first, with the time spent there: `Airbnb`, `Full-time · 5 yrs 2 mos`.
struct PastedExperience {
    private let lines: [PastedText.Line]
    private let spans: [CareerSpan?]
    private let titles = TitleReader()

    init(_ lines: [PastedText.Line]) {
        self.lines = lines
        spans = lines.map { CareerSpan($0.text) }
    }

    func positions() -> [Position] {
        var positions: [Position] = []
        var (group, groupPlace): (String?, String) = (nil, "")
        // The first line that no role has taken yet.
        var open = 0
        for (index, span) in spans.enumerated() {
            guard let span else { continue }
            let header = Header(above: index, since: open, in: lines)
            if header.startsGroup { (group, groupPlace) = (header.company, header.place) }
            let isSingle = header.isSingle || group == nil || header.beginsWithLogo && !header.startsGroup
            if isSingle { group = nil }
            var position = Position(
                company: group ?? header.employer(titles),
                title: group == nil ? header.jobTitle(titles) : header.lastLine,
                start: span.start, end: span.end, isCurrent: span.isCurrent)
            let end = spans[(index + 1)...].firstIndex { $0 != nil } ?? lines.count
            (position.place, open) = place(after: index, before: end)
            if group != nil, position.place.isEmpty { position.place = groupPlace }
            positions.append(position)
        }
        return positions
    }

    /// The place stands below the dates, if it is named.
    private func place(after index: Int, before end: Int) -> (String, Int) {
        let next = index + 1
        guard next < lines.count, next < end, !lines[next].isAfterLogo else { return ("", next) }
        let (place, hasWay) = Self.withoutWay(lines[next].text)
        if hasWay { return (place, next + 1) }
        // The last lines before the next dates are the next role's title and employer.
        let isHeader = end < lines.count && end - next <= 1
        return !isHeader && PlaceReader.likeness(lines[next].text) >= 2 ? (lines[next].text, next + 1) : ("", next)
    }

    /// "Berlin, Germany · Hybrid" without how it is worked; "Remote" alone names no place.
    static func withoutWay(_ line: String) -> (String, Bool) {
        if EmploymentWords.isWayOfWorking(line) { return ("", true) }
        guard let dot = line.lastIndex(of: "·"), EmploymentWords.isWayOfWorking(line[line.index(after: dot)...]) else {
            return (line, false)
        }
        return (CellText.line(String(line[..<dot])), true)
    }
}

extension PastedExperience {
    /// The lines above a role's dates.
    struct Header {
        /// Title and employer, or the title alone below an employer with several roles; nearest last.
        private var lines: [String] = []
        private(set) var company = ""
        private(set) var place = ""
        /// Whether an employer with several roles begins here.
        private(set) var startsGroup = false
        /// Whether its employer is told with the kind of employment: `Lyft · Full-time`.
        private(set) var isSingle = false
        private(set) var beginsWithLogo = false

        init(above index: Int, since open: Int, in all: [PastedText.Line]) {
            var rows = Array(all[open..<index])
            if let logo = rows.lastIndex(where: \.isAfterLogo) {
                beginsWithLogo = true
                rows = Array(rows[logo...])
            }
            if let total = rows.lastIndex(where: { Self.isTotal($0.text) }), total > 0 {
                startsGroup = true
                company = Self.bare(rows[total - 1].text)
                rows = Array(rows[(total + 1)...])
                takePlace(from: &rows)
            }
            rows.removeAll { EmploymentWords.isKind($0.text) }
            if let last = rows.last, let bare = Self.withoutKind(last.text) {
                isSingle = true
                rows[rows.count - 1].text = bare
            }
            lines = rows.suffix(beginsWithLogo ? rows.count : 2).map(\.text)
        }

        /// A place, or the way of working, may stand below the time spent at an employer: it is that of all roles.
        private mutating func takePlace(from rows: inout [PastedText.Line]) {
            guard rows.count > 1 else { return }
            let (bare, hasWay) = PastedExperience.withoutWay(rows[0].text)
            guard hasWay || PlaceReader.likeness(bare) >= 3 else { return }
            place = bare
            rows.removeFirst()
        }

        var lastLine: String { lines.last ?? "" }

        /// Title and employer: the employer comes second, on the page of today.
        func employer(_ titles: TitleReader) -> String {
            guard lines.count > 1 else { return lines.isEmpty || isTitle(lines[0], titles) ? "" : lines[0] }
            return isTurned(titles) ? lines[lines.count - 2] : lines[lines.count - 1]
        }

        func jobTitle(_ titles: TitleReader) -> String {
            guard lines.count > 1 else { return lines.isEmpty || !isTitle(lines[0], titles) ? "" : lines[0] }
            return isTurned(titles) ? lines[lines.count - 1] : lines[lines.count - 2]
        }

        /// A text that was typed, or copied from a file, may name the employer first.
        private func isTurned(_ titles: TitleReader) -> Bool {
            !isSingle && isTitle(lines[lines.count - 1], titles) && !isTitle(lines[lines.count - 2], titles)
        }

        private func isTitle(_ line: String, _ titles: TitleReader) -> Bool {
            TitleLikeness.isTitle(line, titles)
        }

        /// "Full-time · 5 yrs 2 mos", "5 yrs"
        private static func isTotal(_ line: String) -> Bool {
            if CareerSpan.months(line) != nil { return true }
            guard let dot = line.lastIndex(of: "·") else { return false }
            return EmploymentWords.isKind(line[..<dot])
                && CareerSpan.months(CellText.line(String(line[line.index(after: dot)...]))) != nil
        }

        /// "Lyft · Full-time" without the kind; `nil` for a line that has none.
        private static func withoutKind(_ line: String) -> String? {
            guard let dot = line.lastIndex(of: "·"), EmploymentWords.isKind(line[line.index(after: dot)...]) else {
                return nil
            }
            return CellText.line(String(line[..<dot]))
        }

        private static func bare(_ line: String) -> String { withoutKind(line) ?? line }
    }
}
