import CoffeeChat

/// Reads rows into messages.
struct MessageReader {
    enum Reading {
        case message(RawMessage)
        /// A draft or an advertisement.
        case leftOut
        case unreadable(SkippedRow.Reason)
    }

    private let count: Int
    private let conversation, from, sender, to, recipients, date, content, messageDraft, conversationDraft: Int?
    private let order: WrittenDate.Order
    /// The same few hundred addresses stand in a hundred thousand rows.
    private var addresses: [String: ProfileAddress?] = [:]
    private var names: [String: String] = [:]

    init(_ table: Table) {
        let columns = table.columns
        count = columns.count
        conversation = columns.place("conversationid")
        from = columns.place("from")
        sender = columns.place("senderprofileurl")
        to = columns.place("to")
        recipients = columns.place("recipientprofileurls")
        date = columns.place("date")
        content = columns.place("content")
        messageDraft = columns.place("ismessagedraft")
        conversationDraft = columns.place("isconversationdraft")
        order = table.dateOrder(date)
    }

    mutating func message(_ row: Row, at origin: Origin) -> Reading {
        if row.cells.count < count { return .unreadable(.tooFewCells(expected: count, found: row.cells.count)) }
        if row.filledCount > count { return .unreadable(.tooManyCells(expected: count, found: row.filledCount)) }
        if isYes(row, messageDraft) || isYes(row, conversationDraft) { return .leftOut }
        let content = row.block(content)
        if content.hasPrefix("<p class=\"spinmail-quill-editor__spin-break\">") { return .leftOut }
        guard let at = WrittenDate(row.trimmed(date), order: order)?.instant else {
            return .unreadable(.unreadableDate(row.text(date)))
        }
        let urls = row.text(recipients).split(whereSeparator: { $0 == "," || $0 == ";" || $0 == " " })
        return .message(
            RawMessage(
                conversation: row.text(conversation), from: name(row.text(from)),
                sender: address(row.text(sender)), to: row.text(to),
                recipients: urls.compactMap { address(String($0)) },
                at: at, text: PlainText.from(content), origin: origin))
    }

    private func isYes(_ row: Row, _ column: Int?) -> Bool {
        ["yes", "true", "1"].contains(row.text(column).lowercased())
    }

    private mutating func name(_ text: String) -> String {
        if let known = names[text] { return known }
        let name = PersonName.clean(text)
        names[text] = name
        return name
    }

    private mutating func address(_ text: String) -> ProfileAddress? {
        guard !text.isEmpty else { return nil }
        if let known = addresses[text] { return known }
        let address = ProfileAddress(text)
        addresses[text] = .some(address)
        return address
    }
}
