import CoffeeChat
import Foundation
import Notebook
import Seeker
import Testing

/// What tests of the writing desk ask most, in few words.
extension Desk {
    /// A seeker with a name and a past, so that messages can be signed and have something to share.
    func describeMe(_ change: (inout Me) -> Void = { _ in }) throws {
        var me = Me(name: "Elise Vale", zone: "Europe/Berlin")
        me.positions = [Position(company: "Copper Kitchen", title: "Restaurant Manager", end: CareerDate(year: 2025))]
        me.skills = ["Figma", "Service Blueprints"]
        change(&me)
        _ = try DescribeMe(practice).save(me)
    }

    /// Somebody of whom enough is known for a good message.
    @discardableResult
    func addLauren(_ change: (inout Person) -> Void = { _ in }) throws -> PersonID {
        var person = Person(id: PersonID(naming: "Lauren Chen"), name: "Lauren Chen", title: "UX Designer")
        person.company = "Lyft"
        person.howFound = "your talk on empty states at UXDX"
        person.noticed = "you built Lyft's first design system"
        change(&person)
        return try AddPerson(practice)(person).id
    }

    /// What stands on the sheet now, with its version.
    func sheet(_ id: PersonID, _ place: DraftPlace) throws -> KeptDraft? {
        try practice.notebook.read { reader in try reader.draft(of: #require(try reader.key(of: id)), at: place) }
    }

    @discardableResult
    func keep(
        _ text: String, of id: PersonID, at place: DraftPlace, since version: Int, insists: Bool = false
    ) throws -> KeepDraft.Outcome {
        try KeepDraft(practice)(subject: "", text: text, of: id, at: place, since: version, insists: insists)
    }
}

extension DraftPlace {
    static let note = DraftPlace(.ask, .linkedinNote, .english)
}
