package import CoffeeChat
import Interchange
package import Notebook

/// Compares a profile with what is on file, and writes the fields that were chosen; undo takes them back as one.
package struct TakeOverProfile {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    /// Every field of which the profile says anything, beside what is on file.
    package func differences(_ reading: ProfileReading, from id: PersonID) throws(SeekerError) -> [ProfileDifference] {
        try practice.answering {
            try practice.notebook.read { reader in
                guard let kept = try reader.person(id) else { throw SeekerError.unknownPerson(id.text) }
                let typed = try reader.typedFields()[kept.key] ?? [:]
                return Self.differences(reading, from: kept.person, typed: Set(typed.keys))
            }
        }
    }

    /// Somebody on file whom the profile is about, for sure: by the profile's address, else by e-mail. Namesakes are
    /// for `AddPerson.doubles(of:)` to show.
    package func personOnFile(_ reading: ProfileReading) throws(SeekerError) -> PersonID? {
        try practice.answering {
            try practice.notebook.read { reader in
                for words in [reading.profile?.text ?? "", reading.email] where !words.isEmpty {
                    if let key = try reader.matches(words).first {
                        return try reader.people([key], withCareer: false).first?.person.id
                    }
                }
                return nil
            }
        }
    }

    /// Writes the chosen fields; `nil` where that changes nothing.
    package func callAsFunction(
        _ reading: ProfileReading, fields: Set<ProfileField>, into id: PersonID
    ) throws(SeekerError) -> ActionID? {
        let merge = ProfileMerge(reading)
        return try EditPerson(practice)(id) { merge.put(fields, into: &$0) }
    }

    /// Adds somebody new, with all that the profile says.
    package func add(_ reading: ProfileReading) throws(SeekerError) -> (id: PersonID, action: ActionID) {
        try AddPerson(practice)(draft(reading))
    }

    /// The person that a profile alone makes: to be looked for among those on file, and shown before it is added.
    package func draft(_ reading: ProfileReading) -> Person {
        ProfileMerge(reading).draft(PersonID(naming: reading.name))
    }

    private static func differences(
        _ reading: ProfileReading, from person: Person, typed: Set<String>
    ) -> [ProfileDifference] {
        let merge = ProfileMerge(reading)
        return ProfileField.allCases.filter(merge.says).map { field in
            var merged = person
            merge.put([field], into: &merged)
            return ProfileDifference(
                field, onFile: ProfileMerge.lines(of: field, in: person),
                read: ProfileMerge.lines(of: field, in: merged), isTyped: typed.contains(field.rawValue))
        }
    }
}

extension TakeOverProfile {
    /// What a person has in a field, as a line a piece.
    package static func lines(of field: ProfileField, in person: Person) -> [String] {
        ProfileMerge.lines(of: field, in: person)
    }
}
