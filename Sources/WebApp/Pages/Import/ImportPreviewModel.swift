/// What an import would do, before it does it. Nothing is changed yet.
package struct ImportPreviewModel: Sendable {
    /// Names the waiting import: `/import/ID`.
    package var id: String
    package var fileName: String
    /// "LinkedIn's data export", "a table (CSV)".
    package var kind: String
    package var counts: ImportCounts
    /// The first of the new people.
    package var newPeople: [NewPerson]
    /// The first of those who would change.
    package var changed: [Changed]
    package var skipped: [Skipped]
    package var doubts: [Doubt]
    package var passedOver: [String]
    package var me: Me?
    /// How a table's columns were understood; empty for other files.
    package var columns: [Column]
    /// The fields that a column can fill, the first of them "nothing" with an empty value.
    package var fieldChoices: [Choice]
    package var error: String?

    package struct NewPerson: Hashable, Sendable {
        package var name: String
        package var title: String
        package var company: String

        package init(name: String, title: String = "", company: String = "") {
            self.name = name
            self.title = title
            self.company = company
        }
    }

    package struct Changed: Hashable, Sendable {
        package var name: String
        package var changes: [Change]

        package init(name: String, changes: [Change]) {
            self.name = name
            self.changes = changes
        }
    }

    package struct Change: Hashable, Sendable {
        /// "Title", "Company".
        package var label: String
        package var before: String
        package var after: String

        package init(label: String, before: String, after: String) {
            self.label = label
            self.before = before
            self.after = after
        }
    }

    package struct Skipped: Hashable, Sendable {
        package var file: String
        package var line: Int
        /// A sentence.
        package var reason: String

        package init(file: String, line: Int, reason: String) {
            self.file = file
            self.line = line
            self.reason = reason
        }
    }

    /// Somebody in the file who may be somebody in the notebook: asked, never guessed.
    package struct Doubt: Hashable, Sendable {
        /// The radio group is named `doubt-KEY`; its value is a person's id, or `new` for somebody else.
        package var key: String
        package var arrived: NewPerson
        package var candidates: [PersonLink]
        /// What was chosen before, when the form comes back.
        package var chosen: String?

        package init(key: String, arrived: NewPerson, candidates: [PersonLink], chosen: String? = nil) {
            self.key = key
            self.arrived = arrived
            self.candidates = candidates
            self.chosen = chosen
        }
    }

    /// The seeker, as the file tells.
    package struct Me: Hashable, Sendable {
        package var name: String
        package var headline: String
        package var place: String
        package var emails: [String]
        package var career: [CareerRow]
        package var skills: [String]
        package var languages: [String]

        package init(
            name: String, headline: String = "", place: String = "", emails: [String] = [], career: [CareerRow] = [],
            skills: [String] = [], languages: [String] = []
        ) {
            self.name = name
            self.headline = headline
            self.place = place
            self.emails = emails
            self.career = career
            self.skills = skills
            self.languages = languages
        }
    }

    /// The select is named `column-INDEX`.
    package struct Column: Hashable, Sendable {
        package var index: Int
        package var name: String
        package var example: String
        /// The value of the chosen field; empty for "nothing".
        package var field: String

        package init(index: Int, name: String, example: String, field: String) {
            self.index = index
            self.name = name
            self.example = example
            self.field = field
        }
    }

    package init(
        id: String, fileName: String, kind: String, counts: ImportCounts, newPeople: [NewPerson] = [],
        changed: [Changed] = [], skipped: [Skipped] = [], doubts: [Doubt] = [], passedOver: [String] = [],
        me: Me? = nil, columns: [Column] = [], fieldChoices: [Choice] = [], error: String? = nil
    ) {
        self.id = id
        self.fileName = fileName
        self.kind = kind
        self.counts = counts
        self.newPeople = newPeople
        self.changed = changed
        self.skipped = skipped
        self.doubts = doubts
        self.passedOver = passedOver
        self.me = me
        self.columns = columns
        self.fieldChoices = fieldChoices
        self.error = error
    }
}
