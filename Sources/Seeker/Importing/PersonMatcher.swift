import CoffeeChat
import Interchange
import Notebook

/// Finds who on file a row means: by the profile's address, then by e-mail, then by name with something beside it.
struct PersonMatcher {
    enum Match {
        case new
        case same(KnownPerson)
        case doubtful([KnownPerson])
        /// The line of this file that already spoke of them.
        case repeated(line: Int)
    }

    private let known: [KnownPerson]
    private var byProfile: [String: Int] = [:]
    private var byEmail: [String: Int] = [:]
    private var byName: [String: [Int]] = [:]
    /// The line of the file that took somebody on file, so that no second row takes them too.
    private var taken: [Int: Int] = [:]
    private var seen: [String: Int] = [:]

    init(_ known: [KnownPerson]) {
        self.known = known
        for (index, person) in known.enumerated() {
            if let profile = person.profile { byProfile[profile] = index }
            if !person.email.isEmpty { byEmail[person.email.lowercased()] = index }
            byName[Self.nameKey(person.name), default: []].append(index)
        }
    }

    mutating func match(_ arrived: ArrivedPerson) -> Match {
        if let line = repeatedLine(arrived) { return .repeated(line: line) }
        if known.isEmpty { return .new }
        if let index = sure(arrived) {
            if let line = taken[index] { return .repeated(line: line) }
            taken[index] = arrived.origin.line
            return .same(known[index])
        }
        let namesakes = (byName[Self.nameKey(arrived.name)] ?? []).filter { canBe($0, arrived) }
        let likely = namesakes.filter { speaksFor($0, arrived) }
        if likely.count == 1, let index = likely.first {
            taken[index] = arrived.origin.line
            return .same(known[index])
        }
        let candidates = likely.isEmpty ? namesakes : likely
        return candidates.isEmpty ? .new : .doubtful(candidates.map { known[$0] })
    }

    /// Somebody named elsewhere in the file: an invitation, a message, a note.
    func find(name: String, profile: ProfileAddress?) -> KnownPerson? {
        if let profile, let index = byProfile[profile.text] { return known[index] }
        let namesakes = byName[Self.nameKey(name)] ?? []
        guard namesakes.count == 1, let index = namesakes.first else { return nil }
        // The same name under another address is another person.
        return profile == nil || known[index].profile == nil ? known[index] : nil
    }

    private func sure(_ arrived: ArrivedPerson) -> Int? {
        if let profile = arrived.profile, let index = byProfile[profile.text] { return index }
        return arrived.email.isEmpty ? nil : byEmail[arrived.email.lowercased()]
    }

    private mutating func repeatedLine(_ arrived: ArrivedPerson) -> Int? {
        guard let profile = arrived.profile?.text else { return nil }
        if let line = seen[profile] { return line }
        seen[profile] = arrived.origin.line
        return nil
    }

    /// Two addresses, or two days of connecting, are two people; but an address can be changed by its owner,
    /// and then the day of connecting still tells.
    private func canBe(_ index: Int, _ arrived: ArrivedPerson) -> Bool {
        guard taken[index] == nil else { return false }
        let person = known[index]
        if let mine = person.connectedOn, let theirs = arrived.connectedOn { return mine == theirs }
        guard let profile = person.profile, let other = arrived.profile else { return true }
        return profile == other.text
    }

    private func speaksFor(_ index: Int, _ arrived: ArrivedPerson) -> Bool {
        let person = known[index]
        if person.connectedOn != nil, person.connectedOn == arrived.connectedOn { return true }
        let company = CompanyName.key(arrived.company)
        if !company.isEmpty, company == CompanyName.key(person.company) { return true }
        return !arrived.place.isEmpty && Self.nameKey(arrived.place) == Self.nameKey(person.place)
    }

    /// Names compare without case and without regard to how many spaces part their words.
    static func nameKey(_ name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
