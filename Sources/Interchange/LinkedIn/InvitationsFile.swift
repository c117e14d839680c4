import CoffeeChat

/// `Invitations.csv`: whom I asked to connect, and with which note.
enum InvitationsFile {
    static let needed = [["to"], ["sentat"], ["direction"]]

    static func read(
        _ table: Table, into arrival: inout Arrival, identity: inout OwnIdentity
    ) throws(Refusal) {
        var reader = Reader(table)
        var rows = table.rows()
        var (count, skipped) = (0, 0)
        while rows.advance() {
            count += 1
            switch reader.invitation(rows.row, at: rows.origin) {
            case .ask(let ask): arrival.asks.append(ask)
            case .withoutNote: arrival.invitationsWithoutNote += 1
            case .incoming: break
            case .unreadable(let reason):
                skipped += 1
                arrival.skipped.append(SkippedRow(rows.origin, reason))
            }
        }
        if count > 0, skipped == count {
            throw .nothingReadable(file: table.file, rows: count, firstReason: arrival.skipped.last?.reason)
        }
        if identity.profile == nil { identity.profile = reader.ownAddresses.winner }
        if identity.name.isEmpty { identity.name = reader.ownNames.winner ?? "" }
    }

    private enum Reading {
        case ask(ArrivedAsk)
        case withoutNote
        /// Somebody asked me: nothing that I have to keep track of.
        case incoming
        case unreadable(SkippedRow.Reason)
    }

    private struct Reader {
        private let columns: Columns
        private let order: WrittenDate.Order
        var ownAddresses = Votes<ProfileAddress>()
        var ownNames = Votes<String>()

        init(_ table: Table) {
            columns = table.columns
            order = table.dateOrder(table.columns.place("sentat"))
        }

        mutating func invitation(_ row: Row, at origin: Origin) -> Reading {
            let count = columns.count
            if row.cells.count < count { return .unreadable(.tooFewCells(expected: count, found: row.cells.count)) }
            if row.filledCount > count { return .unreadable(.tooManyCells(expected: count, found: row.filledCount)) }
            let inviter = ProfileAddress(row.text(columns.place("inviterprofileurl")))
            let invitee = ProfileAddress(row.text(columns.place("inviteeprofileurl")))
            guard row.text(columns.place("direction")).uppercased() == "OUTGOING" else {
                ownAddresses.add(invitee)
                ownNames.add(PersonName.clean(row.text(columns.place("to"))))
                return .incoming
            }
            ownAddresses.add(inviter)
            ownNames.add(PersonName.clean(row.text(columns.place("from"))))
            return outgoing(row, to: invitee, at: origin)
        }

        private func outgoing(_ row: Row, to profile: ProfileAddress?, at origin: Origin) -> Reading {
            let text = PlainText.from(row.block(columns.place("message")))
            let name = PersonName.clean(row.text(columns.place("to")))
            if name.isEmpty || (profile == nil && Recipients.isNobody(name)) {
                return text.isEmpty ? .withoutNote : .unreadable(.noPerson)
            }
            guard !text.isEmpty else { return .withoutNote }
            let sentAt = columns.place("sentat")
            guard let time = WrittenDate(row.trimmed(sentAt), order: order)?.wallTime else {
                return .unreadable(.unreadableDate(row.text(sentAt)))
            }
            return .ask(ArrivedAsk(name: name, profile: profile, sentAt: time, text: text, origin: origin))
        }
    }
}
