import CoffeeChat

/// `messages.csv`: what I and one other person wrote each other.
///
/// Left out without a word: drafts, advertisements, groups, and people who have left LinkedIn. Who wrote a
/// message is decided by address or name, never by `FOLDER`: sent messages stand in INBOX, too.
enum MessagesFile {
    static let needed = [["from"], ["date"], ["content"]]

    static func read(
        _ table: Table, into arrival: inout Arrival, identity: inout OwnIdentity
    ) throws(Refusal) {
        var reader = MessageReader(table)
        var rows = table.rows()
        var messages: [RawMessage] = []
        var (count, skipped) = (0, 0)
        while rows.advance() {
            count += 1
            switch reader.message(rows.row, at: rows.origin) {
            case .message(let message): messages.append(message)
            case .leftOut: break
            case .unreadable(let reason):
                skipped += 1
                arrival.skipped.append(SkippedRow(rows.origin, reason))
            }
        }
        if count > 0, skipped == count {
            throw .nothingReadable(file: table.file, rows: count, firstReason: arrival.skipped.last?.reason)
        }
        let conversations = Conversations(messages)
        conversations.complete(&identity)
        if identity.name.isEmpty, identity.profile == nil, let first = messages.first {
            // Nothing says which of the two is me: said once, not for each row.
            arrival.skipped.append(SkippedRow(first.origin, .noPerson))
        }
        arrival.messages = conversations.betweenTwo(identity)
    }
}
