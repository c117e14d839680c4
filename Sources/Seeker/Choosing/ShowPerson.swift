package import CoffeeChat
package import Notebook

/// One person with all that is on file of them.
package struct WholePerson: Sendable {
    package let ranked: Ranked
    /// Newest first, those taken back among them.
    package let history: [KeptEvent]
    /// Connections of mine at their employer, those whom I have met or who wrote to me first.
    package let couldIntroduce: [Person]
    package let introducer: Person?
    package let me: Me
    /// The last event that undo would take back.
    package let lastEvent: KeptEvent?
    /// The names of all circles there are.
    package let circles: [String]
}

package struct ShowPerson {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package func callAsFunction(_ id: PersonID) throws(SeekerError) -> WholePerson {
        try practice.answering {
            try practice.notebook.read { reader in
                guard let kept = try reader.person(id) else { throw SeekerError.unknownPerson(id.text) }
                var introducers = NearIntroducers(reader: reader)
                let me = try reader.me()
                var ranking = Ranking(practice: practice, me: me)
                let events = try reader.events(of: [kept.key])[kept.key] ?? []
                let ranked = ranking.standing(of: kept, events: events, warmth: try introducers.warmth(for: kept))
                let history = try reader.history(of: kept.key)
                return WholePerson(
                    ranked: ranked, history: history,
                    couldIntroduce: try introducers.all(for: kept, limit: Self.mostIntroducers).map(\.person),
                    introducer: try kept.person.introducer.flatMap { try reader.person($0)?.person },
                    me: me, lastEvent: history.filter { !$0.isUndone }.max { $0.event.id < $1.event.id },
                    circles: try KeepCircles.names(reader, me))
            }
        }
    }

    private static let mostIntroducers = 8
}

/// Whom a word on the command line means.
package struct FindPerson {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    /// - Parameter words: An id, a profile's address, an e-mail address, or a name that only one person has.
    package func callAsFunction(_ words: String) throws(SeekerError) -> PersonID {
        try practice.answering {
            let people = try practice.notebook.read { try $0.people(try $0.matches(words), withCareer: false) }
            guard let first = people.first else { throw SeekerError.unknownPerson(words) }
            guard people.count == 1 else {
                throw SeekerError.severalPeople(
                    words,
                    people.map {
                        .init(
                            id: $0.person.id, name: $0.person.name, title: $0.person.title, company: $0.person.company)
                    })
            }
            return first.person.id
        }
    }
}
