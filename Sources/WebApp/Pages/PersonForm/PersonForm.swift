/// A person's fields as typed; each property is the name of its form field.
package struct PersonForm: Hashable, Sendable {
    package var name: String
    package var title: String
    package var company: String
    package var place: String
    package var email: String
    package var profile: String
    package var zone: String
    /// Separated by commas.
    package var skills: String
    package var languages: String
    /// A name or an id, out of the list behind it.
    package var introducer: String
    package var notes: String

    package init(
        name: String = "", title: String = "", company: String = "", place: String = "", email: String = "",
        profile: String = "", zone: String = "", skills: String = "", languages: String = "", introducer: String = "",
        notes: String = ""
    ) {
        self.name = name
        self.title = title
        self.company = company
        self.place = place
        self.email = email
        self.profile = profile
        self.zone = zone
        self.skills = skills
        self.languages = languages
        self.introducer = introducer
        self.notes = notes
    }
}
