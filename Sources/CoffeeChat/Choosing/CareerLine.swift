/// A career line read for its field jobs and for what came before them.
struct CareerLine {
    /// Their titles' readings beside them, oldest first.
    private let jobs: [(position: Position, reading: TitleReading)]

    /// Positions come newest first; where all have a start it decides.
    init(_ positions: [Position], titles: TitleReader) {
        var oldestFirst = Array(positions.reversed())
        if oldestFirst.allSatisfy({ $0.start != nil }) {
            // Sorting is stable: two jobs of the same month keep their places.
            oldestFirst.sort { ($0.start?.months ?? 0) < ($1.start?.months ?? 0) }
        }
        jobs = oldestFirst.map { ($0, titles.read($0.title)) }
    }

    /// Months so far in the first job of the field's family; `nil` for somebody who has had another one, has
    /// left it, or whose start is not known. Two titles at one employer are one job; studies and
    /// internships are none yet.
    func monthsInFirstJob(of field: Field, today: Day) -> Int? {
        let jobs = jobs.filter { isJob($0.reading, of: field) }
        guard let first = jobs.first, let start = first.position.start,
            jobs.contains(where: \.position.isCurrent)
        else { return nil }
        let employer = CompanyName.key(first.position.company)
        guard jobs.allSatisfy({ CompanyName.key($0.position.company) == employer }) else { return nil }
        return max(0, CareerDate(today).months - start.months)
    }

    /// The trades of the jobs before the first one in the field, the latest first, each once.
    func trades(before field: Field, reader: TradeReader) -> [Trade] {
        let earlier = jobs.prefix { !isJob($0.reading, of: field) }
        return trades(of: earlier.filter { !isInField($0.reading, field) }, reader)
    }

    /// The trades of all jobs outside the field, the latest first, each once.
    func trades(outside field: Field, reader: TradeReader) -> [Trade] {
        trades(of: jobs.filter { !isInField($0.reading, field) }, reader)
    }

    private func trades(of jobs: [(position: Position, reading: TitleReading)], _ reader: TradeReader) -> [Trade] {
        var seen: Set<Trade> = []
        return jobs.reversed().compactMap { reader.read(title: $0.position.title, company: $0.position.company) }
            .filter { seen.insert($0).inserted }
    }

    private func isInField(_ reading: TitleReading, _ field: Field) -> Bool {
        !reading.isUnknown && reading.field != .other && reading.field.isFamily(of: field)
    }

    private func isJob(_ reading: TitleReading, of field: Field) -> Bool {
        isInField(reading, field) && reading.rung >= .junior
    }
}
