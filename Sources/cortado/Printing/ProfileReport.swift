import CoffeeChat
import Seeker
import Wording

/// A profile as `import profile --dry-run --json` prints it.
struct ProfileReport: Encodable {
    let name: String
    let headline: String
    let place: String
    let email: String
    let url: String
    let positions: [Job]
    let education: [School]
    let skills: [String]
    let languages: [String]

    init(_ reading: ProfileReading) {
        name = reading.name
        headline = reading.headline
        place = reading.place
        email = reading.email
        url = reading.profile?.text ?? ""
        positions = reading.positions.map(Job.init)
        education = reading.education.map(School.init)
        skills = reading.skills
        languages = reading.languages
    }

    /// A job; `start` and `end` are always there, and `null` where they are not known, or it lasts.
    struct Job: Encodable {
        let position: Position

        init(_ position: Position) { self.position = position }

        private enum CodingKeys: String, CodingKey { case company, title, place, start, end }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(position.company, forKey: .company)
            try container.encode(position.title, forKey: .title)
            try container.encode(position.place, forKey: .place)
            try container.encode(position.start?.iso, forKey: .start)
            try container.encode(position.end?.iso, forKey: .end)
        }
    }

    struct School: Encodable {
        let education: Education

        init(_ education: Education) { self.education = education }

        private enum CodingKeys: String, CodingKey { case school, degree, field, start, end }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(education.school, forKey: .school)
            try container.encode(education.degree, forKey: .degree)
            try container.encode(education.field, forKey: .field)
            try container.encode(education.start?.iso, forKey: .start)
            try container.encode(education.end?.iso, forKey: .end)
        }
    }

    var words: [String] {
        let head = [Ink.bold(Ink.safe(name)), headline, place, email, url].filter { !$0.isEmpty }
        let jobs = positions.map { job in
            let position = job.position
            return "\(position.start?.iso ?? "") – \(position.end?.iso ?? "")  "
                + Self.line([position.title, position.company, position.place])
        }
        let schools = education.map { entry in
            let school = entry.education
            return "\(school.start?.iso ?? "") – \(school.end?.iso ?? "")  "
                + Self.line([school.school, school.degree, school.field])
        }
        return [head[0]] + head.dropFirst().map(Ink.safe) + jobs + schools
            + [Self.line(skills), Self.line(languages)].filter { !$0.isEmpty }
    }

    private static func line(_ parts: [String]) -> String {
        parts.filter { !$0.isEmpty }.map(Ink.safe).joined(separator: " · ")
    }
}

/// What was written of a profile.
struct ProfileTaken: Encodable {
    /// `nil` for the seeker's own.
    let id: String?
    let name: String
    let isNew: Bool
    /// The fields that changed for somebody who was on file.
    let fields: [String]
    /// `nil` where everything was on file already.
    let undo: String?

    init(id: PersonID?, name: String, isNew: Bool, fields: [String], action: Kept.Deed?) {
        self.id = id?.text
        self.name = name
        self.isNew = isNew
        self.fields = fields
        undo = action?.description
    }

    func words(in language: Language) -> [String] {
        guard let undo else { return [CommandWords.unchanged(language)] }
        let name = Filling.text(Ink.safe(self.name))
        let line =
            if let id {
                isNew
                    ? CommandWords.added(language, ["name": name, "id": .text(id)])
                    : ProfileImportWords.updated(language, ["name": name, "id": .text(id)])
            } else {
                CommandWords.saved(language)
            }
        return [line, CommandWords.undoHint(language, ["id": .text(undo)])]
    }
}
