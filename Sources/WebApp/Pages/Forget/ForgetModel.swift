package import CoffeeChat

/// What forgetting somebody would remove: named before it is done.
package struct ForgetModel: Sendable {
    package var id: PersonID
    package var name: String
    package var events: Int
    package var jobs: Int
    package var hasNotes: Bool
    /// People who have this one as their introducer, or events that name them: the name leaves there too.
    package var mentions: Int

    package init(id: PersonID, name: String, events: Int, jobs: Int, hasNotes: Bool, mentions: Int = 0) {
        self.id = id
        self.name = name
        self.events = events
        self.jobs = jobs
        self.hasNotes = hasNotes
        self.mentions = mentions
    }
}
