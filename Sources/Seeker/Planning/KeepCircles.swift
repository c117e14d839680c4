package import CoffeeChat
import Foundation
package import Notebook

/// People from whom the seeker wants to hear equally often.
package struct CircleView: Sendable {
    package let name: String
    /// `nil` for the usual three months after a talk.
    package let rhythm: Rhythm?
    /// Those who wait longest first.
    package let members: [Member]

    package struct Member: Sendable {
        package let person: Person
        package let lastContact: Day?
    }
}

/// Circles: a rhythm for several people at once. Somebody is in one circle or in none, and a rhythm of their own
/// comes before that of their circle.
package struct KeepCircles {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    /// By name.
    package func callAsFunction() throws(SeekerError) -> [CircleView] {
        try practice.answering {
            try practice.notebook.read { reader in
                let me = try reader.me()
                let habits = practice.habits(of: me)
                let members = try reader.circles()
                let events = try reader.events(of: members.values.flatMap(\.self))
                return try Self.names(reader, me).map { name in
                    let people = try reader.people(members[name] ?? [], withCareer: false).map {
                        CircleView.Member(
                            person: $0.person, lastContact: lastContact($0.person, events[$0.key] ?? [], habits))
                    }
                    return CircleView(
                        name: name, rhythm: me.circles[name], members: people.sorted(by: Self.waitsLonger))
                }
            }
        }
    }

    /// Makes a circle, or changes how often to hear from the one of this name.
    package func set(_ typed: String, to rhythm: Rhythm) throws(SeekerError) -> ActionID {
        try change { writer in
            let name = try name(typed, writer.reader)
            var me = try writer.reader.me()
            me.circles[name] = rhythm
            try writer.save(me, isTyped: true)
        }
    }

    /// Changes a circle's name and how often to hear from it. Under the name of another one the two become one.
    ///
    /// - Parameter rhythm: `nil` leaves it as it is.
    package func change(_ old: String, name typed: String, rhythm: Rhythm?) throws(SeekerError) -> ActionID {
        try change { writer in
            guard let wanted = CircleName.tidy(typed) else { throw SeekerError.circleNameMissing }
            var me = try writer.reader.me()
            let all = try Self.names(writer.reader, me)
            let old = CircleName.find(old, in: all) ?? old
            let others = all.filter { $0 != old }
            let new = CircleName.find(wanted, in: others) ?? wanted
            let former = me.circles.removeValue(forKey: old)
            me.circles[new] = rhythm ?? me.circles[new] ?? former
            try writer.save(me, isTyped: true)
            try move(try writer.reader.circles()[old] ?? [], to: new, writer)
        }
    }

    /// The people stay, each with a rhythm of their own where they have one.
    package func dissolve(_ name: String) throws(SeekerError) -> ActionID {
        try change { writer in
            let name = try self.name(name, writer.reader)
            var me = try writer.reader.me()
            me.circles[name] = nil
            try writer.save(me, isTyped: true)
            try move(try writer.reader.circles()[name] ?? [], to: "", writer)
        }
    }

    /// Puts somebody into a circle, which is made where there is none of this name.
    ///
    /// - Parameter typed: Empty to take them out of theirs.
    package func put(_ id: PersonID, into typed: String) throws(SeekerError) -> ActionID? {
        let circle = try practice.answering {
            try practice.notebook.read { CircleName.tidy(typed) == nil ? "" : try name(typed, $0) }
        }
        return try EditPerson(practice)(id) { $0.circle = circle }
    }

    /// Names of people with whom something came about, to choose from.
    package func candidates() throws(SeekerError) -> [String] {
        try practice.answering {
            try practice.notebook.read { reader in
                let keys = try reader.people(withEvents: ["met", "thanked", "answered", "introducedBy"])
                return try reader.people(Array(keys.prefix(Self.mostCandidates)), withCareer: false).map(\.person.name)
            }
        }
    }

    private static let mostCandidates = 200

    private func change(_ body: (NotebookWriter) throws -> Void) throws(SeekerError) -> ActionID {
        try practice.answering {
            try practice.notebook.change(Deed(.editCircle), at: practice.now()) { writer in
                try body(writer)
                // Whoever is in the circle may wake on another day.
                try Standings(practice).renewEverybody(writer: writer)
            }.action
        }
    }

    private func move(_ keys: [PersonKey], to circle: String, _ writer: NotebookWriter) throws {
        for kept in try writer.reader.people(keys) where kept.person.circle != circle {
            var person = kept.person
            person.circle = circle
            try writer.update(kept.key, from: kept.person, to: person, isTyped: true)
        }
    }

    /// The name as it stands in the notebook already, or as it was typed.
    private func name(_ typed: String, _ reader: NotebookReader) throws -> String {
        guard let name = CircleName.tidy(typed) else { throw SeekerError.circleNameMissing }
        return CircleName.find(name, in: try Self.names(reader, try reader.me())) ?? name
    }

    /// Those with a rhythm, and those with somebody in them.
    static func names(_ reader: NotebookReader, _ me: Me) throws -> [String] {
        Set(try reader.circles().keys).union(me.circles.keys).sorted()
    }

    private func lastContact(_ person: Person, _ events: [Event], _ habits: Habits) -> Day? {
        let journey = Journey(
            events: events, isWarm: person.introducer != nil, rhythm: habits.rhythm(of: person), now: practice.now(),
            habits: habits)
        return journey.lastContact.map(habits.day(of:))
    }

    private static func waitsLonger(_ a: CircleView.Member, _ b: CircleView.Member) -> Bool {
        (a.lastContact?.number ?? .min, a.person.id.text) < (b.lastContact?.number ?? .min, b.person.id.text)
    }
}
