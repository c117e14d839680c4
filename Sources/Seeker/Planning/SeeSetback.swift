package import CoffeeChat
import Foundation
import Notebook

/// Something kind after a no or a silence, and one small step.
package struct SetbackView: Sendable {
    package let person: Person
    package let setback: Setback
    package let step: SmallStep
    /// Whom the step is about, where it is about somebody else.
    package let next: Person?
}

package struct SeeSetback {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    /// `nil` where there is nothing to say.
    package func callAsFunction(_ id: PersonID) throws(SeekerError) -> SetbackView? {
        try practice.answering {
            guard try practice.notebook.read({ try setback(of: id, $0) }) != nil else { return nil }
            // Only who needs another person pays for the order of all.
            try Standings(practice).refresh()
            return try practice.notebook.read { reader in
                try setback(of: id, reader).map { try view($0.person, $0.setback, $0.journal, $0.journals) }
            }
        }
    }

    private func setback(
        of id: PersonID, _ reader: NotebookReader
    ) throws -> (person: Person, setback: Setback, journal: ProgressJournal, journals: Journals)? {
        guard let kept = try reader.person(id) else { throw SeekerError.unknownPerson(id.text) }
        let journals = try Journals(practice, reader: reader)
        let journal = try journals.one(kept)
        return Setback(journal, now: journals.now, habits: journals.habits).map {
            (kept.person, $0, journal, journals)
        }
    }

    private func view(
        _ person: Person, _ setback: Setback, _ journal: ProgressJournal, _ journals: Journals
    ) throws -> SetbackView {
        let reader = journals.reader
        var ready = PeopleSelection()
        ready.stages = [.ready]
        let drafted = try candidates(reader.standings(ready, limit: Self.few), besides: person.id, reader)
        let best = try candidates(reader.standings(PeopleSelection(), limit: Self.few), besides: person.id, reader)
        let step = SmallStep(
            after: setback, journey: journal.journey, ready: drafted.map(\.id), next: best.map(\.id),
            isDayOff: journals.habits.daysOff.contains(journals.habits.day(of: journals.now)))
        let next = (drafted + best).first { step == .send($0.id) || step == .ask($0.id) }
        return SetbackView(person: person, setback: setback, step: step, next: next)
    }

    private func candidates(
        _ standings: [KeptStanding], besides id: PersonID, _ reader: NotebookReader
    ) throws -> [Person] {
        try ListPeople.ranked(standings, practice: practice, reader: reader)
            .filter { $0.standing.isSuggestible && $0.standing.score > 0 && $0.person.id != id }.map(\.person)
    }

    private static let few = 12
}
