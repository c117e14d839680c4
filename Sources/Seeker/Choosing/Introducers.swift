import CoffeeChat
import Notebook

/// Who could introduce whom, over everybody at once.
struct Introducers {
    /// By company: whom I have met, or who wrote to me. The longest connected first.
    private var acquaintances: [String: [KeptPerson]] = [:]
    /// By company: any connection of mine, enough to ask for an introduction to somebody who is none.
    private var connections: [String: KeptPerson] = [:]
    private var names: [PersonID: String] = [:]

    init(_ people: [KeptPerson], events: [PersonKey: [Event]]) {
        for kept in people {
            if kept.person.introducer != nil { names[kept.person.id] = "" }
            let company = CompanyName.key(kept.person.company)
            guard !company.isEmpty else { continue }
            if Self.isAcquaintance(kept, events[kept.key] ?? []) { acquaintances[company, default: []].append(kept) }
            if kept.person.isConnection, Self.isBetter(kept, than: connections[company]) { connections[company] = kept }
        }
        let wanted = Set(people.compactMap(\.person.introducer))
        if !wanted.isEmpty {
            for kept in people where wanted.contains(kept.person.id) { names[kept.person.id] = kept.person.name }
        }
    }

    func warmth(for kept: KeptPerson) -> Warmth {
        let company = kept.person.company
        if let introducer = kept.person.introducer, let name = names[introducer], !name.isEmpty {
            // By the seeker's word: where the two know each other from is not said.
            return Warmth(introduction: .init(name: name, company: ""))
        }
        if acquaintances.isEmpty, kept.person.isConnection { return .none }
        let key = CompanyName.key(company)
        guard !key.isEmpty else { return .none }
        let friend = acquaintances[key]?.filter { $0.key != kept.key }.min(by: Self.isCloser)
        if let friend { return Warmth(introduction: .init(name: friend.person.name, company: company)) }
        guard !kept.person.isConnection, let colleague = connections[key], colleague.key != kept.key else {
            return .none
        }
        return Warmth(colleague: .init(name: colleague.person.name, company: company))
    }

    static func isAcquaintance(_ kept: KeptPerson, _ events: [Event]) -> Bool {
        if kept.person.heardOn != nil { return true }
        return events.contains {
            switch $0.happening {
            case .met, .thanked: true
            default: false
            }
        }
    }

    static func isCloser(_ a: KeptPerson, _ b: KeptPerson) -> Bool {
        (a.person.connectedOn?.number ?? .max, a.key.row) < (b.person.connectedOn?.number ?? .max, b.key.row)
    }

    private static func isBetter(_ kept: KeptPerson, than other: KeptPerson?) -> Bool {
        other.map { isCloser(kept, $0) } ?? true
    }
}

/// The same for a few people, looked up as needed: so that one click does not read the whole notebook.
struct NearIntroducers {
    private let reader: NotebookReader
    private var acquaintances: [String: [Contact]] = [:]
    private var connections: [String: [Contact]] = [:]

    init(reader: NotebookReader) { self.reader = reader }

    mutating func warmth(for kept: KeptPerson) throws -> Warmth {
        let company = kept.person.company
        if let introducer = kept.person.introducer, let friend = try reader.person(introducer) {
            return Warmth(introduction: .init(name: friend.person.name, company: ""))
        }
        let key = CompanyName.key(company)
        if let friend = try acquaintances(at: key).first(where: { $0.key != kept.key }) {
            return Warmth(introduction: .init(name: friend.name, company: company))
        }
        guard !kept.person.isConnection, let colleague = try connections(at: key).first(where: { $0.key != kept.key })
        else { return .none }
        return Warmth(colleague: .init(name: colleague.name, company: company))
    }

    /// Those at an employer who could introduce somebody there, the closest first.
    mutating func all(for kept: KeptPerson, limit: Int) throws -> [KeptPerson] {
        let key = CompanyName.key(kept.person.company)
        var keys = try reader.acquaintances(atCompany: key, limit: limit + 1).map(\.key)
        keys += try reader.connections(atCompany: key, limit: limit + 1).map(\.key).filter { !keys.contains($0) }
        return try reader.people(Array(keys.filter { $0 != kept.key }.prefix(limit)), withCareer: false)
    }

    /// Two are enough to find one who is not the person in question.
    private mutating func acquaintances(at company: String) throws -> [Contact] {
        if let known = acquaintances[company] { return known }
        let found = try reader.acquaintances(atCompany: company, limit: 2)
        acquaintances[company] = found
        return found
    }

    private mutating func connections(at company: String) throws -> [Contact] {
        if let known = connections[company] { return known }
        let found = try reader.connections(atCompany: company, limit: 2)
        connections[company] = found
        return found
    }
}
