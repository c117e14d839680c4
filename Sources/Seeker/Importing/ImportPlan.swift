package import CoffeeChat
package import Interchange
package import Notebook

/// What an import would do, before it does it.
package struct ImportPlan: Sendable {
    package var new: [ArrivedPerson] = []
    package var changed: [PersonChange] = []
    package var same = 0
    package var hidden = 0
    package var skipped: [SkippedRow] = []
    /// People who may be somebody on file: the seeker is asked, the program does not guess.
    package var doubtful: [Doubt] = []
    package var asks = PlannedAsks()
    /// Who I am, as the file has it; `nil` where it says nothing.
    package var me: ArrivedMe?
    /// Whether that is news: what the seeker typed stays as it is.
    package var changesMe = false
    package var passedOver: [String] = []
    package var invitationsWithoutNote = 0
    package var mapping: [ColumnMapping] = []
    var document: DocumentPlan?
    var notes: [PlannedNote] = []
    var heard: [PersonTarget: Day] = [:]

    package var changedJobs: Int { changed.count { $0.job != nil } }
}

/// Somebody on file of whom the file says something new.
package struct PersonChange: Sendable {
    package let key: PersonKey
    package let id: PersonID
    package let name: String
    package let differences: [Difference]
    package let job: JobChange?
    /// What a file says of a field that the seeker typed: kept beside it, not over it.
    let filed: [String: String]
    let arrived: ArrivedPerson

    package struct Difference: Hashable, Sendable {
        package let field: PersonField
        package let old: String
        package let new: String
    }
}

/// A row that may mean somebody on file.
package struct Doubt: Sendable {
    package let arrived: ArrivedPerson
    package let candidates: [Candidate]

    package struct Candidate: Hashable, Sendable {
        package let key: PersonKey
        package let id: PersonID
        package let name: String
        package let title: String
        package let company: String
    }
}

/// What the seeker says of a doubt.
package enum DoubtAnswer: Hashable, Sendable {
    case same(PersonID)
    case somebodyElse
    /// Not taken in, and named among the skipped.
    case leaveOut
}

/// The asks that a file tells of.
package struct PlannedAsks: Sendable {
    package var new = 0
    /// People whom I asked and who are connections of mine now.
    package var accepted = 0
    /// Asks after which they wrote.
    package var answered = 0
    /// People who come in because I asked them.
    package var people: [ArrivedPerson] = []
    var events: [PlannedEvent] = []
    /// How many asks, answers and follow-ups are not on file yet.
    package var eventsNew: Int { events.count }
}

/// Somebody who is on file, or will be once the plan is carried out.
enum PersonTarget: Hashable {
    case known(PersonKey)
    /// The index within `ImportPlan.new`.
    case new(Int)
    /// The index within `PlannedAsks.people`.
    case asked(Int)
}

struct PlannedEvent {
    let target: PersonTarget
    let event: Event
    let source: String
}

struct PlannedNote {
    let target: PersonTarget
    let text: String
}
