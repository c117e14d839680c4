/// A career line as a picture of years: bars in lanes over a scale. Only fractions of the width; who draws it decides
/// about pixels.
package struct CareerPicture: Hashable, Sendable {
    package struct Bar: Hashable, Sendable {
        package enum Kind: String, Sendable { case job, study }

        package let kind: Kind
        /// The job's title, or what was studied.
        package let title: String
        /// The employer, or the school.
        package let place: String
        package let start: CareerDate
        package let end: CareerDate?
        package let isCurrent: Bool
        /// A job in the field that the seeker moves into.
        package let isInField: Bool
        /// 0 is the uppermost; studies stand in lanes of their own below the jobs.
        package let lane: Int
        /// From 0 to 1: where the bar begins and how wide it is.
        package let x: Double
        package let width: Double
        /// Its end is not on file, and drawn as a guess.
        package let isOpen: Bool
    }

    package struct Tick: Hashable, Sendable {
        package let year: Int
        package let x: Double
    }

    /// By start, the oldest first; jobs before studies.
    package let bars: [Bar]
    package let ticks: [Tick]
    package let lanes: Int
    /// Lanes from this one on hold studies.
    package let studyLane: Int
    /// Jobs and schools without a date, which no picture can place.
    package let undated: [String]

    package var isEmpty: Bool { bars.isEmpty }

    package init(_ person: Person, field: Field, today: Day) {
        let titles = TitleReader()
        var spans = person.positions.compactMap { CareerSpanOfYears($0, today: today) }
        for index in spans.indices {
            let reading = titles.read(spans[index].title)
            spans[index].isInField = !reading.isUnknown && reading.field != .other && reading.field.isFamily(of: field)
        }
        let studies = person.education.compactMap { CareerSpanOfYears($0, today: today) }
        undated =
            person.positions.filter { $0.start == nil }.map { Self.joined($0.title, $0.company) }
            + person.education.filter { $0.start == nil && $0.end == nil }.map { Self.joined($0.field, $0.school) }
        let scale = YearScale((spans + studies).map { ($0.first, $0.last) })
        let jobs = Self.lanes(of: spans)
        let schools = Self.lanes(of: studies)
        studyLane = (jobs.map(\.lane).max() ?? -1) + 1
        lanes = studyLane + (schools.map(\.lane).max() ?? -1) + 1
        ticks = scale.ticks
        let base = studyLane
        bars =
            jobs.map { scale.bar($0.span, kind: .job, lane: $0.lane) }
            + schools.map { scale.bar($0.span, kind: .study, lane: base + $0.lane) }
    }

    /// Each into the uppermost lane that is free from its first month on: as few lanes as can be.
    private static func lanes(of spans: [CareerSpanOfYears]) -> [(span: CareerSpanOfYears, lane: Int)] {
        var ends: [Int] = []
        return spans.enumerated().sorted {
            ($0.element.first, $1.element.last, $0.offset) < ($1.element.first, $0.element.last, $1.offset)
        }
        .map { _, span in
            let lane = ends.firstIndex { $0 <= span.first } ?? ends.count
            if lane == ends.count { ends.append(span.last) } else { ends[lane] = span.last }
            return (span, lane)
        }
    }

    private static func joined(_ a: String, _ b: String) -> String {
        [a, b].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}

/// A job or a school as months: from its first to behind its last.
struct CareerSpanOfYears {
    let title: String
    let place: String
    let start: CareerDate
    let end: CareerDate?
    let isCurrent: Bool
    let isOpen: Bool
    var isInField = false
    let first: Int
    let last: Int

    init?(_ position: Position, today: Day) {
        guard let start = position.start else { return nil }
        self.init(
            position.title, position.company, start, position.end, isCurrent: position.isCurrent, usual: 12,
            today: today)
    }

    init?(_ education: Education, today: Day) {
        guard let start = education.start ?? education.end.flatMap({ CareerDate(year: $0.year - 3) }) else {
            return nil
        }
        let title = [education.field, education.degree].first { !$0.isEmpty } ?? ""
        self.init(title, education.school, start, education.end, isCurrent: false, usual: 36, today: today)
    }

    /// - Parameter usual: The length in months that is drawn where no end is on file.
    private init?(
        _ title: String, _ place: String, _ start: CareerDate, _ end: CareerDate?, isCurrent: Bool, usual: Int,
        today: Day
    ) {
        let now = CareerDate(today).months + 1
        (self.title, self.place, self.start, self.end) = (title, place, start, end)
        self.isCurrent = isCurrent
        isOpen = end == nil && !isCurrent
        // What lies ahead is drawn from today on, or a typing error would push everything else to the edge.
        first = min(start.months, now - 1)
        let closing = end.map { $0.months + ($0.month == nil ? 0 : 1) } ?? (isCurrent ? now : first + usual)
        // Half a year at least, so that a bare year is seen.
        last = max(min(closing, max(now, first + 6)), first + (end?.month == nil && !isCurrent ? 6 : 1))
    }
}

/// Months to fractions, with a tick at round years.
private struct YearScale {
    private let first: Int
    private let length: Double
    let ticks: [CareerPicture.Tick]

    init(_ spans: [(first: Int, last: Int)]) {
        let start = (spans.map(\.first).min() ?? 0) / 12 * 12
        let end = max(spans.map(\.last).max() ?? 12, start + 12)
        first = start
        length = Double(end - start)
        let years = (end - start + 11) / 12
        let step = [1, 2, 5, 10].first { years <= $0 * 10 } ?? 20
        let (from, span) = (start, Double(end - start))
        ticks =
            spans.isEmpty
            ? []
            : (from / 12...(end / 12)).filter { $0 % step == 0 || step == 1 }.map {
                CareerPicture.Tick(year: $0, x: Double($0 * 12 - from) / span)
            }
    }

    func bar(_ span: CareerSpanOfYears, kind: CareerPicture.Bar.Kind, lane: Int) -> CareerPicture.Bar {
        CareerPicture.Bar(
            kind: kind, title: span.title, place: span.place, start: span.start, end: span.end,
            isCurrent: span.isCurrent, isInField: span.isInField, lane: lane, x: Double(span.first - first) / length,
            width: Double(span.last - span.first) / length, isOpen: span.isOpen)
    }
}
