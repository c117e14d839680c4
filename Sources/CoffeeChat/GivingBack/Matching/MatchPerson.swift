/// What is on file of somebody, as far as it tells whom an offer would help.
package struct MatchPerson: Hashable, Sendable, Identifiable {
    package var id: PersonID
    package var name: String
    package var title: String
    package var company: String
    package var place: String
    package var skills: [String]
    package var languages: [String]
    /// What the seeker wrote about them: wishes, what they have had enough of, when they are free.
    package var notes: String
    /// Titles and employers from before.
    package var past: [String]

    package init(
        id: PersonID, name: String, title: String = "", company: String = "", place: String = "",
        skills: [String] = [], languages: [String] = [], notes: String = "", past: [String] = []
    ) {
        self.id = id
        self.name = name
        self.title = title
        self.company = company
        self.place = place
        self.skills = skills
        self.languages = languages
        self.notes = notes
        self.past = past
    }

    package init(_ person: Person) {
        self.init(
            id: person.id, name: person.name, title: person.title, company: person.company, place: person.place,
            skills: person.skills, languages: person.languages,
            notes: [person.notes, person.noticed].filter { !$0.isEmpty }.joined(separator: "\n"),
            past: person.positions.filter { !$0.isCurrent }.map(\.title).filter { !$0.isEmpty })
    }
}
