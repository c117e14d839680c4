package import CoffeeChat
package import Foundation
import Interchange
package import Notebook
import Wording

/// An invitation as it is handed out: the files, and what they say.
package struct Invitation: Sendable {
    package enum Missing: String, Hashable, Sendable { case mine, theirs }

    package let uid: String
    /// Of the person.
    package let name: String
    package let sequence: Int
    /// `REQUEST` or `CANCEL`; `nil` where an e-mail address is missing: then the file is an entry for my own calendar.
    package let method: String?
    package let span: TimeSpan
    package let summary: String
    package let location: String
    package let text: String
    /// For my own calendar, with an alarm.
    package let ics: [UInt8]
    /// A message to them, ready to be sent; `nil` where an e-mail address is missing.
    package let eml: [UInt8]?
    /// `lauren-chen.ics`
    package let fileName: String
    package let missing: [Missing]
    /// Their calendar's answer to it.
    package let answer: GuestAnswer?
    /// What undo takes back; `nil` where nothing was changed.
    package var action: ActionID?

    package var start: Date { span.start }
    package var end: Date { span.end }
}

/// What their calendar answered.
package enum GuestAnswer: Hashable, Sendable {
    case accepted, declined, tentative
    case counter(TimeSpan)

    init?(_ kept: KeptInvitation) {
        switch kept.answer {
        case "accepted": self = .accepted
        case "declined": self = .declined
        case "tentative": self = .tentative
        case "counter":
            guard let span = kept.counter else { return nil }
            self = .counter(span)
        default: return nil
        }
    }

    var word: String {
        switch self {
        case .accepted: "accepted"
        case .declined: "declined"
        case .tentative: "tentative"
        case .counter: "counter"
        }
    }
}

/// Makes the files of an invitation out of what is on file.
struct InvitationMaker {
    let person: Person
    let me: Me
    let theirZone: TimeZone
    let myZone: TimeZone
    let now: Date
    let voices: [MessageLanguage: Voice]

    func make(_ kept: KeptInvitation) -> Invitation {
        let language = kept.language.language
        let words = InvitationText(
            invitation: kept, names: (person.name, me.name), salutation: salutation(in: kept.language), topic: me.topic,
            theirZone: theirZone, myZone: myZone,
            language: language)
        let (from, to) = (Self.address(me.name, me.email), Self.address(person.name, person.email))
        let chat = ChatInvitation(
            uid: kept.uid, sequence: kept.sequence, isCalledOff: kept.isCalledOff, stamp: kept.madeAt, span: kept.span,
            zone: theirZone, summary: words.summary, location: kept.link, text: words.description, organizer: from,
            attendee: to)
        var missing: [Invitation.Missing] = []
        if from == nil { missing.append(.mine) }
        if to == nil { missing.append(.theirs) }
        var eml: [UInt8]?
        if let from, let to {
            eml =
                MailInvitation(
                    from: from, to: to, subject: words.subject, text: words.mail, invitation: chat, date: now
                ).bytes
        }
        return Invitation(
            uid: kept.uid, name: person.name, sequence: kept.sequence, method: chat.method?.rawValue, span: kept.span,
            summary: words.summary, location: kept.link, text: words.mail,
            ics: chat.forMe(alarm: InvitationWords.alarm(language, ["name": .text(person.name)])), eml: eml,
            fileName: person.id.text + ".ics",
            missing: missing, answer: GuestAnswer(kept), action: nil
        )
    }

    private func salutation(in language: MessageLanguage) -> Salutation {
        Salutation(
            to: person.name, from: me.name, voice: voices[language] ?? .usual(in: language), in: language)
    }

    private static func address(_ name: String, _ address: String) -> MailMessage.Address? {
        address.contains("@") ? MailMessage.Address(name: name, address: address) : nil
    }
}

/// What an invitation says, in one language.
private struct InvitationText {
    let invitation: KeptInvitation
    let names: (theirs: String, mine: String)
    let salutation: Salutation
    let topic: String
    let theirZone: TimeZone
    let myZone: TimeZone
    let language: Language

    var summary: String {
        let topic = topic.isEmpty ? InvitationWords.topic(language) : topic
        guard !names.mine.isEmpty else {
            return InvitationWords.titleAlone(language, ["theirs": .text(names.theirs), "topic": .text(topic)])
        }
        return InvitationWords.title(
            language, ["theirs": .text(names.theirs), "mine": .text(names.mine), "topic": .text(topic)])
    }

    var subject: String {
        let words: InvitationWords =
            invitation.isCalledOff ? .subjectOff : invitation.sequence > 0 ? .subjectMoved : .subject
        return words(language, ["title": .text(summary), "time": .text(time)])
    }

    /// Time and link stand in the text as well: some calendars hold an unknown sender's invitation back.
    var description: String {
        var lines = [InvitationWords.when(language, ["time": .text(time)])]
        if !invitation.link.isEmpty { lines.append(InvitationWords.place(language, ["link": .text(invitation.link)])) }
        if !invitation.isCalledOff { lines += ["", InvitationWords.otherTime(language)] }
        return lines.joined(separator: "\n")
    }

    var mail: String {
        let opening: InvitationWords =
            invitation.isCalledOff ? .offOpening : invitation.sequence > 0 ? .movedOpening : .opening
        let parts = [salutation.greeting, opening(language), description, salutation.signature]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private var time: String { SlotWords.line(invitation.span, theirs: theirZone, mine: myZone, in: language) }
}
