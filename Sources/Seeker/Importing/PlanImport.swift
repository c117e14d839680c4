import CoffeeChat
import Foundation
package import Interchange
import Notebook

/// Compares what came in with the notebook. Pure reading: carried out by `TakeIn`.
package struct PlanImport {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package func callAsFunction(_ arrival: Arrival, answers: [Int: DoubtAnswer] = [:]) throws(SeekerError) -> ImportPlan
    {
        try practice.answering {
            try practice.notebook.read { try plan(arrival, answer: { answers[$0.arrived.origin.line] }, reader: $0) }
        }
    }

    /// The same with an answer for each doubt.
    package func settled(
        _ arrival: Arrival, answer: (Doubt) -> DoubtAnswer?
    ) throws(SeekerError) -> ImportPlan {
        try practice.answering {
            try practice.notebook.read { try plan(arrival, answer: answer, reader: $0) }
        }
    }

    /// The plan as the notebook stands within a transaction.
    ///
    /// - Parameter answer: What the seeker says of a doubtful row; `nil` leaves it to be asked.
    func plan(
        _ arrival: Arrival, answer: (Doubt) -> DoubtAnswer?, reader: NotebookReader
    ) throws -> ImportPlan {
        var plan = ImportPlan()
        plan.hidden = arrival.hidden
        plan.skipped = arrival.skipped
        plan.me = arrival.me
        if let arrived = arrival.me {
            var me = try reader.me()
            me.take(arrived)
            plan.changesMe = try !reader.changes(to: me, isTyped: false).isEmpty
        }
        plan.passedOver = arrival.passedOver
        plan.invitationsWithoutNote = arrival.invitationsWithoutNote
        plan.mapping = arrival.mapping
        if let document = arrival.document {
            var comparison = try DocumentComparison(reader: reader)
            try comparison.compare(arrival, document, into: &plan)
            return plan
        }
        let known = try reader.knownPeople()
        var comparison = PeopleComparison(known: known, typed: try reader.typedFields())
        for person in arrival.people { comparison.compare(person, into: &plan, answer) }
        guard arrival.tellsOfContacts else { return plan }
        var asks = AskComparison(
            plan: plan, matcher: comparison.matcher, sources: try reader.eventSources(),
            zone: practice.zone(of: try reader.me()))
        asks.compare(arrival, into: &plan)
        return plan
    }
}

/// Sorts arrived people into new, changed, same, skipped and doubtful.
struct PeopleComparison {
    private(set) var matcher: PersonMatcher
    private let typed: [PersonKey: [String: String]]

    init(known: [KnownPerson], typed: [PersonKey: [String: String]]) {
        self.matcher = PersonMatcher(known)
        self.typed = typed
    }

    mutating func compare(
        _ arrived: ArrivedPerson, into plan: inout ImportPlan, _ answer: (Doubt) -> DoubtAnswer?
    ) {
        switch matcher.match(arrived) {
        case .new: plan.new.append(arrived)
        case .same(let person): compare(arrived, with: person, into: &plan)
        case .repeated(let line): plan.skipped.append(SkippedRow(arrived.origin, .sameAsAbove(line: line)))
        case .doubtful(let people): settle(arrived, people, into: &plan, answer)
        }
    }

    private func settle(
        _ arrived: ArrivedPerson, _ people: [KnownPerson], into plan: inout ImportPlan,
        _ answer: (Doubt) -> DoubtAnswer?
    ) {
        let doubt = Doubt(
            arrived: arrived,
            candidates: people.map {
                Doubt.Candidate(key: $0.key, id: $0.id, name: $0.name, title: $0.title, company: $0.company)
            })
        switch answer(doubt) {
        case .same(let id):
            if let person = people.first(where: { $0.id == id }) {
                compare(arrived, with: person, into: &plan)
            } else {
                plan.doubtful.append(doubt)
            }
        case .somebodyElse: plan.new.append(arrived)
        case .leaveOut: plan.skipped.append(SkippedRow(arrived.origin, .doubtful(name: arrived.name)))
        case nil: plan.doubtful.append(doubt)
        }
    }

    private func compare(_ arrived: ArrivedPerson, with person: KnownPerson, into plan: inout ImportPlan) {
        let typed = self.typed[person.key] ?? [:]
        var differences: [PersonChange.Difference] = []
        var filed: [String: String] = [:]
        for (field, column, old, new) in Self.pairs(person, arrived) where !new.isEmpty {
            if let said = typed[column] {
                if said != new, old != new { filed[column] = new }
            } else if !Self.isSame(old, new) {
                differences.append(PersonChange.Difference(field: field, old: old, new: new))
            }
        }
        let job = Self.jobChange(person, arrived, typed: typed)
        guard !differences.isEmpty || !filed.isEmpty || job != nil else {
            plan.same += 1
            return
        }
        plan.changed.append(
            PersonChange(
                key: person.key, id: person.id, name: person.name, differences: differences, job: job, filed: filed,
                arrived: arrived))
    }

    private static func pairs(
        _ person: KnownPerson, _ arrived: ArrivedPerson
    ) -> [(field: PersonField, column: String, old: String, new: String)] {
        [
            (.name, "name", person.name, arrived.name), (.title, "title", person.title, arrived.title),
            (.company, "company", person.company, arrived.company), (.place, "place", person.place, arrived.place),
            (.email, "email", person.email, arrived.email),
            (.profile, "profile", person.profile ?? "", arrived.profile?.text ?? ""),
            (.connectedOn, "connected_on", person.connectedOn?.iso ?? "", arrived.connectedOn?.iso ?? ""),
        ]
    }

    /// A change of case or spaces alone is none.
    private static func isSame(_ old: String, _ new: String) -> Bool {
        old == new || PersonMatcher.nameKey(old) == PersonMatcher.nameKey(new)
    }

    /// Compared with what a file last said, where the seeker has typed something else since.
    private static func jobChange(
        _ person: KnownPerson, _ arrived: ArrivedPerson, typed: [String: String]
    ) -> JobChange? {
        let (title, company) = (typed["title"] ?? person.title, typed["company"] ?? person.company)
        let isNewTitle = !title.isEmpty && !arrived.title.isEmpty && !isSame(title, arrived.title)
        let isNewCompany =
            !company.isEmpty && !arrived.company.isEmpty
            && CompanyName.key(company) != CompanyName.key(arrived.company)
        guard isNewTitle || isNewCompany,
            !isSame(person.title, arrived.title) || !isSame(person.company, arrived.company)
        else { return nil }
        return JobChange(
            fromTitle: title, fromCompany: company, toTitle: arrived.title.isEmpty ? title : arrived.title,
            toCompany: arrived.company.isEmpty ? company : arrived.company)
    }
}
