package import CoffeeChat
package import struct Foundation.Date

/// The number of a change in the history: what `cortado undo ID` takes.
package struct ActionID: Hashable, Sendable, CustomStringConvertible {
    package let number: Int64

    package init(number: Int64) { self.number = number }

    package init?(_ text: some StringProtocol) {
        guard let number = Int64(text), number > 0 else { return nil }
        self.number = number
    }

    package var description: String { String(number) }
}

/// What the seeker did, for the history.
package struct Deed: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case importLinkedIn, importCards, importTable, importDocument
        case logEvent, takeAlong, addPerson, editPerson, editNotes, editMe, editRequest, editCircle, restorePerson
    }

    package var kind: Kind
    /// Whom it is about, where it is about one person.
    package var person: PersonKey?
    /// The event's name, the file's name: no personal data, since it outlives the person.
    package var detail: String

    package init(_ kind: Kind, person: PersonKey? = nil, detail: String = "") {
        self.kind = kind
        self.person = person
        self.detail = detail
    }
}

/// A line of the history.
package struct KeptAction: Sendable {
    package let id: ActionID
    package let at: Date
    package let kind: Deed.Kind
    package let detail: String
    package let person: PersonID?
    package let personName: String?
    package let isUndone: Bool
}
