package import CoffeeChat

/// One person: who they are, and where we stand.
package struct PersonModel: Sendable {
    package var id: PersonID
    package var name: String
    package var title: String
    package var company: String
    package var place: String
    package var email: String
    /// The address of their profile as a browser is given it; empty where none is on file.
    package var profile: String
    /// Their zone with the time it is there, in words; empty where it is not known.
    package var zone: String
    /// "Connected since March 2024"; empty where they are no connection.
    package var connected: String
    package var skills: [String]
    package var languages: [String]
    package var introducer: PersonLink?

    package var stage: Stage
    package var stageName: String
    /// What the stage means now, in a sentence: "Comes back on January 12."
    package var stageNote: String
    package var next: NextStep?
    /// What is said after a no or a silence.
    package var setback: SetbackNote?
    /// How often to be in touch; `nil` for somebody whom one has not met.
    package var rhythm: RhythmChoice?
    package var promises: [String]

    package var steps: StepsSum?
    package var reasons: [String]
    package var couldIntroduce: [PersonLink]
    package var career: [CareerRow]
    package var education: [CareerRow]
    /// What is unknown and worth looking up, in sentences.
    package var lookUp: [String]
    package var notes: String
    package var log: LogForm
    /// Newest first, those taken back among them.
    package var history: [EventRow]
    /// The event that undo would take back, in words; `nil` where there is none.
    package var lastEvent: String?
    /// What was typed into the add-a-job form when it comes back with errors.
    package var job: JobForm

    package init(
        id: PersonID, name: String, title: String = "", company: String = "", place: String = "", email: String = "",
        profile: String = "", zone: String = "", connected: String = "", skills: [String] = [],
        languages: [String] = [], introducer: PersonLink? = nil, stage: Stage = .idea, stageName: String = "",
        stageNote: String = "", next: NextStep? = nil, promises: [String] = [], steps: StepsSum? = nil,
        reasons: [String] = [], couldIntroduce: [PersonLink] = [], career: [CareerRow] = [],
        education: [CareerRow] = [], lookUp: [String] = [], notes: String = "", log: LogForm = LogForm(),
        history: [EventRow] = [], lastEvent: String? = nil, job: JobForm = JobForm(), setback: SetbackNote? = nil,
        rhythm: RhythmChoice? = nil
    ) {
        self.setback = setback
        self.rhythm = rhythm
        self.id = id
        self.name = name
        self.title = title
        self.company = company
        self.place = place
        self.email = email
        self.profile = profile
        self.zone = zone
        self.connected = connected
        self.skills = skills
        self.languages = languages
        self.introducer = introducer
        self.stage = stage
        self.stageName = stageName
        self.stageNote = stageNote
        self.next = next
        self.promises = promises
        self.steps = steps
        self.reasons = reasons
        self.couldIntroduce = couldIntroduce
        self.career = career
        self.education = education
        self.lookUp = lookUp
        self.notes = notes
        self.log = log
        self.history = history
        self.lastEvent = lastEvent
        self.job = job
    }
}
