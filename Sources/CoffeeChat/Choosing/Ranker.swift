/// Ranks people by how good they are to ask now; see "Whom to ask first" in `spec/titles.md`.
///
/// Made once for a ranking: my side of every comparison is worked out here.
package struct Ranker: Sendable {
    private let me: Me
    private let today: Day
    private let companies: Set<String>
    /// The trades I came from, the latest first. Read when somebody with a career line comes: titles take a lexicon of
    /// many thousand words, which a start that shows three connections does without.
    private lazy var myTrades = CareerLine(me.positions, titles: titles).trades(outside: me.targetField, reader: trades)
    private let titles = TitleReader()
    private let trades = TradeReader()

    package init(me: Me, today: Day) {
        self.me = me
        self.today = today
        companies = Set(me.companies.lazy.map(CompanyName.key).filter { !$0.isEmpty })
    }

    /// - Parameter reading: What the person's title says; read by the caller, who may have it at hand.
    package mutating func standing(
        of person: Person, reading: TitleReading, journey: Journey, warmth: Warmth = .none
    ) -> Standing {
        var sum = Sum()
        // Most people are names from an export, without a career line: no work is done for them here.
        let career = person.positions.isEmpty ? nil : CareerLine(person.positions, titles: titles)
        let firstJob = career.flatMap { months(inFirstJobOf: $0, reading: reading) }
        let steps = steps(to: reading, firstJob: firstJob)
        addMove(career, reading, to: &sum)
        addSteps(steps, firstJob: firstJob, reading, to: &sum)
        addCompany(person, to: &sum)
        addWays(to: person, journey: journey, warmth: warmth, sum: &sum)
        addHistory(journey, to: &sum)
        if career == nil { sum.add(.careerUnknown, 0) }
        return Standing(reading: reading, steps: steps, reasons: sum.reasons)
    }

    /// The reasons so far; one allocation for nearly everybody.
    private struct Sum {
        var reasons: [Standing.Weighed] = []

        init() { reasons.reserveCapacity(6) }

        mutating func add(_ reason: Reason, _ weight: Int) { reasons.append(.init(reason, weight)) }
    }
}

extension Ranker {
    // MARK: The way they came

    private func months(inFirstJobOf career: CareerLine, reading: TitleReading) -> Int? {
        guard isInMyFamily(reading), let months = career.monthsInFirstJob(of: me.field, today: today) else {
            return nil
        }
        return months < Self.newcomer ? months : nil
    }

    /// Under two years in the first job of the field, somebody is closer than the title says.
    private static let newcomer = 24

    private mutating func addMove(_ career: CareerLine?, _ reading: TitleReading, to sum: inout Sum) {
        // A move is made once somebody works in the field: a student is still on the way, as I am.
        guard let career, !myTrades.isEmpty, !reading.isUnknown, reading.rung > .learner,
            reading.field.isFamily(of: me.targetField)
        else { return }
        let theirs = career.trades(before: me.targetField, reader: trades)
        guard let common = myTrades.first(where: theirs.contains) else { return }
        sum.add(.madeYourMove(from: common, to: reading.field), RankWeights.madeYourMove)
    }

    // MARK: Where they stand

    private func isInMyFamily(_ reading: TitleReading) -> Bool {
        !reading.isUnknown && reading.field.isFamily(of: me.field)
    }

    private func steps(to reading: TitleReading, firstJob: Int?) -> StepsAhead? {
        guard isInMyFamily(reading) else { return nil }
        return StepsAhead(
            theirs: reading.rung, mine: me.rung, fieldChange: reading.field == me.field ? 0 : 1,
            firstJob: firstJob == nil ? 0 : 1)
    }

    private func addSteps(_ steps: StepsAhead?, firstJob: Int?, _ reading: TitleReading, to sum: inout Sum) {
        if let steps {
            if steps.total >= Self.farAhead {
                sum.add(.farAhead(steps.total), RankWeights.farAhead)
            } else {
                sum.add(.stepsAhead(steps.total), RankWeights.stepsAhead(steps.total))
            }
            if let firstJob { sum.add(.firstJobInField(months: firstJob), 0) }
        }
        if reading.isUnknown {
            sum.add(.unknownTitle, RankWeights.unknownTitle)
        } else if reading.field == me.targetField {
            sum.add(.inTargetField(reading.field), RankWeights.inTargetField)
        } else if steps == nil {
            sum.add(.outsideField(reading.field), RankWeights.outsideField)
        }
    }

    private static let farAhead = 4

    private func addCompany(_ person: Person, to sum: inout Sum) {
        guard !companies.isEmpty, !person.company.isEmpty, companies.contains(CompanyName.key(person.company)) else {
            return
        }
        sum.add(.atCompanyOfInterest(person.company), RankWeights.companyOfInterest)
    }
}

extension Ranker {
    // MARK: The ways to them

    private func addWays(to person: Person, journey: Journey, warmth: Warmth, sum: inout Sum) {
        if let friend = warmth.introduction {
            sum.add(.introduction(by: friend.name, company: friend.company), RankWeights.introduction)
        } else if !person.isConnection, let colleague = warmth.colleague {
            sum.add(.colleague(name: colleague.name, company: colleague.company), RankWeights.colleague)
        }
        let isReachable = person.isConnection || !person.email.isEmpty || person.profile != nil
        if isReachable, journey.stage == .idea || journey.stage == .ready {
            sum.add(.canBeReached, RankWeights.canBeReached)
        }
    }

    // MARK: What was before

    private func addHistory(_ journey: Journey, to sum: inout Sum) {
        if journey.hasDeclined { sum.add(.declined, RankWeights.declined) }
        switch journey.stage {
        case .asked, .followedUp: sum.add(.openAsk, RankWeights.busy)
        case .yes, .booked, .met, .inTouch, .later: sum.add(.alreadyTalking(journey.stage), RankWeights.busy)
        case .resting: sum.add(.resting(until: journey.restsUntil), RankWeights.resting)
        case .idea, .ready:
            guard journey.timesAsked > 0, !journey.hasDeclined else { return }
            sum.add(.askedBefore(times: journey.timesAsked), RankWeights.askedBefore)
        }
    }
}
