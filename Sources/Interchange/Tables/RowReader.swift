/// Splits a table's bytes into rows and cells (RFC 4180), liberally: any line ending, stray quotes, quotes
/// that never close, blanks around quotes.
///
/// Why not a library: SwiftCSV (0.10.0) works on `Character`s, which costs ten times as much and joins a quote
/// with the combining mark after it into one character that is no quote; and it gives no line numbers.
/// The time is linear in the bytes whatever they are: a quote whose search for its partner failed is
/// remembered, so that no stretch is searched twice.
struct RowReader {
    private let bytes: [UInt8]
    let separator: UInt8
    private var position = 0
    private var line = 1
    /// Before this place a quoted cell ends on its own line: one did not close before it.
    private var oneLineUntil = 0
    /// Before this place a quote is a character like others: the rest of its line has no closing one.
    private var literalUntil = 0

    init(_ bytes: [UInt8], separator: UInt8) {
        self.bytes = bytes
        self.separator = separator
    }

    /// Reads the next row into `row`, whose memory is used again; false at the end.
    mutating func next(_ row: inout Row) -> Bool {
        row.cells.removeAll(keepingCapacity: true)
        guard position < bytes.count else { return false }
        row.line = line
        row.cells.append(nextCell())
        while position < bytes.count, bytes[position] == separator {
            position += 1
            row.cells.append(nextCell())
        }
        leaveLine()
        return true
    }

    /// As `next`, past rows without anything in them.
    mutating func nextFilled(_ row: inout Row) -> Bool {
        while next(&row) {
            if !row.isBlank { return true }
        }
        return false
    }

    private mutating func leaveLine() {
        guard position < bytes.count else { return }
        position += isReturnAndFeed(position) ? 2 : 1
        line += 1
    }

    private mutating func nextCell() -> Row.Cell {
        var at = position
        while at < bytes.count, bytes[at] == Self.space { at += 1 }
        if at < bytes.count, bytes[at] == Self.quote, at >= literalUntil {
            if let cell = quotedCell(openedAt: at) { return cell }
            position = at + 1
        }
        let start = position
        while position < bytes.count, !endsCell(bytes[position]) { position += 1 }
        return Row.Cell(start: start, end: position)
    }

    /// The cell and the place after it, or `nil` where its quote never closes.
    private mutating func quotedCell(openedAt opening: Int) -> Row.Cell? {
        let staysOnLine = opening < oneLineUntil
        var cell = Row.Cell(start: opening + 1, end: opening + 1)
        var (at, newlines) = (opening + 1, 0)
        while at < bytes.count {
            let byte = bytes[at]
            if byte == Self.quote {
                if at + 1 < bytes.count, bytes[at + 1] == Self.quote {
                    cell.hasDoubledQuotes = true
                    at += 2
                    continue
                }
                if let after = closing(at) {
                    cell.end = at
                    position = after
                    line += newlines
                    return cell
                }
                // Another cell opens on a later line: it was ours that never closed.
                if newlines > 0, endsCell(bytes[at - 1]) { break }
            } else if byte == Self.feed || byte == Self.carriageReturn {
                guard !staysOnLine else {
                    literalUntil = at
                    return nil
                }
                newlines += 1
                if isReturnAndFeed(at) { at += 1 }
            }
            at += 1
        }
        guard !staysOnLine else {
            literalUntil = bytes.count
            return nil
        }
        oneLineUntil = at
        return quotedCell(openedAt: opening)
    }

    /// The place of the separator or line end after a closing quote; `nil` where the quote closes nothing.
    private func closing(_ quote: Int) -> Int? {
        var after = quote + 1
        while after < bytes.count, bytes[after] == Self.space { after += 1 }
        return after == bytes.count || endsCell(bytes[after]) ? after : nil
    }

    private func endsCell(_ byte: UInt8) -> Bool {
        byte == separator || byte == Self.feed || byte == Self.carriageReturn
    }

    private func isReturnAndFeed(_ at: Int) -> Bool {
        bytes[at] == Self.carriageReturn && at + 1 < bytes.count && bytes[at + 1] == Self.feed
    }

    private static let quote: UInt8 = 0x22
    private static let space: UInt8 = 0x20
    private static let feed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D
}
