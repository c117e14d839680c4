import CoffeeChat
import Seeker
import Wording

/// The circles, with who is in each.
package struct CirclesModel: Sendable {
    package var circles: [Row]
    /// How often, to choose from.
    package var rhythms: [Choice]
    /// Names of people to add.
    package var names: [String]
    /// A new circle, as typed.
    package var name = ""
    package var rhythm = "3"
    package var errors: FieldErrors = [:]

    package struct Row: Hashable, Sendable {
        package var name: String
        /// In months; empty for the usual.
        package var rhythm: String
        /// "Every month · 4 people"
        package var sum: String
        package var members: [Member]
        /// Whom to add, as typed, and what is wrong with it.
        package var person = ""
        package var error: String?
    }

    package struct Member: Hashable, Sendable {
        package var person: PersonLink
        package var lastContact: String
    }
}

extension CirclesModel {
    init(_ circles: [CircleView], names: [String], _ visit: Visit) {
        let language = visit.language
        self.init(
            circles: circles.map { Row($0, visit) },
            rhythms: Choice.rhythms(in: language),
            names: names)
    }
}

extension CirclesModel.Row {
    init(_ circle: CircleView, _ visit: Visit) {
        self.init(
            name: circle.name, rhythm: circle.rhythm.map { String($0.months) } ?? "",
            sum: CircleWords.sum(of: circle.rhythm, size: circle.members.count, in: visit.language),
            members: circle.members.map {
                CirclesModel.Member(
                    person: PersonLink($0.person),
                    lastContact: CircleWords.lastContact($0.lastContact, today: visit.today, in: visit.language))
            })
    }
}
