/// What an import does, in numbers.
package struct ImportCounts: Hashable, Sendable {
    package var new: Int
    package var changed: Int
    package var same: Int
    package var hidden: Int
    package var skipped: Int
    package var changedJobs: Int
    package var asksNew: Int
    package var asksAccepted: Int
    package var asksAnswered: Int
    /// Asks, answers and follow-ups that are not on file yet.
    package var events: Int
    /// Whether something of mine changes too.
    package var changesMe: Bool

    package init(
        new: Int = 0, changed: Int = 0, same: Int = 0, hidden: Int = 0, skipped: Int = 0, changedJobs: Int = 0,
        asksNew: Int = 0, asksAccepted: Int = 0, asksAnswered: Int = 0, events: Int = 0, changesMe: Bool = false
    ) {
        self.new = new
        self.changed = changed
        self.same = same
        self.hidden = hidden
        self.skipped = skipped
        self.changedJobs = changedJobs
        self.asksNew = asksNew
        self.asksAccepted = asksAccepted
        self.asksAnswered = asksAnswered
        self.events = events
        self.changesMe = changesMe
    }

    /// Whether taking it in would change anything.
    package var bringsNews: Bool { changesMe || new + changed + events > 0 }
}
