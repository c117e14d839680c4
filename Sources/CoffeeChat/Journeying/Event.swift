package import struct Foundation.Date

/// One dated fact of a journey. Journeys only grow: what is taken back stays, marked as undone.
package struct Event: Hashable, Sendable, Identifiable {
    /// Given by the notebook; 0 until it is kept there.
    package var id: Int64
    package var at: Date
    package var happening: Happening
    /// What was written or said: the ask, the answer, the promise, what was given.
    package var text: String

    package init(id: Int64 = 0, at: Date, _ happening: Happening, text: String = "") {
        self.id = id
        self.at = at
        self.happening = happening
        self.text = text
    }
}

/// What can happen between the seeker and a person.
package enum Happening: Hashable, Sendable {
    case noted
    case researched
    case drafted
    case asked(Channel)
    case followedUp
    case answered(Answer)
    /// Times were offered; which ones stands in the event's text.
    case offered
    case booked(Appointment)
    case moved(Appointment)
    case calledOff
    case missed
    case met
    case thanked
    case declinedKindly
    /// What was promised stands in the event's text.
    case promised(Promise)
    /// The oldest promise that is still open was kept.
    case kept
    case introducedBy(PersonID)
    case gaveBack
    case received(Gain)
    case felt(Ease)
    case rested
    case resumed
    case changedJob(JobChange)
}

/// Where a message goes.
package enum Channel: String, CaseIterable, Codable, Sendable {
    case linkedinNote = "linkedin-note"
    case linkedinMessage = "linkedin-message"
    case email
    case other
}

/// What they said.
package enum Answer: Hashable, Sendable {
    case yes
    case no
    /// Not now: until the day they named, or `nil` where they named none.
    case later(until: Day?)
    /// They ask something back first.
    case asks
    /// They wrote, and the seeker has not yet said what it means: an import found the message.
    case unread
}

/// A talk with its time.
package struct Appointment: Hashable, Sendable {
    package var start: Date
    /// Thirty minutes after the start unless said otherwise.
    package var end: Date
    package var link: String

    package static let usualLength = 30.0 * 60

    package init(start: Date, end: Date? = nil, link: String = "") {
        self.start = start
        self.end = end ?? start.addingTimeInterval(Self.usualLength)
        self.link = link
    }
}

package struct Promise: Hashable, Sendable {
    package enum Promiser: String, Codable, CaseIterable, Sendable { case me, them }

    package var by: Promiser
    /// `nil` where no day was named.
    package var due: Day?

    package init(by: Promiser = .me, due: Day? = nil) {
        self.by = by
        self.due = due
    }
}

/// What a chat gave.
package enum Gain: String, CaseIterable, Codable, Sendable { case wisdom, words, person, possibility, gig }

/// How an ask or a chat felt, 1 (hard) to 5 (easy).
package struct Ease: Hashable, Sendable {
    package let value: Int

    package init?(_ value: Int) {
        guard (1...5).contains(value) else { return nil }
        self.value = value
    }
}

package struct JobChange: Hashable, Sendable {
    package var fromTitle: String
    package var fromCompany: String
    package var toTitle: String
    package var toCompany: String

    package init(fromTitle: String, fromCompany: String, toTitle: String, toCompany: String) {
        self.fromTitle = fromTitle
        self.fromCompany = fromCompany
        self.toTitle = toTitle
        self.toCompany = toCompany
    }
}
