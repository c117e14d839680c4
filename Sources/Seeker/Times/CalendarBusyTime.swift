import CoffeeChat
import Foundation
import Interchange
import Notebook

/// When one calendar says that the seeker is busy: read once for some weeks, and kept.
struct CalendarBusyTime {
    let calendar: KeptCalendar
    let me: Me
    let zone: TimeZone

    /// - Parameter excluded: Events that do not count; what is kept counts them all, so that the file is read anew.
    func spans(from: Date, to: Date, excluding excluded: Set<String>, in reader: NotebookReader) throws -> [TimeSpan] {
        if excluded.isEmpty, let kept = try kept(from: from, to: to, in: reader) {
            guard let asked = TimeSpan(from, to) else { return [] }
            return kept.spans.compactMap { $0.cut(to: asked) }
        }
        return try read(from: from, to: to, excluding: excluded, in: reader)
    }

    /// Whether the weeks to come are kept.
    func isKept(now: Date, in reader: NotebookReader) throws -> Bool {
        let (first, last) = (now.addingTimeInterval(-2 * Self.day), now.addingTimeInterval(Self.needed))
        return try kept(from: first, to: last, in: reader) != nil
    }

    /// Reads the weeks to come: twice as many as are needed, so that it happens once in a while and not each day.
    func keep(now: Date, in writer: NotebookWriter) throws {
        let (first, last) = (now.addingTimeInterval(-3 * Self.day), now.addingTimeInterval(2 * Self.needed))
        guard let range = TimeSpan(first, last) else { return }
        let spans = try read(from: range.start, to: range.end, excluding: [], in: writer.reader)
        try writer.keep(KeptBusyTime(owner: owner, range: range, spans: spans), ofCalendar: calendar.id)
    }

    private func kept(from: Date, to: Date, in reader: NotebookReader) throws -> KeptBusyTime? {
        try reader.busyTime(ofCalendar: calendar.id).flatMap { kept in
            kept.owner == owner && kept.range.start <= from && to <= kept.range.end ? kept : nil
        }
    }

    private func read(
        from: Date, to: Date, excluding excluded: Set<String>, in reader: NotebookReader
    ) throws -> [TimeSpan] {
        // It was read when it came in; a calendar that cannot be read any more blocks nothing.
        let bytes = try reader.content(ofCalendar: calendar.id)
        guard let file = try? CalendarFile(bytes, file: calendar.name) else { return [] }
        return file.busy(from: from, to: to, zone: zone, me: [me.email], excluding: excluded).spans
    }

    /// Clocks change by decree, so that other zone data may read the same file differently.
    private var owner: String { "\(zone.identifier) \(me.email) \(TimeZone.timeZoneDataVersion)" }

    private static let day = 86_400.0
    private static let needed = 35 * day
}
