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
    private var mailboxes: [String: (line: Int, hasProfile: Bool)] = [:]

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

    /// Two addresses of profiles are two people, even where they share a mailbox.
    private mutating func repeatedLine(_ arrived: ArrivedPerson) -> Int? {
        let (line, profile, mailbox) = (arrived.origin.line, arrived.profile?.text, arrived.email.lowercased())
        if let profile, let above = seen[profile] { return above }
        if let above = mailboxes[mailbox], profile == nil || !above.hasProfile { return above.line }
        if let profile { seen[profile] = line }
        if !mailbox.isEmpty { mailboxes[mailbox] = (line, profile != nil) }
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
        if let plain = plainKey(name) { return plain }
        return name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The same for ASCII, byte by byte; `nil` for any other text.
    private static func plainKey(_ name: String) -> String? {
        var key: [UInt8] = []
        key.reserveCapacity(name.utf8.count)
        var gap = false
        for byte in name.utf8 {
            guard byte < 0x80 else { return nil }
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                gap = !key.isEmpty
                continue
            }
            if gap { key.append(0x20) }
            gap = false
            key.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
        }
        return String(decoding: key, as: UTF8.self)
    }
}
