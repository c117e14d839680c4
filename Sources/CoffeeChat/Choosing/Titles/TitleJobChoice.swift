/// Which of the jobs in a title decides, after those that belong together have been joined.
struct TitleJobChoice {
    private(set) var jobs: [TitleJob]
    let isSeeking: Bool

    init(_ jobs: [TitleJob], isSeeking: Bool) {
        self.jobs = []
        self.isSeeking = isSeeking
        for job in jobs { take(job) }
    }

    // MARK: Joining

    /// Joins a job to the one before it where they are one: "Director | Design", "Designer, Lead".
    private mutating func take(_ job: TitleJob) {
        guard let last = jobs.indices.last, stand(jobs[last], job) else { return jobs.append(job) }
        if !join(job, to: last) { jobs.append(inherits(job, from: jobs[last])) }
    }

    /// "Interior architect & designer": the designer's trade is the architect's.
    private func inherits(_ job: TitleJob, from previous: TitleJob) -> TitleJob {
        guard job.isFieldAssumed, job.joint == .and, previous.topics.last?.isGoods ?? false else { return job }
        var job = job
        job.field = previous.field
        return job
    }

    /// "Senior, aspiring …" and "PhD candidate, HCI" belong together though the words differ in standing.
    private func stand(_ last: TitleJob, _ next: TitleJob) -> Bool {
        last.standing == next.standing
            || last.isBare && (next.standing == .hoped || last.standing == .hoped && next.head == .none)
    }

    private mutating func join(_ next: TitleJob, to last: Int) -> Bool {
        let previous = jobs[last]
        if previous.isBare, !previous.hasEmployer {
            if previous.isYearMark, next.isSchool {
                jobs[last].standing = .hoped
                return true
            }
            return next.head == .none ? complete(last, with: next) : promote(next, by: previous, at: last)
        }
        if next.isBare, previous.saysSomething {
            guard !next.hasEmployer || next.joint == .and || !next.isFounder else { return false }
            return demoteOrRaise(last, by: next)
        }
        if completesRank(previous, next) { return complete(last, with: next) }
        if tellsTrade(next, of: previous) { return complete(last, with: next) }
        if previous.isDesignAlone, next.head == .none, next.rung == nil, next.joint != .bar, next.joint != .and,
            !isName(next), next.topics.allSatisfy({ $0.isGoods || $0.isVisual })
        {
            return specify(last, by: next)
        }
        if previous.isFieldAssumed, next.head == .none, !next.topics.isEmpty, next.rung == nil, !next.isOrganization {
            return specify(last, by: next)
        }
        return false
    }

    /// "Regional manager, product design": the rank has words of its own, but no topic.
    private func completesRank(_ previous: TitleJob, _ next: TitleJob) -> Bool {
        guard previous.head == .rank, previous.topics.isEmpty, !previous.hasEmployer, next.head == .none else {
            return false
        }
        return !next.topics.isEmpty && !next.isOrganization && next.rung == nil && next.joint != .bar
            && next.joint != .and
    }

    /// "Founder, Plain Words – content design for nonprofits"
    private func tellsTrade(_ next: TitleJob, of previous: TitleJob) -> Bool {
        previous.isFounder && previous.head == .rank && previous.topics.isEmpty && next.head == .none
            && !next.topics.isEmpty && next.rung == nil && !next.isSchool && !next.hasEmployer && !next.isDegree
    }

    /// "Director, Product Design"; "Founder, Little Owl Branding Studio".
    private mutating func complete(_ last: Int, with next: TitleJob) -> Bool {
        jobs[last].isBare = false
        jobs[last].tokens = jobs[last].tokens.lowerBound..<next.tokens.upperBound
        jobs[last].isDesignAlone = false
        guard !next.topics.isEmpty, jobs[last].isFounder || !isName(next) else { return true }
        jobs[last].topics = next.topics
        jobs[last].field = TitlePhrase.field(of: next.topics, as: .generic)
        jobs[last].fieldToken = next.fieldToken
        if jobs[last].head == .none, let rung = next.rung, !next.isOrganization {
            jobs[last].rung = max(rung, jobs[last].rung ?? rung)
        }
        return true
    }

    /// "Deloitte Digital", "Product School"
    private func isName(_ job: TitleJob) -> Bool {
        job.isOrganization || (job.hasUnknown && job.topics.allSatisfy(\.isWeak))
    }

    /// "Founder & UX designer", "Senior | UX Designer".
    private mutating func promote(_ next: TitleJob, by previous: TitleJob, at last: Int) -> Bool {
        if next.hasEmployer, next.joint != .and, previous.isFounder { return false }
        jobs[last] = next
        jobs[last].joint = previous.joint
        jobs[last].isFounder = previous.isFounder || next.isFounder
        if let rung = previous.rung, rung >= next.rung ?? rung {
            (jobs[last].rung, jobs[last].rungToken) = (rung, previous.rungToken)
        }
        jobs[last].tokens = previous.tokens.lowerBound..<next.tokens.upperBound
        return true
    }

    private mutating func demoteOrRaise(_ last: Int, by next: TitleJob) -> Bool {
        guard let rung = next.rung else { return false }
        if rung >= jobs[last].rung ?? rung {
            (jobs[last].rung, jobs[last].rungToken) = (rung, next.rungToken)
        }
        return true
    }

    /// "Designer, Brand"; "Researcher (UX)".
    private mutating func specify(_ last: Int, by next: TitleJob) -> Bool {
        guard let field = TitlePhrase.field(of: next.topics, as: jobs[last].isDesignAlone ? .design : jobs[last].craft)
        else { return false }
        // Behind a bar may stand any interest; it makes a designer no florist.
        if next.joint == .bar, !field.isDesign { return false }
        jobs[last].field = field
        (jobs[last].isFieldAssumed, jobs[last].isDesignAlone) = (false, false)
        jobs[last].fieldToken = next.fieldToken
        return true
    }

    // MARK: Choosing

    /// A design job first, else the first; a hope in design weighs more than a job outside it.
    func decisive() -> TitleJob? {
        let work = jobs.filter { $0.standing == .current && ($0.head != .none || $0.rung != nil) && !$0.isOrganization }
        if let design = work.first(where: { $0.field?.isDesign ?? false }) { return raised(design, by: work) }
        let hopes = jobs.filter { $0.standing == .hoped }
        if let hope = hopes.first(where: { $0.field?.isDesign ?? false }) { return hope }
        let named = work.filter { !$0.isYearMark }
        let first = named.first { !$0.isGuess } ?? named.first ?? work.first
        if first?.isGuess ?? false, let topic = topic(atEmployer: false), topic.field ?? .other != .other {
            return topic
        }
        let aims = hopes.filter { $0.field ?? .other != .other }
        if let hope = aims.first(where: { !$0.isStudent }) ?? aims.first, first?.field ?? .other == .other {
            return hope
        }
        if let first { return raised(first, by: work) }
        return topic(atEmployer: true) ?? hopes.first ?? topic(atEmployer: false)
            ?? jobs.first { $0.isDegree && $0.standing == .current && !$0.topics.isEmpty }
    }

    /// "UX Lead / Head of UX": where two marks of one field meet, the higher counts.
    private func raised(_ job: TitleJob, by work: [TitleJob]) -> TitleJob {
        guard let field = job.field, field != .other else { return job }
        var raised = job
        for other in work where other.field == field || isJoinedDesign(other, to: field) {
            if let rung = other.rung, rung > raised.rung ?? .mid {
                (raised.rung, raised.rungToken) = (rung, other.rungToken)
            }
        }
        return raised
    }

    /// "Designer & art director": one job in two words.
    private func isJoinedDesign(_ other: TitleJob, to field: Field) -> Bool {
        other.joint == .and && field.isDesign && other.field?.isDesign ?? false
    }

    /// With no role named, a topic alone tells: "UX @ Google".
    private func topic(atEmployer: Bool) -> TitleJob? {
        let topics = jobs.filter {
            $0.standing == .current && (!atEmployer || $0.hasEmployer) && !$0.topics.isEmpty && !$0.isDegree
                && !$0.isOrganization
        }
        return topics.first { $0.field?.isDesign ?? false } ?? topics.first
    }

    /// A student's subject may stand in another clause: "Senior at …, design major".
    private func field(of job: TitleJob) -> Field {
        if let field = job.field { return field }
        guard job.standing == .hoped || isSeeking else { return .other }
        return jobs.lazy.filter {
            $0.head == .none && $0.standing != .others && $0.standing != .hobby && $0.standing != .past
        }
        .compactMap(\.field).first ?? .other
    }

    func reading() -> TitleReading {
        guard let job = decisive() else { return TitleReading(field: .other, rung: isSeeking ? .learner : .mid) }
        let isLearner = isSeeking || job.standing == .hoped || (job.isDegree && job.head == .none)
        return TitleReading(field: field(of: job), rung: isLearner ? .learner : job.rung ?? .mid)
    }
}
