import CoffeeChat
import Interchange

/// Puts the fields of a profile into a person.
struct ProfileMerge {
    let reading: ProfileReading

    init(_ reading: ProfileReading) { self.reading = reading }

    /// The present job's title; the headline where there is none.
    var title: String { reading.currentPosition?.title ?? reading.headline }

    func put(_ fields: Set<ProfileField>, into person: inout Person) {
        for field in fields where says(field) {
            switch field {
            case .name: person.name = reading.name
            case .title: person.title = title
            case .company: person.company = reading.currentPosition?.company ?? ""
            case .place: person.place = reading.place
            case .email: person.email = reading.email
            case .profile: person.profile = reading.profile
            case .positions: person.positions = reading.positions
            case .education: person.education = reading.education
            case .skills: person.skills = Self.union(person.skills, reading.skills)
            case .languages: person.languages = Self.union(person.languages, reading.languages)
            }
        }
    }

    /// Whether the profile says anything of a field: what it does not say never empties one.
    func says(_ field: ProfileField) -> Bool {
        !Self.lines(of: field, in: draft(PersonID(naming: reading.name))).isEmpty
    }

    /// The person that the profile alone makes.
    func draft(_ id: PersonID) -> Person {
        let current = reading.currentPosition
        return Person(
            id: id, name: reading.name, title: current?.title ?? reading.headline, company: current?.company ?? "",
            place: reading.place, email: reading.email, profile: reading.profile, skills: reading.skills,
            languages: reading.languages, positions: reading.positions, education: reading.education)
    }

    static func lines(of field: ProfileField, in person: Person) -> [String] {
        switch field {
        case .name: one(person.name)
        case .title: one(person.title)
        case .company: one(person.company)
        case .place: one(person.place)
        case .email: one(person.email)
        case .profile: one(person.profile?.text ?? "")
        case .positions: person.positions.map(line)
        case .education: person.education.map(line)
        case .skills: person.skills
        case .languages: person.languages
        }
    }

    static func one(_ text: String) -> [String] { text.isEmpty ? [] : [text] }

    static func line(_ position: Position) -> String {
        let end = position.isCurrent ? "" : position.end?.iso ?? "?"
        let years = position.start.map { "\($0.iso)–\(end)" } ?? ""
        return [position.title, position.company, position.place, years].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    static func line(_ education: Education) -> String {
        let years = [education.start?.iso, education.end?.iso].compactMap(\.self).joined(separator: "–")
        return [education.school, education.degree, education.field, years].filter { !$0.isEmpty }
            .joined(separator: " · ")
    }

    /// What is on file first, then what is new; case does not make two of one.
    static func union(_ old: [String], _ new: [String]) -> [String] {
        var seen = Set(old.map { $0.lowercased() })
        return old + new.filter { seen.insert($0.lowercased()).inserted }
    }
}
