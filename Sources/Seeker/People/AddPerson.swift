package import CoffeeChat
package import Notebook

/// Adds somebody by hand.
package struct AddPerson {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    /// - Parameter draft: Its id is not looked at: the notebook gives one.
    package func callAsFunction(_ draft: Person) throws(SeekerError) -> (id: PersonID, action: ActionID) {
        try practice.answering {
            guard draft.name.contains(where: { !$0.isWhitespace }) else { throw SeekerError.nameMissing }
            let now = practice.now()
            let done = try practice.notebook.change(Deed(.addPerson), at: now) { writer in
                var names = FreeNames(taken: try writer.reader.slugs())
                var person = draft
                person.id = names.next(for: draft.name)
                let key = try writer.add(person)
                try writer.nameAction(person: key)
                try Standings(practice).renew([key], writer: writer)
                return person.id
            }
            return (done.value, done.action)
        }
    }

    /// People on file who may be the same: to be shown before a double is made.
    package func doubles(of draft: Person) throws(SeekerError) -> [Person] {
        try practice.answering {
            try practice.notebook.read { reader in
                var keys: [PersonKey] = []
                for words in [draft.profile?.text ?? "", draft.email, draft.name] where !words.isEmpty {
                    keys += try reader.matches(words).filter { !keys.contains($0) }
                }
                return try reader.people(keys, withCareer: false).map(\.person)
            }
        }
    }
}

/// Writes what the seeker types on a person: theirs from then on, whatever a file says.
package struct EditPerson {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package func callAsFunction(
        _ id: PersonID, as kind: Deed.Kind = .editPerson, change: (inout Person) -> Void
    ) throws(SeekerError) -> ActionID? {
        try practice.answering {
            let kept = try practice.notebook.read { try $0.person(id) }
            guard let kept else { throw SeekerError.unknownPerson(id.text) }
            var wanted = kept.person
            change(&wanted)
            guard wanted != kept.person else { return ActionID?.none }
            guard wanted.name.contains(where: { !$0.isWhitespace }) else { throw SeekerError.nameMissing }
            return try practice.notebook.change(Deed(kind, person: kept.key), at: practice.now()) { writer in
                // Read again within the transaction: a second tab may have written in between.
                guard let fresh = try writer.reader.person(id) else { throw SeekerError.unknownPerson(id.text) }
                var person = fresh.person
                change(&person)
                try writer.update(kept.key, from: fresh.person, to: person, isTyped: true)
                let standings = Standings(practice)
                // Those at the employer that they left could be introduced by them no more.
                if person.company == fresh.person.company {
                    try standings.renew([kept.key], writer: writer)
                } else {
                    try standings.renewEverybody(writer: writer)
                }
            }.action
        }
    }
}
