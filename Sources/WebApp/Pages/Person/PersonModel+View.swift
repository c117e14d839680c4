import CoffeeChat
import Foundation
import Seeker
import Wording

extension PersonModel {
    init(_ view: WholePerson, _ visit: Visit, log: LogForm, job: JobForm = JobForm()) {
        let (person, journey, standing) = (view.ranked.person, view.ranked.journey, view.ranked.standing)
        let language = visit.language
        self.init(
            id: person.id, name: person.name, title: person.title, company: person.company, place: person.place,
            email: person.email, profile: person.profile?.link ?? "", zone: visit.clock(of: person),
            connected: person.connectedOn.map { visit.connected($0) } ?? "", skills: person.skills,
            languages: person.languages, introducer: view.introducer.map { PersonLink($0) }, stage: journey.stage,
            stageName: journey.stage.label.text(in: language), stageNote: journey.stage.meaning.text(in: language),
            next: NextStep(view, visit), promises: journey.openPromises.map { visit.promise($0) },
            steps: standing.steps.map { StepsSum($0, language) }, reasons: visit.reasons(view.ranked),
            couldIntroduce: view.couldIntroduce.map { PersonLink($0) },
            career: person.positions.map { CareerRow($0, language) },
            education: person.education.map { CareerRow($0, language) }, lookUp: visit.lookUp(view),
            notes: person.notes,
            log: log,
            history: view.history.map { kept in
                EventRow(
                    id: kept.event.id, what: visit.line(kept, view), when: visit.moment(kept.event.at),
                    iso: ISOTime.text(kept.event.at, in: visit.zone), text: kept.event.text, isUndone: kept.isUndone)
            },
            lastEvent: view.lastEvent.map { visit.line($0, view) }, job: job,
            rhythm: RhythmChoice(view, language))
    }
}

extension NextStep {
    /// The most urgent due thing says why; the buttons say what may happen now.
    init?(_ view: WholePerson, _ visit: Visit) {
        let journey = view.ranked.journey
        let ways = journey.suggestedEvents.map { event in
            Way(
                label: event.button.text(in: visit.language), event: event.name, detail: event.detail,
                needsForm: event.needsMore)
        }
        guard let first = ways.first else { return nil }
        let why = journey.due.first.map {
            WhyWords.sentence(
                for: $0, name: view.ranked.person.name, now: visit.now, zone: visit.zone, in: visit.language)
        }
        self.init(
            why: why ?? (journey.stage == .idea ? PersonSumWords.idea : .nothingDue)(visit.language), first: first,
            others: Array(ways.dropFirst().prefix(4)),
            letter: Letter(journey, of: view.ranked.person.id, visit.language))
    }
}

extension NextStep.Letter {
    init(_ journey: Journey, of id: PersonID, _ language: Language) {
        let kind = MessageKind.fitting(journey.stage)
        // Whether a talk took place is told here by one click: no page is needed for it.
        let due = journey.due.map(\.kind).first {
            $0.message != nil || ($0 != .didItHappen && $0.page(of: id) != nil)
        }
        if let due {
            self.init(
                kind: due.message ?? kind, label: due.button.text(in: language), isDue: true, page: due.page(of: id))
            return
        }
        let isDue = kind == .ask && !journey.hasOpenAsk && journey.restsUntil == nil
        let label = isDue ? DueItem.Kind.ask.button.text(in: language) : PersonWords.toDesk(language)
        self.init(kind: kind, label: label, isDue: isDue)
    }
}

extension DueItem.Kind {
    /// The message that does it, where one does.
    var message: MessageKind? {
        switch self {
        case .ask, .askAgain: .ask
        case .followUp: .followUp
        case .offerTimes, .nudge: .schedule
        case .thank: .thankYou
        case .thankDecline: .declineReply
        case .brief: .questions
        case .join, .didItHappen, .notes, .readAnswer, .replyToQuestion, .answerRequest, .setTime, .promise,
            .congratulate, .stayInTouch:
            nil
        }
    }
}

extension StepsSum {
    init(_ steps: StepsAhead, _ language: Language) {
        var lines = [
            Line(
                PersonSumWords.theirs(language, ["rung": .text(steps.theirs.label.text(in: language))]),
                steps.theirs.rawValue),
            Line(
                PersonSumWords.mine(language, ["rung": .text(steps.mine.label.text(in: language))]),
                -steps.mine.rawValue),
        ]
        if steps.fieldChange != 0 { lines.append(Line(PersonSumWords.fieldChange(language), steps.fieldChange)) }
        if steps.firstJob != 0 { lines.append(Line(PersonSumWords.firstJob(language), -steps.firstJob)) }
        let words: PersonSumWords = steps.total > 0 ? .ahead : steps.total == 0 ? .peer : .behind
        self.init(headline: words(language, ["n": .number(abs(steps.total))]), lines: lines, total: steps.total)
    }
}

extension CareerRow {
    init(_ position: Position, _ language: Language) {
        self.init(
            key: position.key, title: position.title, company: position.company, place: position.place,
            span: Self.span(position.start, position.end, isCurrent: position.isCurrent, language))
    }

    init(_ education: Education, _ language: Language) {
        self.init(
            title: [education.degree, education.field].filter { !$0.isEmpty }.joined(separator: ", "),
            company: education.school,
            span: Self.span(education.start, education.end, isCurrent: false, language))
    }

    private static func span(_ start: CareerDate?, _ end: CareerDate?, isCurrent: Bool, _ language: Language) -> String
    {
        let last =
            end.map { DateWords.career($0, in: language) }
            ?? (isCurrent && start != nil ? CommonWords.now(language) : "")
        let first = start.map { DateWords.career($0, in: language) } ?? ""
        return [first, last].filter { !$0.isEmpty }.joined(separator: " – ")
    }
}

extension Visit {
    func line(_ kept: Kept.Event, _ view: WholePerson) -> String {
        HistoryWords.line(
            for: kept.event, name: view.ranked.person.name, friend: friend(kept.event, view), today: today, zone: zone,
            in: language)
    }

    /// Who introduced them, by name where they are still on file.
    private func friend(_ event: Event, _ view: WholePerson) -> String? {
        guard case .introducedBy(let id) = event.happening else { return nil }
        if view.introducer?.id == id { return view.introducer?.name }
        return (try? ShowPerson(practice)(id))?.ranked.person.name ?? id.text
    }

    func moment(_ instant: Date) -> String {
        let day = Day(instant, in: zone)
        return DateWords.short(day, today: today, in: language) + (language == .chinese ? "" : ", ")
            + DateWords.time(instant, zone: zone, in: language)
    }

    func connected(_ day: Day) -> String {
        PersonSumWords.connected(language, ["date": .text(DateWords.career(CareerDate(day), in: language))])
    }

    /// The time it is there, beside the zone: so that nobody writes at three in the morning.
    func clock(of person: Person) -> String {
        guard let name = person.zone, let zone = TimeZone(identifier: name) else { return "" }
        return "\(name.replacing("_", with: " ")) · \(DateWords.time(now, zone: zone, in: language))"
    }

    func promise(_ open: Journey.OpenPromise) -> String {
        let words: PersonSumWords = open.promise.by == .me ? .iPromised : .theyPromised
        let text = words(language, ["what": .text(open.what)])
        guard let due = open.promise.due else { return text }
        return text + PersonSumWords.until(language, ["day": .text(DateWords.short(due, today: today, in: language))])
    }

    /// What is not on file and would say more.
    func lookUp(_ view: WholePerson) -> [String] {
        let person = view.ranked.person
        var sentences: [String] = []
        if person.title.isEmpty { sentences.append(PersonSumWords.lookUpTitle(language)) }
        if person.positions.isEmpty { sentences.append(PersonSumWords.lookUpCareer(language)) }
        if person.profile == nil { sentences.append(PersonSumWords.lookUpProfile(language)) }
        return sentences
    }
}
