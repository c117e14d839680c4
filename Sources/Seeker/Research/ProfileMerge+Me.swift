import CoffeeChat
import Interchange

/// The same for the seeker, who has a headline of their own and no company beside their career.
extension ProfileMerge {
    static let fieldsOfMe = ProfileField.allCases.filter { $0 != .company }

    func put(_ fields: Set<ProfileField>, into me: inout Me) {
        for field in fields where says(field) {
            switch field {
            case .name: me.name = reading.name
            case .title: me.headline = reading.headline.isEmpty ? title : reading.headline
            case .company: break
            case .place: me.place = reading.place
            case .email: me.email = reading.email
            case .profile: me.profile = reading.profile
            case .positions: me.positions = reading.positions
            case .education: me.education = reading.education
            case .skills: me.skills = Self.union(me.skills, reading.skills)
            case .languages: me.languages = Self.union(me.languages, reading.languages)
            }
        }
    }

    static func lines(of field: ProfileField, in me: Me) -> [String] {
        switch field {
        case .name: one(me.name)
        case .title: one(me.headline)
        case .company: []
        case .place: one(me.place)
        case .email: one(me.email)
        case .profile: one(me.profile?.text ?? "")
        case .positions: me.positions.map(line)
        case .education: me.education.map(line)
        case .skills: me.skills
        case .languages: me.languages
        }
    }

    /// The name under which the notebook keeps a field of the seeker.
    static func key(of field: ProfileField) -> String { field == .title ? "headline" : field.rawValue }
}
