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

extension PersonForm {
    /// The name of each field in the form, in the order of the page.
    static var fields: [(name: String, field: WritableKeyPath<PersonForm, String>)] {
        [
            ("name", \.name), ("title", \.title), ("company", \.company), ("profile", \.profile), ("place", \.place),
            ("email", \.email), ("zone", \.zone), ("introducer", \.introducer), ("skills", \.skills),
            ("languages", \.languages), ("notes", \.notes),
        ]
    }
    /// Stands before the name of a hidden field that holds what was on file when the form was shown.
    static let before = "was-"

    init(_ form: Form, before prefix: String = "") {
        self.init()
        for (name, field) in Self.fields { self[keyPath: field] = form[prefix + name] ?? "" }
    }

    /// What another window wrote meanwhile stays where this form did not touch it.
    ///
    /// - Returns: By field, what stands on file now and is about to be written over.
    mutating func merge(was: PersonForm, onto now: PersonForm) -> [String: String] {
        var conflicts: [String: String] = [:]
        for (name, field) in Self.fields {
            // Browsers send the ends of lines as CR LF.
            let typed = self[keyPath: field].replacing("\r\n", with: "\n")
            let before = was[keyPath: field].replacing("\r\n", with: "\n")
            let kept = now[keyPath: field].replacing("\r\n", with: "\n")
            if typed == before {
                self[keyPath: field] = now[keyPath: field]
            } else if kept != before, kept != typed {
                conflicts[name] = now[keyPath: field]
            }
        }
        return conflicts
    }
}
