package import struct Foundation.Date

/// Something that a journey asks for now, or somebody's request.
package struct DueItem: Hashable, Sendable {
    package var kind: Kind
    /// From when on it is due.
    package var due: Date
    package var why: Why

    package init(_ kind: Kind, due: Date, why: Why) {
        self.kind = kind
        self.due = due
        self.why = why
    }

    /// In the order of urgency; the raw value is what `today --json` prints.
    package enum Kind: String, CaseIterable, Codable, Sendable {
        /// A talk within the hour.
        case join
        case didItHappen
        case notes
        case offerTimes
        /// They wrote back, and what they said is not on file yet.
        case readAnswer
        /// They asked something back.
        case replyToQuestion
        /// They ask for a talk, and wait for a yes or a no.
        case answerRequest
        /// I said yes to their request, and there is no time yet.
        case setTime
        case thank
        /// A promise whose day has come.
        case promise
        case brief
        case nudge
        case thankDecline
        case followUp
        case ask
        /// They said "later", and later has come.
        case askAgain
        case congratulate
        case stayInTouch
    }

    /// The fact behind it, as values; `Wording` makes the sentence.
    package enum Why: Hashable, Sendable {
        case talkStarts(Date, link: String)
        case talkWas(Date)
        case talkIs(Date)
        case talkIsOver(Date)
        case metOn(Day)
        case saidYes(Day)
        /// The talk of that day was called off or missed: a new time is to be found, and nobody is to blame.
        case talkFellThrough(Day)
        case answered(Day)
        case offeredTimes(Day)
        case promised(what: String, by: Promise.Promiser, due: Day?)
        case declined(Day)
        case askedOn(Day, followUps: Int, isWarm: Bool)
        case isReady
        case laterHasCome(Day)
        case changedJob(JobChange)
        case lastContact(Day)
        case theyAsked(Day)
        /// I told them "later", and later has come.
        case myLaterHasCome(Day)
        case iSaidYes
    }
}
