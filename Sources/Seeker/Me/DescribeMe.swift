package import CoffeeChat
import Foundation
package import Notebook

/// Reads and writes who the seeker is.
package struct DescribeMe {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package func callAsFunction() throws(SeekerError) -> Me {
        try practice.answering { try practice.notebook.read { try $0.me() } }
    }

    /// Whether anything was ever said or read about the seeker's aims.
    package func isDescribed() throws(SeekerError) -> Bool {
        try practice.answering { try practice.notebook.read { try !$0.typedKeysOfMe().isEmpty } }
    }

    package func save(_ me: Me) throws(SeekerError) -> ActionID? {
        try practice.answering {
            let old = try practice.notebook.read { try $0.me() }
            guard old != me else { return ActionID?.none }
            return try practice.notebook.change(Deed(.editMe), at: practice.now()) { writer in
                try writer.save(me, isTyped: true)
                try Standings(practice).renew([PersonKey](), writer: writer)
            }.action
        }
    }

    /// Sets one key, as `cortado me --set KEY=VALUE` does.
    package static func set(_ key: String, to value: String, in me: inout Me) throws(SeekerError) {
        let value = value.trimmingCharacters(in: .whitespacesAndNewlines)
        switch key {
        case "name": me.name = value
        case "email": me.email = value
        case "place": me.place = value
        case "hours": me.hours = try hours(key, value)
        case "video": me.video = try link(key, value)
        case "rooms": me.rooms = try link(key, value)
        case "topic": me.topic = value
        case "rung": me.rung = try rung(key, value)
        case "targetRung": me.targetRung = try rung(key, value)
        case "field": me.field = try choice(key, value)
        case "targetField": me.targetField = try choice(key, value)
        case "linkedin": me.membership = try choice(key, value)
        case "companies": me.companies = list(value)
        case "zone": me.zone = try zone(key, value)
        case "goal":
            guard let goal = Int(value), goals.contains(goal) else {
                throw .badValue(key: key, value: value, accepted: ["1–20"])
            }
            me.goal = goal
        case "language": me.language = try language(key, value)
        default: throw .unknownKey(key, accepted: keys)
        }
    }

    package static let keys = [
        "name", "email", "rung", "field", "targetRung", "targetField", "companies", "place", "zone", "hours",
        "linkedin", "goal", "language", "video", "rooms", "topic",
    ]

    /// More chats a week than working hours allow are a slip of the finger.
    package static let goals = 1...20

    /// Parts a list at commas, in the Chinese forms too, and at line ends.
    package static func list(_ text: String) -> [String] {
        var seen: Set<String> = []
        return text.split { ",，、;；\n\r".contains($0) }
            .map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
    }

    private static func rung(_ key: String, _ value: String) throws(SeekerError) -> Rung {
        if let rung = Int(value).flatMap(Rung.init) { return rung }
        let names = ["learner", "intern", "junior", "mid", "senior", "lead", "principal", "director", "executive"]
        if let rung = names.firstIndex(of: value.lowercased()).flatMap(Rung.init) { return rung }
        throw .badValue(key: key, value: value, accepted: names.enumerated().map { "\($0.offset) (\($0.element))" })
    }

    private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, _ value: String
    ) throws(SeekerError) -> Choice {
        guard let choice = Choice(rawValue: value.lowercased()) else {
            throw .badValue(key: key, value: value, accepted: Choice.allCases.map(\.rawValue))
        }
        return choice
    }

    private static func hours(_ key: String, _ value: String) throws(SeekerError) -> String {
        do {
            _ = try WeeklyHours(value)
            return value
        } catch {
            throw .badValue(key: key, value: error.text, accepted: ["Mon-Fri 9-12, 18-20"])
        }
    }

    private static func link(_ key: String, _ value: String) throws(SeekerError) -> String {
        let isLink = value.lowercased().hasPrefix("https://") && value.unicodeScalars.allSatisfy { $0.value > 0x20 }
        guard value.isEmpty || isLink else { throw .badValue(key: key, value: value, accepted: ["https://…"]) }
        return value
    }

    private static func zone(_ key: String, _ value: String) throws(SeekerError) -> String? {
        if value.isEmpty { return nil }
        guard TimeZone(identifier: value) != nil else {
            throw .badValue(key: key, value: value, accepted: ["Europe/Berlin", "Asia/Shanghai", "America/New_York"])
        }
        return value
    }

    private static func language(_ key: String, _ value: String) throws(SeekerError) -> String? {
        if value.isEmpty { return nil }
        guard ["en", "zh-Hans"].contains(value) else {
            throw .badValue(key: key, value: value, accepted: ["en", "zh-Hans"])
        }
        return value
    }
}
