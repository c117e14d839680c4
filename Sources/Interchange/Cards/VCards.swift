import CoffeeChat

/// Address-book cards: reads vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), writes 4.0.
package struct VCards {
    /// Reads a file of one card or many. A card without a name, an unfinished one, and cards of groups and
    /// organisations are skipped; properties that are not about a person's work are passed over.
    package static func read(_ bytes: [UInt8], named file: String) throws(Refusal) -> Arrival {
        let bytes = try FileText.utf8(bytes, file: file)
        var arrival = Arrival()
        var lines = CardLines(bytes)
        var card: CardReader?
        var count = 0
        while let line = lines.next() {
            if line.isBeginOfCard {
                if let card { arrival.skipped.append(card.unfinished(file)) }
                card = CardReader(line: line.line)
                count += 1
            } else if line.isEndOfCard {
                card?.take(into: &arrival, file: file)
                card = nil
            } else {
                card?.add(line)
            }
        }
        if let card { arrival.skipped.append(card.unfinished(file)) }
        guard count > 0 else { throw .notCards(file: file) }
        if arrival.people.isEmpty {
            throw .nothingReadable(file: file, rows: count, firstReason: arrival.skipped.first?.reason)
        }
        return arrival
    }
}
