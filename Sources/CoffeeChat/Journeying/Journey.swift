package import struct Foundation.Date

/// What the events of one person add up to. See `Journey+Fold.swift` for the rules.
///
/// Nothing here is stored: the same events, the same now and the same habits always give the same journey.
package struct Journey: Hashable, Sendable {
    package let stage: Stage
    /// What is due now, the most urgent first.
    package let due: [DueItem]
    /// The earliest instant after now at which the stage or what is due changes by time alone; `nil` for never.
    package let changesAt: Date?
    /// Whether an ask is open: sent, and neither answered nor laid to rest.
    package let hasOpenAsk: Bool
    package let timesAsked: Int
    package let hasDeclined: Bool
    package let hasMet: Bool
    /// Until when no suggestion names this person; `nil` where nothing stands against it.
    package let restsUntil: Day?
    /// The last event in which the two had to do with each other.
    package let lastContact: Date?
    package let openPromises: [OpenPromise]
    /// The talk that is on the books.
    package let appointment: Appointment?

    package struct OpenPromise: Hashable, Sendable {
        package let what: String
        package let promise: Promise
        package let madeOn: Date

        package init(what: String, promise: Promise, madeOn: Date) {
            self.what = what
            self.promise = promise
            self.madeOn = madeOn
        }
    }

    package init(
        stage: Stage, due: [DueItem], changesAt: Date?, hasOpenAsk: Bool, timesAsked: Int, hasDeclined: Bool,
        hasMet: Bool, restsUntil: Day?, lastContact: Date?, openPromises: [OpenPromise], appointment: Appointment?
    ) {
        self.stage = stage
        self.due = due
        self.changesAt = changesAt
        self.hasOpenAsk = hasOpenAsk
        self.timesAsked = timesAsked
        self.hasDeclined = hasDeclined
        self.hasMet = hasMet
        self.restsUntil = restsUntil
        self.lastContact = lastContact
        self.openPromises = openPromises
        self.appointment = appointment
    }

    /// The journey of somebody with whom nothing happened yet.
    package static let untouched = Journey(
        stage: .idea, due: [], changesAt: nil, hasOpenAsk: false, timesAsked: 0, hasDeclined: false, hasMet: false,
        restsUntil: nil, lastContact: nil, openPromises: [], appointment: nil)
}
