import CoffeeChat
import Foundation
import Notebook

/// What booking, moving and calling off have in common: one change of the notebook, and the files.
struct InvitationDesk {
    let practice: Practice

    struct Change {
        /// The event's name.
        let event: String
        /// Its number is given when it is written.
        var invitation: KeptInvitation
    }

    /// What is on file of one person and their talk.
    struct Ground {
        let person: Person
        let key: PersonKey
        let me: Me
        let journey: Journey
        let last: KeptInvitation?
        let theirZone: TimeZone
        let myZone: TimeZone
        let language: MessageLanguage
        let now: Date
        private let voices: [MessageLanguage: Voice]

        init(_ kept: KeptPerson, practice: Practice, reader: NotebookReader) throws {
            let desk = try DeskGround(kept, practice: practice, reader: reader)
            let offer = try OfferGround(kept, practice: practice, reader: reader)
            (person, key, me, journey) = (kept.person, kept.key, desk.me, desk.journey)
            last = try reader.invitation(of: kept.key)
            (theirZone, myZone) = (offer.theirZone(nil).zone, offer.myZone)
            language = try reader.lastDraft(of: kept.key, kind: .schedule)?.language ?? desk.usualLanguage
            now = practice.now()
            voices = try LearnVoice.voices(me: desk.me, reader: reader)
        }

        /// The invitation to the talk on the books. One that was booked by hand has none yet, and gets its first.
        func current() throws -> KeptInvitation {
            guard journey.stage == .booked, let talk = journey.appointment, let span = TimeSpan(talk.start, talk.end)
            else {
                throw SeekerError.notBooked(name: person.name)
            }
            if let last, !last.isCalledOff { return last }
            return KeptInvitation(
                uid: InvitationDesk.freshUID(), sequence: 0, span: span, link: talk.link, language: language,
                madeAt: now)
        }

        func refusePast(_ start: Date) throws {
            if start <= now { throw SeekerError.inThePast }
        }

        var maker: InvitationMaker {
            InvitationMaker(person: person, me: me, theirZone: theirZone, myZone: myZone, now: now, voices: voices)
        }
    }

    func change(_ id: PersonID, _ work: (Ground) throws -> Change) throws(SeekerError) -> Invitation {
        let ground = try self.ground(id)
        let change: Change
        do {
            change = try work(ground)
        } catch {
            throw SeekerError(error)
        }
        let (invitation, event) = (change.invitation, change.event)
        var made = invitation
        let record = EventRecord(
            name: event, at: ground.now, detail: event == "calledOff" ? "" : invitation.link,
            starts: event == "calledOff" ? nil : invitation.span.start,
            ends: event == "calledOff" ? nil : invitation.span.end)
        let action = try LogEvent(practice)(record, to: id) { writer, key, row in
            made.sequence = try writer.reader.nextSequence(uid: invitation.uid)
            made.madeAt = ground.now
            (made.answer, made.comment, made.counter) = ("", "", nil)
            try writer.add(made, to: key, event: row)
        }
        var files = ground.maker.make(made)
        files.action = action
        return files
    }

    /// The first invitation to a talk that was booked by hand. The talk stays as it is: the history has no line of it.
    func begin(_ id: PersonID) throws(SeekerError) -> Invitation {
        let ground = try self.ground(id)
        return try practice.answering {
            let invitation = try ground.current()
            guard invitation != ground.last else { return ground.maker.make(invitation) }
            try practice.notebook.jot { writer in
                let events = try writer.reader.events(of: [ground.key])[ground.key] ?? []
                guard let booking = events.last(where: \.isBooking) else {
                    throw SeekerError.notBooked(name: ground.person.name)
                }
                try writer.add(invitation, to: ground.key, event: booking.id)
            }
            return ground.maker.make(invitation)
        }
    }

    func last(_ id: PersonID) throws(SeekerError) -> Invitation? {
        let ground = try self.ground(id)
        return ground.last.map(ground.maker.make)
    }

    private func ground(_ id: PersonID) throws(SeekerError) -> Ground {
        try practice.answering {
            try practice.notebook.read { reader in
                guard let kept = try reader.person(id) else { throw SeekerError.unknownPerson(id.text) }
                return try Ground(kept, practice: practice, reader: reader)
            }
        }
    }

    /// 128 bits of chance: nobody else's event has it.
    static func freshUID() -> String { UUID().uuidString.lowercased() + "@cortado" }
}

extension Event {
    fileprivate var isBooking: Bool {
        switch happening {
        case .booked, .moved: true
        default: false
        }
    }
}
