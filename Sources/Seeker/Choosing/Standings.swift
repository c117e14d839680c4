import CoffeeChat
import Foundation
import Notebook

/// Keeps the cache of standings true: computed anew for those who changed, for those whose time has come, and for
/// everybody when the seeker's own aims change.
struct Standings {
    private let practice: Practice

    init(_ practice: Practice) { self.practice = practice }

    /// Makes the cache fit to be read. A notebook that cannot be written keeps the standings that it has.
    func refresh() throws {
        let now = practice.now()
        let (isStale, outdated) = try practice.notebook.read { (try !isFit($0), try $0.outdated(at: now)) }
        if isStale {
            try practice.notebook.keep { try renewEverybody(writer: $0) }
        } else if !outdated.isEmpty {
            let stale = try practice.notebook.read { reader in
                try changed(outdated, reader: reader)
            }
            if !stale.isEmpty { try practice.notebook.keep { try $0.keep(stale, asOf: now) } }
        }
    }

    /// After a change within its transaction: these people, and those on whom it reflects.
    func renew(_ keys: some Collection<PersonKey>, writer: NotebookWriter) throws {
        guard try isFit(writer.reader) else {
            try renewEverybody(writer: writer)
            return
        }
        var all = Set(keys)
        for kept in try writer.reader.people(Array(keys), withCareer: false) {
            let company = CompanyName.key(kept.person.company)
            all.formUnion(try writer.reader.people(atCompany: company))
        }
        let me = try writer.reader.me()
        try writer.keep(try standings(of: all.sorted(), me: me, reader: writer.reader), asOf: practice.now())
    }

    /// - Parameter everybody: All who are in the notebook, where the caller has them at hand.
    func renewEverybody(writer: NotebookWriter, everybody: [KeptPerson]? = nil) throws {
        let me = try writer.reader.me()
        let people = try everybody ?? writer.reader.everybody()
        let events = try writer.reader.events()
        let introducers = Introducers(people, events: events)
        var rank = Ranking(practice: practice, me: me)
        try writer.dropStandings()
        try writer.keep(
            people.map {
                rank.standing(of: $0, events: events[$0.key] ?? [], warmth: introducers.warmth(for: $0)).kept
            },
            asOf: practice.now())
        try writer.setBasis(Self.basis(of: me))
    }

    /// Whether the cache was made for these aims, and not for a later time: a look cast ahead (`--now`), or a clock
    /// that was put back, has seen what is not yet.
    private func isFit(_ reader: NotebookReader) throws -> Bool {
        guard try reader.basis() == Self.basis(of: try reader.me()) else { return false }
        return try reader.standingsAsOf().map { $0 <= practice.now() } ?? true
    }

    func standings(of keys: [PersonKey], me: Me, reader: NotebookReader) throws -> [KeptStanding] {
        let people = try reader.people(keys)
        let events = try reader.events(of: keys)
        var introducers = NearIntroducers(reader: reader)
        var rank = Ranking(practice: practice, me: me)
        return try people.map {
            rank.standing(of: $0, events: events[$0.key] ?? [], warmth: try introducers.warmth(for: $0)).kept
        }
    }

    private func changed(_ keys: [PersonKey], reader: NotebookReader) throws -> [KeptStanding] {
        let fresh = try standings(of: keys, me: try reader.me(), reader: reader)
        return try fresh.filter { try reader.standing(of: $0.key) != $0 }
    }

    /// What of the seeker a standing depends on. The number goes up when the reading of titles or the sum changes.
    static func basis(of me: Me) -> String {
        let parts =
            [
                "2", String(me.rung.rawValue), me.field.rawValue, String(me.targetRung.rawValue),
                me.targetField.rawValue, me.zone ?? "",
            ]
            + me.companies
            + me.positions.map { "\($0.title)@\($0.company)@\($0.start?.iso ?? "")@\($0.end?.iso ?? "")" }
            + me.daysOff.sorted().map(\.iso)
            + me.circles.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.months)" }
        return parts.joined(separator: "\u{1F}")
    }
}
