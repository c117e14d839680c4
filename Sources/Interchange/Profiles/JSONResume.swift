import CoffeeChat
import Foundation

/// Reads a JSON Résumé (jsonresume.org, schema 1.0): basics, work, education, skills, languages. What it does not know, it
/// passes over; a field of the wrong type counts as missing.
enum JSONResume {
    /// `nil` for what is no JSON object.
    static func read(_ bytes: [UInt8]) -> ProfileReading? {
        guard let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else { return nil }
        let resume = Entry(object)
        var reading = ProfileReading()
        readBasics(resume.entry("basics"), into: &reading)
        reading.positions = newestFirst(resume.entries("work").map(position)) {
            $0.isCurrent ? nil : $0.end
        } start: {
            $0.start
        }
        reading.education = newestFirst(resume.entries("education").map(education)) {
            $0.end
        } start: {
            $0.start
        }
        reading.skills = resume.entries("skills").flatMap { [$0.text("name")] + $0.texts("keywords") }.filter {
            !$0.isEmpty
        }
        reading.languages = resume.entries("languages").map { $0.text("language") }.filter { !$0.isEmpty }
        return reading
    }

    private static func readBasics(_ basics: Entry, into reading: inout ProfileReading) {
        reading.name = basics.text("name")
        reading.headline = basics.text("label")
        reading.email = basics.text("email")
        reading.summary = basics.text("summary")
        let place = basics.entry("location")
        reading.place = [place.text("city"), place.text("region"), place.text("country", "countryCode")]
            .filter { !$0.isEmpty }.joined(separator: ", ")
        let profiles = basics.entries("profiles")
        let linkedIn = profiles.first {
            $0.text("network").lowercased() == "linkedin" || $0.text("url").contains("linkedin.com/")
        }
        reading.profile = linkedIn.flatMap { profile in
            let name = profile.text("username")
            return ProfileAddress(profile.text("url"))
                ?? (name.isEmpty ? nil : ProfileAddress("linkedin.com/in/\(name)"))
        }
    }

    private static func position(_ work: Entry) -> Position {
        let end = work.text("endDate")
        return Position(
            company: work.text("name", "company"), title: work.text("position"), place: work.text("location"),
            start: date(work.text("startDate")), end: date(end), isCurrent: end.isEmpty)
    }

    private static func education(_ school: Entry) -> Education {
        Education(
            school: school.text("institution"), degree: school.text("studyType"), field: school.text("area"),
            start: date(school.text("startDate")), end: date(school.text("endDate")))
    }

    /// `2024-01-15`, `2024-01`, `2024`: months are exact enough for a career.
    private static func date(_ text: String) -> CareerDate? {
        CareerDate(iso: text.split(separator: "-").prefix(2).joined(separator: "-"))
    }

    /// By their end, what lasts first; the file's order where that says nothing.
    private static func newestFirst<Item>(
        _ items: [Item], end: (Item) -> CareerDate?, start: (Item) -> CareerDate?
    ) -> [Item] {
        let keys = items.map { (end($0)?.months ?? .max, start($0)?.months ?? 0) }
        return items.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] > keys[$1] }.map { items[$0] }
    }

    /// An object of the file, of which nothing is believed.
    private struct Entry {
        private let object: [String: Any]

        init(_ object: [String: Any]) { self.object = object }

        /// The first of these keys that has a text.
        func text(_ keys: String...) -> String {
            keys.lazy.compactMap { object[$0] as? String }.map { CellText.line($0) }.first { !$0.isEmpty } ?? ""
        }

        func texts(_ key: String) -> [String] {
            (object[key] as? [Any] ?? []).compactMap { $0 as? String }.map { CellText.line($0) }
        }

        func entry(_ key: String) -> Entry { Entry(object[key] as? [String: Any] ?? [:]) }

        func entries(_ key: String) -> [Entry] {
            (object[key] as? [Any] ?? []).compactMap { ($0 as? [String: Any]).map(Entry.init) }
        }
    }
}
