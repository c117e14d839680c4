package import CoffeeChat
import Foundation
internal import GRDB

/// What a calendar says of some weeks, so that 5,000 events are not read anew for each page. May be lost at any time.
package struct KeptBusyTime: Hashable, Sendable {
    /// For whom it was read: whole days begin on somebody's clock, and what they declined is free.
    package var owner: String
    /// The weeks it is about.
    package var range: TimeSpan
    /// In order, without overlaps.
    package var spans: [TimeSpan]

    package init(owner: String, range: TimeSpan, spans: [TimeSpan]) {
        self.owner = owner
        self.range = range
        self.spans = spans
    }

    /// The owner's line, then seconds since 1970, two by two, the range first.
    fileprivate var text: String {
        var text = owner + "\n"
        for span in [range] + spans {
            text += "\(Int64(span.start.timeIntervalSince1970)) \(Int64(span.end.timeIntervalSince1970)) "
        }
        return text
    }

    fileprivate init?(_ text: String) {
        guard let newline = text.utf8.lastIndex(of: UInt8(ascii: "\n")) else { return nil }
        let numbers = text[newline...].utf8.dropFirst().split(separator: UInt8(ascii: " ")).compactMap {
            Double(Substring($0))
        }
        let spans = stride(from: 0, to: numbers.count - 1, by: 2).compactMap {
            TimeSpan(Date(timeIntervalSince1970: numbers[$0]), Date(timeIntervalSince1970: numbers[$0 + 1]))
        }
        guard numbers.count % 2 == 0, spans.count == numbers.count / 2, let range = spans.first else { return nil }
        self.init(owner: String(text[..<newline]), range: range, spans: Array(spans.dropFirst()))
    }

    fileprivate static func key(_ calendar: Int64) -> String { "busy \(calendar)" }
}

extension NotebookReader {
    package func busyTime(ofCalendar id: Int64) throws -> KeptBusyTime? {
        try String.fetchOne(
            database, sql: "SELECT value FROM cache WHERE key = ?", arguments: [KeptBusyTime.key(id)]
        ).flatMap { KeptBusyTime($0) }
    }
}

extension NotebookWriter {
    package func keep(_ busy: KeptBusyTime, ofCalendar id: Int64) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO cache (key, value) VALUES (?, ?)",
            arguments: [KeptBusyTime.key(id), busy.text])
    }

    func forgetBusyTime(ofCalendar id: Int64) throws {
        try database.execute(sql: "DELETE FROM cache WHERE key = ?", arguments: [KeptBusyTime.key(id)])
    }
}
