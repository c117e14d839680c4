package import CoffeeChat
import Notebook

/// Takes one event of a journey back, whatever was done elsewhere since: the person's own Undo.
package struct TakeBackEvent {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package func callAsFunction(_ event: Int64, of id: PersonID) throws(SeekerError) {
        try practice.answering {
            try practice.notebook.keep { writer in
                guard let key = try writer.reader.key(of: id) else { throw SeekerError.unknownPerson(id.text) }
                try writer.takeBack(event: event, of: key, at: practice.now())
                try Standings(practice).renew([key], writer: writer)
            }
        }
    }
}
