/// Something special in a career line that a question can begin with.
package enum CareerTurn: Hashable, Sendable {
    /// From an agency's side to a company of one's own products, after so many months.
    case agencyToInHouse(from: Position, to: Position, months: Int)
    case inHouseToAgency(from: Position, to: Position)
    /// Studies that began after at least a year of work.
    case backToStudy(Education, monthsWorked: Int)
    /// Five years or more with one employer.
    case longStay(company: String, months: Int, isCurrent: Bool)
    /// The first job in which they led people.
    case firstLead(Position)
    case newCountry(from: Country, to: Country, Position)
    /// They founded it, or worked for themselves.
    case founded(Position, isCurrent: Bool)
    case freelanced(months: Int, then: Position)
    /// They came back to an employer after another one.
    case cameBack(company: String)
    /// Two titles or more with one employer, the later one higher.
    case rose(company: String, from: String, to: String)
    /// From another line of work into their field.
    case newTrade(from: Trade, to: Field)
    case firstInField(company: String, field: Field)
}

/// Finds what is special in a career line: only what the line says for sure.
struct CareerTurns {
    private struct Job {
        let position: Position
        let reading: TitleReading
        let start: Int
        let end: Int
    }

    private let person: Person
    private let today: Day
    private let jobs: [Job]

    init(_ person: Person, today: Day) {
        self.person = person
        self.today = today
        let titles = TitleReader()
        let now = CareerDate(today).months
        jobs = person.positions.compactMap { position in
            guard let start = position.start?.months, start <= now else { return nil }
            let end = position.end?.months ?? (position.isCurrent ? now : start)
            return Job(position: position, reading: titles.read(position.title), start: start, end: max(start, end))
        }.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    }

    /// The most telling first, at most one of a kind.
    var all: [CareerTurn] {
        [
            agency, newTrade, backToStudy, founded, newCountry, freelanced, firstLead, cameBack, longStay, rose,
            firstInField,
        ].compactMap(\.self)
    }

    // MARK: Agencies

    private var agency: CareerTurn? {
        // The latest change of sides is the one that is remembered best.
        for (before, after) in zip(jobs, jobs.dropFirst()).reversed() {
            let (old, new) = (before.position, after.position)
            guard Self.isOther(old, new), !SelfEmployment.isOwn(old), !SelfEmployment.isOwn(new) else { continue }
            switch (AgencyWords.isAgency(old), AgencyWords.isAgency(new)) {
            case (true, false):
                return .agencyToInHouse(from: old, to: new, months: monthsAtAgencies(before: after))
            case (false, true): return .inHouseToAgency(from: old, to: new)
            default: continue
            }
        }
        return nil
    }

    /// How long they were on the agency's side in one go.
    private func monthsAtAgencies(before job: Job) -> Int {
        let earlier = jobs.filter { $0.start < job.start }
        let stretch = earlier.reversed().prefix { AgencyWords.isAgency($0.position) }
        guard let first = stretch.last, stretch.allSatisfy({ $0.position.start?.month != nil || $0.end > $0.start })
        else { return 0 }
        return max(0, min(job.start, stretch.map(\.end).max() ?? 0) - first.start)
    }

    private static func isOther(_ a: Position, _ b: Position) -> Bool {
        let (old, new) = (CompanyName.key(a.company), CompanyName.key(b.company))
        return !old.isEmpty && !new.isEmpty && old != new
    }

    // MARK: Trades and studies

    private var newTrade: CareerTurn? {
        guard let now = current?.reading, now.field != .other, !now.isUnknown else { return nil }
        let line = CareerLine(person.positions, titles: TitleReader())
        return line.trades(before: now.field, reader: TradeReader()).first.map { .newTrade(from: $0, to: now.field) }
    }

    private var firstInField: CareerTurn? {
        guard let now = current, now.reading.field != .other, !now.reading.isUnknown else { return nil }
        let line = CareerLine(person.positions, titles: TitleReader())
        guard line.monthsInFirstJob(of: now.reading.field, today: today) != nil else { return nil }
        return .firstInField(company: now.position.company, field: now.reading.field)
    }

    private var current: Job? { jobs.last { $0.position.isCurrent } }

    private var backToStudy: CareerTurn? {
        guard let first = jobs.first(where: { $0.reading.rung > .intern || $0.reading.isUnknown })?.start else {
            return nil
        }
        let later = person.education.compactMap { education in
            education.start.map { (education, $0.months) }
        }.filter { $0.1 - first >= 18 && !$0.0.school.isEmpty }
        return later.max { $0.1 < $1.1 }.map { .backToStudy($0.0, monthsWorked: $0.1 - first) }
    }

    // MARK: Places

    private var newCountry: CareerTurn? {
        for (before, after) in zip(jobs, jobs.dropFirst()).reversed() {
            guard let from = Country.of(place: before.position.place),
                let to = Country.of(place: after.position.place), from != to
            else { continue }
            return .newCountry(from: from, to: to, after.position)
        }
        return nil
    }

    // MARK: Employers

    private var founded: CareerTurn? {
        jobs.last { SelfEmployment.isFounder($0.position) && PlainCompany.name($0.position.company) != nil }
            .map { .founded($0.position, isCurrent: $0.position.isCurrent) }
    }

    private var freelanced: CareerTurn? {
        guard let index = jobs.lastIndex(where: { SelfEmployment.isFreelance($0.position) }),
            let next = jobs[(index + 1)...].first(where: {
                !SelfEmployment.isOwn($0.position) && PlainCompany.name($0.position.company) != nil
            }), !jobs[index].position.isCurrent
        else { return nil }
        return .freelanced(months: max(0, min(next.start, jobs[index].end) - jobs[index].start), then: next.position)
    }

    private var firstLead: CareerTurn? {
        guard let index = jobs.firstIndex(where: { Self.leads($0) }), index > 0 else { return nil }
        let job = jobs[index].position
        return SelfEmployment.isOwn(job) || PlainCompany.name(job.company) == nil ? nil : .firstLead(job)
    }

    private static func leads(_ job: Job) -> Bool {
        guard !job.reading.isUnknown, job.reading.rung >= .lead else { return false }
        let words = job.position.title.lowercased()
        return ["manager", "head", "director", "lead", "chief", "vp", "主管", "经理", "总监", "负责人", "主任", "组长"]
            .contains(where: words.contains)
    }

    private var cameBack: CareerTurn? {
        for index in jobs.indices.reversed() where index >= 2 {
            let key = CompanyName.key(jobs[index].position.company)
            guard !key.isEmpty, CompanyName.key(jobs[index - 1].position.company) != key else { continue }
            let earlier = jobs[..<(index - 1)].last { CompanyName.key($0.position.company) == key }
            // Beside another job it was no coming back.
            if let earlier, earlier.end <= jobs[index - 1].end, earlier.end < jobs[index].start {
                return .cameBack(company: jobs[index].position.company)
            }
        }
        return nil
    }

    /// The jobs at each employer in one go.
    private var stays: [(company: String, jobs: [Job])] {
        var stays: [(company: String, jobs: [Job])] = []
        for job in jobs where !CompanyName.key(job.position.company).isEmpty && !SelfEmployment.isOwn(job.position) {
            if let last = stays.last, CompanyName.key(last.company) == CompanyName.key(job.position.company) {
                stays[stays.count - 1].jobs.append(job)
            } else {
                stays.append((job.position.company, [job]))
            }
        }
        return stays
    }

    private var longStay: CareerTurn? {
        stays.map { stay in
            (
                stay.company, (stay.jobs.map(\.end).max() ?? 0) - stay.jobs[0].start,
                stay.jobs.contains { $0.position.isCurrent }
            )
        }.filter { $0.1 >= 60 }.max { $0.1 < $1.1 }.map { .longStay(company: $0.0, months: $0.1, isCurrent: $0.2) }
    }

    private var rose: CareerTurn? {
        for stay in stays.reversed() {
            guard let first = stay.jobs.first, let last = stay.jobs.last, !first.reading.isUnknown,
                last.reading.rung > first.reading.rung, first.position.title != last.position.title
            else { continue }
            return .rose(company: stay.company, from: first.position.title, to: last.position.title)
        }
        return nil
    }
}
