/// The seeker: who they are, where they want to go, and the terms on which they work.
package struct Me: Hashable, Sendable {
    package var name: String
    package var email: String
    package var headline: String
    package var place: String
    /// An IANA zone name; `nil` until it is known, then the machine's zone stands in.
    package var zone: String?
    /// Where I stand now, in the trade I am learning.
    package var rung: Rung
    package var field: Field
    /// The job I want next.
    package var targetRung: Rung
    package var targetField: Field
    /// Companies of interest, as typed.
    package var companies: [String]
    package var membership: Membership
    /// Chats a week.
    package var goal: Int
    /// `en` or `zh-Hans`; `nil` follows the machine.
    package var language: String?
    /// The hours in which I can talk, as typed ("Mon-Fri 9-12, 18-20"); read by the scheduling rules.
    package var hours: String
    /// Days on which nothing is due.
    package var daysOff: Set<Day>
    package var profile: ProfileAddress?
    package var positions: [Position]
    package var education: [Education]
    package var skills: [String]
    package var languages: [String]
    /// How the seeker writes, as far as they set it: keys and values, read by the desk.
    package var voice: [String: String]
    /// Notes with an invitation that LinkedIn lets me send a month; pages differ from 3 to 10.
    package var notesAMonth: Int
    /// My own link for video talks; empty for a fresh room each time.
    package var video: String
    /// The Jitsi server for fresh rooms; empty for the public one.
    package var rooms: String
    /// What a talk is called in an invitation; empty for "UX coffee chat".
    package var topic: String
    /// Talks a month that I can give to those who ask me; `nil` for no limit.
    package var talksAMonth: Int?
    /// How often I want to hear from those in a circle, by the circle's name.
    package var circles: [String: Rhythm]

    package enum Membership: String, Codable, CaseIterable, Sendable {
        case free, premium
    }

    package init(
        name: String = "", email: String = "", headline: String = "", place: String = "", zone: String? = nil,
        rung: Rung = .learner, field: Field = .productDesign, targetRung: Rung = .junior,
        targetField: Field = .productDesign, companies: [String] = [], membership: Membership = .free, goal: Int = 1,
        language: String? = nil, hours: String = "", daysOff: Set<Day> = [], profile: ProfileAddress? = nil,
        positions: [Position] = [], education: [Education] = [], skills: [String] = [], languages: [String] = [],
        voice: [String: String] = [:], notesAMonth: Int = 5, talksAMonth: Int? = nil, video: String = "",
        rooms: String = "", topic: String = "", circles: [String: Rhythm] = [:]
    ) {
        self.name = name
        self.email = email
        self.headline = headline
        self.place = place
        self.zone = zone
        self.rung = rung
        self.field = field
        self.targetRung = targetRung
        self.targetField = targetField
        self.companies = companies
        self.membership = membership
        self.goal = goal
        self.language = language
        self.hours = hours
        self.daysOff = daysOff
        self.profile = profile
        self.positions = positions
        self.education = education
        self.skills = skills
        self.languages = languages
        self.voice = voice
        self.notesAMonth = notesAMonth
        self.video = video
        self.rooms = rooms
        self.topic = topic
        self.talksAMonth = talksAMonth
        self.circles = circles
    }
}
