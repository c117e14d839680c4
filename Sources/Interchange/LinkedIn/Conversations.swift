import CoffeeChat

/// The messages by conversation: who is in them, which of them is me, and which are between two.
struct Conversations {
    private let all: [[RawMessage]]

    init(_ messages: [RawMessage]) {
        var places: [String: Int] = [:]
        var all: [[RawMessage]] = []
        for message in messages {
            // Without an identifier a message is a conversation of its own.
            let key = message.conversation.isEmpty ? "line \(message.origin.line)" : message.conversation
            if let place = places[key] {
                all[place].append(message)
            } else {
                places[key] = all.count
                all.append([message])
            }
        }
        self.all = all
    }

    /// Finds the owner's address and name where the other files did not tell: the address that writes under
    /// my name, else the one that is in every conversation. With a single conversation nothing tells.
    func complete(_ identity: inout OwnIdentity) {
        if identity.profile == nil { identity.profile = addressOfName(identity.name) ?? addressEverywhere() }
        guard identity.name.isEmpty, let mine = identity.profile else { return }
        var names = Votes<String>()
        for message in all.joined() where message.sender == mine { names.add(message.from) }
        identity.name = names.winner ?? ""
    }

    private func addressOfName(_ name: String) -> ProfileAddress? {
        guard !name.isEmpty else { return nil }
        let key = PersonName.key(name)
        var addresses = Votes<ProfileAddress>()
        for message in all.joined() where PersonName.key(message.from) == key { addresses.add(message.sender) }
        return addresses.winner
    }

    private func addressEverywhere() -> ProfileAddress? {
        guard all.count > 1 else { return nil }
        var presence = Votes<ProfileAddress>()
        for conversation in all {
            let present = Set(conversation.flatMap { [$0.sender].compactMap { $0 } + $0.recipients })
            present.forEach { presence.add($0) }
        }
        // With one and the same partner everywhere there are two, and neither is known to be me.
        let everywhere = presence.values(seen: all.count)
        return everywhere.count == 1 ? everywhere.first : nil
    }

    /// The messages of conversations with one other person, oldest first.
    func betweenTwo(_ identity: OwnIdentity) -> [ArrivedMessage] {
        let addresses = addressesByName()
        return all.flatMap { messages($0, identity, addresses) }
            .sorted { ($0.at, $0.origin.line) < ($1.at, $1.origin.line) }
    }

    private func messages(
        _ conversation: [RawMessage], _ identity: OwnIdentity, _ addresses: [String: ProfileAddress]
    ) -> [ArrivedMessage] {
        var others = Set<String>()
        var messages: [ArrivedMessage] = []
        for raw in conversation {
            guard let isMine = identity.isMine(name: raw.from, profile: raw.sender) else { return [] }
            let names = Recipients.names(raw.to, addresses: raw.recipients.count)
            guard max(names.count, raw.recipients.count) <= 1 || !isMine else { return [] }
            // Somebody wrote to me and to others.
            if !isMine, raw.recipients.count > 1 || (raw.recipients.isEmpty && names.count > 1) { return [] }
            let name = isMine ? names.first ?? "" : raw.from
            let profile = isMine ? raw.recipients.first ?? addresses[PersonName.key(name)] : raw.sender
            if profile == nil, Recipients.isNobody(name) { continue }
            others.insert(profile?.text ?? addresses[PersonName.key(name)]?.text ?? PersonName.key(name))
            messages.append(
                ArrivedMessage(
                    name: name, profile: profile, at: raw.at, isFromThem: !isMine, text: raw.text, origin: raw.origin))
        }
        return others.count == 1 ? messages : []
    }

    /// For exports of before 2023, in which recipients have names only: the address under which a name wrote,
    /// where it is always the same one.
    private func addressesByName() -> [String: ProfileAddress] {
        var addresses: [String: Set<ProfileAddress>] = [:]
        for message in all.joined() {
            guard let sender = message.sender else { continue }
            addresses[PersonName.key(message.from), default: []].insert(sender)
        }
        return addresses.compactMapValues { $0.count == 1 ? $0.first : nil }
    }
}
