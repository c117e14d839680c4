package import CoffeeChat
import Foundation
package import Interchange
package import Notebook

/// What an import did, and the number by which it is taken back.
package struct ImportOutcome: Sendable {
    package let plan: ImportPlan
    package let action: ActionID
    package let me: Me
}

/// Carries an import out: one transaction, planned anew within it, so that what is written fits what is there.
package struct TakeIn {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package func callAsFunction(
        _ arrival: Arrival, as kind: Deed.Kind, from file: String, answers: [Int: DoubtAnswer] = [:],
        otherwise: (Doubt) -> DoubtAnswer? = { _ in nil }
    ) throws(SeekerError) -> ImportOutcome {
        try practice.answering {
            let now = practice.now()
            let deed = Deed(kind, detail: file)
            let done = try practice.notebook.change(deed, at: now) { writer in
                let isFirst = try writer.reader.isEmpty()
                let plan = try PlanImport(practice).plan(
                    arrival, answer: { answers[$0.arrived.origin.line] ?? otherwise($0) }, reader: writer.reader)
                var intake = Intake(
                    writer: writer, now: now, today: Day(now, in: practice.zone(of: try writer.reader.me())))
                try intake.take(plan)
                try intake.take(plan.document)
                let me = try intake.takeMe(plan.me)
                // Who works where may have changed for many, and with it who could introduce whom.
                if intake.hasWritten {
                    try Standings(practice).renewEverybody(writer: writer, everybody: isFirst ? intake.added : nil)
                }
                return (plan, me)
            }
            return ImportOutcome(plan: done.value.0, action: done.action, me: done.value.1)
        }
    }
}

/// The writing half of an import.
private struct Intake {
    let writer: NotebookWriter
    let now: Date
    let today: Day
    private(set) var added: [KeptPerson] = []
    private(set) var touched: Set<PersonKey> = []
    private var jobs = 0
    private var targets: [PersonTarget: PersonKey] = [:]

    var hasWritten: Bool { !added.isEmpty || !touched.isEmpty }

    init(writer: NotebookWriter, now: Date, today: Day) {
        self.writer = writer
        self.now = now
        self.today = today
    }

    mutating func take(_ plan: ImportPlan) throws {
        guard plan.document == nil else { return }
        var names = FreeNames(taken: try writer.reader.slugs())
        for (index, arrived) in plan.new.enumerated() {
            targets[.new(index)] = try add(arrived, heard: plan.heard[.new(index)], named: &names)
        }
        for (index, arrived) in plan.asks.people.enumerated() {
            targets[.asked(index)] = try add(arrived, heard: plan.heard[.asked(index)], named: &names)
        }
        try writer.index(added)
        for change in plan.changed { try take(change) }
        for planned in plan.asks.events { try write(planned) }
        for (target, day) in plan.heard { try hear(target, on: day) }
        for note in plan.notes { try write(note) }
    }

    mutating func take(_ document: DocumentPlan?) throws {
        guard let document else { return }
        let done = try document.take(into: writer, at: now)
        added += done.added
        touched.formUnion(done.touched)
    }

    mutating func takeMe(_ arrived: ArrivedMe?) throws -> Me {
        var me = try writer.reader.me()
        guard let arrived else { return me }
        me.take(arrived)
        try writer.save(me, isTyped: false)
        return try writer.reader.me()
    }

    private mutating func add(_ arrived: ArrivedPerson, heard: Day?, named names: inout FreeNames) throws -> PersonKey {
        var person = Person(
            id: names.next(for: arrived.name), name: arrived.name, title: arrived.title, company: arrived.company,
            place: arrived.place, email: arrived.email, profile: arrived.profile, connectedOn: arrived.connectedOn,
            notes: arrived.notes, skills: arrived.skills, languages: arrived.languages, zone: arrived.zone)
        person.heardOn = heard
        let key = try writer.add(person, isIndexed: false)
        added.append(KeptPerson(key: key, person: person))
        return key
    }

    private mutating func take(_ change: PersonChange) throws {
        guard let kept = try writer.reader.people([change.key]).first else { return }
        var person = kept.person
        let arrived = change.arrived
        for difference in change.differences {
            switch difference.field {
            case .name: person.name = arrived.name
            case .title: person.title = arrived.title
            case .company: person.company = arrived.company
            case .place: person.place = arrived.place
            case .email: person.email = arrived.email
            case .profile: person.profile = arrived.profile
            case .connectedOn: person.connectedOn = arrived.connectedOn
            case .firstName, .lastName, .skills, .languages, .notes, .zone: break
            }
        }
        try writer.update(change.key, from: kept.person, to: person, isTyped: false)
        for (field, value) in change.filed { try writer.file(change.key, field: field, value: value) }
        if let job = change.job {
            jobs += 1
            let source = "job:\(writer.action?.description ?? ""):\(jobs)"
            try writer.add(Event(at: now, .changedJob(job)), to: change.key, source: source)
        }
        touched.insert(change.key)
    }

    private func key(of target: PersonTarget) -> PersonKey? {
        if case .known(let key) = target { key } else { targets[target] }
    }

    private mutating func write(_ planned: PlannedEvent) throws {
        guard let key = key(of: planned.target) else { return }
        try writer.add(planned.event, to: key, source: planned.source)
        touched.insert(key)
    }

    /// People who came in just now were added with it.
    private mutating func hear(_ target: PersonTarget, on day: Day) throws {
        guard case .known(let key) = target, let kept = try writer.reader.people([key]).first else { return }
        guard kept.person.heardOn.map({ $0 < day }) ?? true else { return }
        var person = kept.person
        person.heardOn = day
        try writer.update(key, from: kept.person, to: person, isTyped: false)
        touched.insert(key)
    }

    /// A note from a file goes below what is written already, once.
    private mutating func write(_ note: PlannedNote) throws {
        guard let key = key(of: note.target), let kept = try writer.reader.people([key]).first,
            !kept.person.notes.contains(note.text)
        else { return }
        var person = kept.person
        person.notes = person.notes.isEmpty ? note.text : person.notes + "\n\n" + note.text
        try writer.update(key, from: kept.person, to: person, isTyped: false)
    }
}

/// Hands out ids that nobody has yet.
struct FreeNames {
    private var taken: Set<String>
    private var next: [String: Int] = [:]

    mutating func take(_ text: String) -> Bool { taken.insert(text).inserted }

    init(taken: Set<String>) { self.taken = taken }

    mutating func next(for name: String) -> PersonID {
        let plain = PersonID(naming: name)
        if taken.insert(plain.text).inserted { return plain }
        var number = next[plain.text] ?? 2
        while true {
            let numbered = PersonID(naming: name, number: number)
            number += 1
            if taken.insert(numbered.text).inserted {
                next[plain.text] = number
                return numbered
            }
        }
    }
}

extension Me {
    /// Takes over what a file says of the seeker; what it is silent on stays.
    mutating func take(_ arrived: ArrivedMe) {
        if !arrived.name.isEmpty { name = arrived.name }
        if !arrived.headline.isEmpty { headline = arrived.headline }
        if !arrived.place.isEmpty { place = arrived.place }
        if let email = arrived.emails.first { self.email = email }
        if let profile = arrived.profile { self.profile = profile }
        if !arrived.positions.isEmpty { positions = arrived.positions }
        if !arrived.education.isEmpty { education = arrived.education }
        if !arrived.skills.isEmpty { skills = arrived.skills }
        if !arrived.languages.isEmpty { languages = arrived.languages }
        guard !arrived.headline.isEmpty else { return }
        let reading = TitleReader().read(arrived.headline)
        guard reading.field.isDesign else { return }
        rung = reading.rung
        field = reading.field
    }
}
