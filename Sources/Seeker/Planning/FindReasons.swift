package import CoffeeChat
import Foundation
package import Notebook

/// Somebody to write to, and why.
package struct WriteTo: Sendable {
    package let person: Person
    /// The best first; never empty.
    package let reasons: [ReasonToWrite]
}

/// Reasons to write to people one knows.
package struct FindReasons {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    /// Everybody to whom there is something to say, the best reasons first.
    package func callAsFunction(limit: Int = 20) throws(SeekerError) -> [WriteTo] {
        try practice.answering {
            try practice.notebook.read { reader in
                let journals = try Journals(practice, reader: reader)
                let entries = try journals.those(with: Self.acquainting)
                let introduced = Self.introduced(by: entries, journals.habits)
                let all = entries.compactMap { entry -> WriteTo? in
                    let reasons = reasons(entry.journal, entry.kept.person, introduced, journals)
                    return reasons.isEmpty ? nil : WriteTo(person: entry.kept.person, reasons: reasons)
                }
                return Array(all.sorted(by: Self.isBetter).prefix(limit))
            }
        }
    }

    package func callAsFunction(_ id: PersonID) throws(SeekerError) -> [ReasonToWrite] {
        try practice.answering {
            try practice.notebook.read { reader in
                guard let kept = try reader.person(id) else { throw SeekerError.unknownPerson(id.text) }
                let journals = try Journals(practice, reader: reader)
                let introduced = Self.introduced(by: try journals.those(with: ["introducedBy"]), journals.habits)
                return reasons(try journals.one(kept), kept.person, introduced, journals)
            }
        }
    }

    /// A few lines to begin with.
    package func note(
        _ reason: ReasonToWrite, to id: PersonID, in language: MessageLanguage
    ) throws(SeekerError) -> String {
        try practice.answering {
            try practice.notebook.read { reader in
                guard let kept = try reader.person(id) else { throw SeekerError.unknownPerson(id.text) }
                var friend = ""
                if case .metTheirFriend(let other, _) = reason { friend = try reader.person(other)?.person.name ?? "" }
                return InTouchNote(
                    reason, to: kept.person.name, from: try reader.me().name, friend: friend, in: language
                ).text
            }
        }
    }

    private func reasons(
        _ journal: ProgressJournal, _ person: Person, _ introduced: [PersonID: [(person: PersonID, metOn: Day)]],
        _ journals: Journals
    ) -> [ReasonToWrite] {
        ReasonToWrite.reasons(
            journal, introduced: introduced[person.id] ?? [], rhythm: journals.habits.rhythm(of: person),
            now: journals.now, habits: journals.habits)
    }

    /// By who opened the door: whom I have met through them, and when.
    private static func introduced(
        by entries: [Journals.Entry], _ habits: Habits
    ) -> [PersonID: [(person: PersonID, metOn: Day)]] {
        var doors: [PersonID: [(person: PersonID, metOn: Day)]] = [:]
        for entry in entries {
            guard let talk = entry.journal.talks.last else { continue }
            let friend =
                entry.journal.events.lazy.compactMap { event -> PersonID? in
                    if case .introducedBy(let friend) = event.happening { friend } else { nil }
                }.first ?? entry.kept.person.introducer
            if let friend {
                doors[friend, default: []].append((entry.kept.person.id, habits.day(of: talk.start)))
            }
        }
        return doors
    }

    private static func isBetter(_ a: WriteTo, _ b: WriteTo) -> Bool {
        let (first, second) = (a.reasons.first?.rank ?? .max, b.reasons.first?.rank ?? .max)
        return first == second ? a.person.id < b.person.id : first < second
    }

    private static let acquainting = ["met", "thanked", "changedJob", "promised", "introducedBy", "booked"]
}

/// How often the seeker wants to hear from somebody.
package struct SetRhythm {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    /// - Parameter rhythm: `nil` for what holds in their circle, or else the usual three months after a talk.
    /// - Parameter circle: The name of one that there is, or empty for none; `nil` leaves them where they are.
    package func callAsFunction(
        _ id: PersonID, _ rhythm: Rhythm?, circle: String? = nil
    ) throws(SeekerError) -> ActionID? {
        try EditPerson(practice)(id) { person in
            person.rhythm = rhythm
            if let circle { person.circle = circle }
        }
    }
}
