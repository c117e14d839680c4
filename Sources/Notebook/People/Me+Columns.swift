import CoffeeChat
import Foundation

/// The seeker as keys and values, one row each: so that one field is typed and another read from a file.
extension Me {
    var columns: [String: String] {
        [
            "name": name, "email": email, "headline": headline, "place": place, "zone": zone ?? "",
            "rung": String(rung.rawValue), "field": field.rawValue, "targetRung": String(targetRung.rawValue),
            "targetField": targetField.rawValue, "companies": Lists.text(companies),
            "linkedin": membership.rawValue, "goal": String(goal), "language": language ?? "", "hours": hours,
            "daysOff": Lists.text(daysOff.sorted().map(\.iso)), "profile": profile?.text ?? "",
            "positions": Self.json(positions), "education": Self.json(education), "skills": Lists.text(skills),
            "languages": Lists.text(languages),
            "voice": Lists.text(voice.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }),
            "notesAMonth": String(notesAMonth), "talksAMonth": talksAMonth.map(String.init) ?? "",
            "video": video, "rooms": rooms, "topic": topic,
            "circles": Lists.text(circles.sorted { $0.key < $1.key }.map { "\($0.value.months)=\($0.key)" }),
        ]
    }

    init(columns: [String: String]) {
        self.init()
        func text(_ key: String) -> String? { columns[key].flatMap { $0.isEmpty ? nil : $0 } }
        name = columns["name"] ?? name
        email = columns["email"] ?? email
        headline = columns["headline"] ?? headline
        place = columns["place"] ?? place
        zone = text("zone")
        rung = text("rung").flatMap(Int.init).flatMap(Rung.init) ?? rung
        field = text("field").flatMap(Field.init) ?? field
        targetRung = text("targetRung").flatMap(Int.init).flatMap(Rung.init) ?? targetRung
        targetField = text("targetField").flatMap(Field.init) ?? targetField
        companies = Lists.list(columns["companies"] ?? "")
        membership = text("linkedin").flatMap(Membership.init) ?? membership
        goal = text("goal").flatMap(Int.init) ?? goal
        language = text("language")
        hours = columns["hours"] ?? hours
        daysOff = Set(Lists.list(columns["daysOff"] ?? "").compactMap { Day(iso: $0) })
        profile = text("profile").map(ProfileAddress.init(kept:))
        positions = Self.values(columns["positions"])
        education = Self.values(columns["education"])
        skills = Lists.list(columns["skills"] ?? "")
        languages = Lists.list(columns["languages"] ?? "")
        for (key, value) in Self.pairs(columns["voice"]) { voice[key] = value }
        for (months, circle) in Self.pairs(columns["circles"]) { circles[circle] = Int(months).flatMap(Rhythm.init) }
        notesAMonth = text("notesAMonth").flatMap(Int.init) ?? notesAMonth
        video = columns["video"] ?? video
        rooms = columns["rooms"] ?? rooms
        topic = columns["topic"] ?? topic
        talksAMonth = text("talksAMonth").flatMap(Int.init)
    }

    private static func pairs(_ text: String?) -> [(String, String)] {
        Lists.list(text ?? "").compactMap { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
        }
    }

    private static func json(_ values: [some Encodable]) -> String {
        if values.isEmpty { return "[]" }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        guard let data = try? encoder.encode(values) else { return "[]" }
        return String(decoding: data, as: UTF8.self)
    }

    private static func values<Value: Decodable>(_ json: String?) -> [Value] {
        guard let json, json != "[]" else { return [] }
        return (try? JSONDecoder().decode([Value].self, from: Data(json.utf8))) ?? []
    }
}
