package import CoffeeChat
package import Notebook

/// Removes every trace of a person, and says what it removed.
package struct ForgetPerson {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package func preview(_ id: PersonID) throws(SeekerError) -> (person: Person, traces: Forgotten) {
        try practice.answering {
            guard let kept = try practice.notebook.read({ try $0.person(id) }) else {
                throw SeekerError.unknownPerson(id.text)
            }
            return (kept.person, try practice.notebook.traces(of: kept.key))
        }
    }

    package func callAsFunction(_ id: PersonID) throws(SeekerError) -> Forgotten {
        try practice.answering {
            guard let kept = try practice.notebook.read({ try $0.person(id) }) else {
                throw SeekerError.unknownPerson(id.text)
            }
            let forgotten = try practice.notebook.forget(kept.key)
            // Those whom they could have introduced stand otherwise now.
            try practice.notebook.keep { try $0.setBasis(nil) }
            return forgotten
        }
    }
}
