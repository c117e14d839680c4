package import CoffeeChat
import Interchange
package import Notebook

/// All that a use case can answer instead of a result.
package enum SeekerError: Error, Sendable {
    case notebook(NotebookError)
    case refused(Refusal)
    /// A profile that could not be read.
    case profile(ProfileTrouble)
    case noSuchFile(String)
    case unreadableFile(String)
    case cannotWrite(String)
    /// Nobody answers to these words.
    case unknownPerson(String)
    /// Several people do.
    case severalPeople(String, [Candidate])
    case badEvent(EventRecord.Flaw)
    /// A value that a field cannot take, with what it can.
    case badValue(key: String, value: String, accepted: [String])
    case unknownKey(String, accepted: [String])
    /// A second ask while the first is open.
    case askIsOpen(name: String)
    case nothingToUndo
    case unknownAction(String)
    case alreadyUndone(String)
    case nameMissing
    /// A circle is known by its name.
    case circleNameMissing
    /// A calendar that could not be fetched.
    case calendar(CalendarTrouble)
    /// A talk is on the books already: it is moved, not booked again.
    case alreadyBooked(name: String)
    case notBooked(name: String)
    case inThePast
    /// An answer to no invitation of ours.
    case unknownInvitation
    /// The machine has no program that sends mail.
    case mailProgramMissing
    /// It has one, and that could not take the message.
    case mailNotSent
    /// The machine has no program that shows notifications.
    case notifierMissing
    /// It has one, and no desktop listened to it.
    case notNotified
    /// A request for a talk that is not on file any more.
    case unknownRequest
    /// Something else, for the log in full and for the user in general words.
    case unexpected(String)

    package struct Candidate: Hashable, Sendable {
        package let id: PersonID
        package let name: String
        package let title: String
        package let company: String
    }

    init(_ error: any Error) {
        switch error {
        case let error as SeekerError: self = error
        case let error as NotebookError: self = .notebook(error)
        case let error as Refusal: self = .refused(error)
        case let error as ProfileTrouble: self = .profile(error)
        case let error as CalendarTrouble: self = .calendar(error)
        case let error as EventRecord.Flaw: self = .badEvent(error)
        default: self = .unexpected(String(describing: error))
        }
    }
}
