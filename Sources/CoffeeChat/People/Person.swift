/// Somebody the seeker may ask, has asked, or knows.
package struct Person: Hashable, Sendable, Identifiable {
    package var id: PersonID
    /// As they write it themselves, in any script.
    package var name: String
    /// The title or headline of what they do now; empty where it is not known.
    package var title: String
    package var company: String
    package var place: String
    package var email: String
    /// The address of their public profile.
    package var profile: ProfileAddress?
    /// Since when they are a connection of mine; `nil` for somebody who is not one.
    package var connectedOn: Day?
    /// The last day on which they wrote to me, as far as messages are on file.
    package var heardOn: Day?
    /// What the seeker wrote about them.
    package var notes: String
    /// How I came across them, in the seeker's words: "your talk on empty states at UXDX".
    package var howFound: String
    /// One thing that I noticed about them or their work.
    package var noticed: String
    /// What we share, as far as no file says it.
    package var inCommon: String
    package var skills: [String]
    package var languages: [String]
    /// An IANA zone name, where it is known.
    package var zone: String?
    /// Who can introduce them, by the seeker's own word.
    package var introducer: PersonID?
    /// How often I want to hear from them; `nil` for what holds in their circle, or else the usual.
    package var rhythm: Rhythm?
    /// The circle in which I keep them ("Mentors"), by its name; empty for none.
    package var circle: String
    /// Their jobs, newest first, as far as they are on file.
    package var positions: [Position]
    package var education: [Education]

    package init(
        id: PersonID, name: String, title: String = "", company: String = "", place: String = "", email: String = "",
        profile: ProfileAddress? = nil, connectedOn: Day? = nil, heardOn: Day? = nil, notes: String = "",
        howFound: String = "", noticed: String = "", inCommon: String = "", skills: [String] = [],
        languages: [String] = [], zone: String? = nil, introducer: PersonID? = nil, rhythm: Rhythm? = nil,
        circle: String = "", positions: [Position] = [], education: [Education] = []
    ) {
        self.id = id
        self.name = name
        self.title = title
        self.company = company
        self.place = place
        self.email = email
        self.profile = profile
        self.connectedOn = connectedOn
        self.heardOn = heardOn
        self.notes = notes
        self.howFound = howFound
        self.noticed = noticed
        self.inCommon = inCommon
        self.skills = skills
        self.languages = languages
        self.zone = zone
        self.introducer = introducer
        self.rhythm = rhythm
        self.circle = circle
        self.positions = positions
        self.education = education
    }

    package var isConnection: Bool { connectedOn != nil }
}
