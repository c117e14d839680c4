package import CoffeeChat
package import Foundation
import Notebook

/// Where the two will talk.
package enum VideoChoice: Hashable, Sendable {
    /// The seeker's own link where they gave one, else a fresh room.
    case usual
    case fresh
    case fixed(String)
    /// On the phone, or in a café.
    case noLink
}

/// Books a talk: the event, and the invitation to send.
package struct BookChat {
    private let desk: InvitationDesk

    package init(_ practice: Practice) { desk = InvitationDesk(practice: practice) }

    package func callAsFunction(
        _ id: PersonID, at start: Date, minutes: Int = 30, link: VideoChoice = .usual, language: MessageLanguage? = nil
    ) throws(SeekerError) -> Invitation {
        try desk.change(id) { ground in
            guard ground.journey.stage != .booked else { throw SeekerError.alreadyBooked(name: ground.person.name) }
            try ground.refusePast(start)
            return InvitationDesk.Change(
                event: "booked",
                invitation: KeptInvitation(
                    uid: InvitationDesk.freshUID(), sequence: 0, span: TimeSpan(start, minutes: minutes),
                    link: VideoLink.link(link, me: ground.me), language: language ?? ground.language,
                    madeAt: ground.now))
        }
    }
}

/// Moves a talk: the same invitation, one version on.
package struct MoveChat {
    private let desk: InvitationDesk

    package init(_ practice: Practice) { desk = InvitationDesk(practice: practice) }

    /// - Parameter minutes: As long as before where none are given.
    package func callAsFunction(
        _ id: PersonID, to start: Date, minutes: Int? = nil, language: MessageLanguage? = nil
    ) throws(SeekerError) -> Invitation {
        try desk.change(id) { ground in
            var invitation = try ground.current()
            try ground.refusePast(start)
            let length = Int(invitation.span.end.timeIntervalSince(invitation.span.start) / 60)
            invitation.span = TimeSpan(start, minutes: minutes ?? length)
            if let language { invitation.language = language }
            return InvitationDesk.Change(event: "moved", invitation: invitation)
        }
    }
}

/// Calls a talk off.
package struct CallOffChat {
    private let desk: InvitationDesk

    package init(_ practice: Practice) { desk = InvitationDesk(practice: practice) }

    package func callAsFunction(_ id: PersonID, language: MessageLanguage? = nil) throws(SeekerError) -> Invitation {
        try desk.change(id) { ground in
            var invitation = try ground.current()
            invitation.isCalledOff = true
            if let language { invitation.language = language }
            return InvitationDesk.Change(event: "calledOff", invitation: invitation)
        }
    }
}

/// Makes the first invitation to a talk that was booked without one.
package struct MakeInvitation {
    private let desk: InvitationDesk

    package init(_ practice: Practice) { desk = InvitationDesk(practice: practice) }

    package func callAsFunction(_ id: PersonID) throws(SeekerError) -> Invitation { try desk.begin(id) }
}

/// The last invitation once more: for a page that offers its files later on.
package struct ShowInvitation {
    private let desk: InvitationDesk

    package init(_ practice: Practice) { desk = InvitationDesk(practice: practice) }

    package func callAsFunction(_ id: PersonID) throws(SeekerError) -> Invitation? { try desk.last(id) }
}
