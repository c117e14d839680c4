package import Foundation
import Interchange
import Notebook

/// A calendar as the seeker sees it.
package struct CalendarLine: Hashable, Sendable, Identifiable {
    package let id: Int64
    package let name: String
    /// Whence it is fetched; `nil` for a file that was given.
    package let address: String?
    package let file: String
    package let events: Int
    package let fetchedAt: Date
    /// Why the last try failed; what was fetched before still counts.
    package let trouble: CalendarTrouble?
    /// Older than an hour, and to be had anew.
    package let isStale: Bool

    init(_ kept: KeptCalendar, now: Date) {
        id = kept.id
        name = kept.name
        address = kept.address
        file = kept.file
        events = kept.events
        fetchedAt = kept.fetchedAt
        trouble = CalendarTrouble(word: kept.trouble)
        isStale = kept.address != nil && now.timeIntervalSince(kept.fetchedAt) > Self.freshness
    }

    static let freshness = 3600.0
}

/// The seeker's calendars: files that they give, and addresses that are fetched again when an hour has passed.
package struct KeepCalendars {
    private let practice: Practice
    private let fetch: CalendarFetch

    package init(_ practice: Practice, fetch: CalendarFetch = .live) {
        self.practice = practice
        self.fetch = fetch
    }

    package func list() throws(SeekerError) -> [CalendarLine] {
        try practice.answering {
            try practice.notebook.read { try $0.calendars().map { CalendarLine($0, now: practice.now()) } }
        }
    }

    /// Takes in a file. One of the same name is replaced: it is the same calendar, exported again.
    ///
    /// - Parameter isTrial: It is only looked at, and has no number then.
    package func add(
        bytes: [UInt8], file: String, name: String = "", isTrial: Bool = false
    ) throws(SeekerError) -> CalendarLine {
        try practice.answering {
            let calendar = try CalendarFile(bytes, file: file)
            let kept = KeptCalendar(
                name: Self.name(name, calendar, else: file), file: file, events: calendar.countOfEvents,
                fetchedAt: practice.now())
            if isTrial { return CalendarLine(kept, now: practice.now()) }
            return try save(kept, bytes) { $0.address == nil && $0.file == file }
        }
    }

    /// - Parameters:
    ///   - allowsPrivate: An address within the seeker's own network is meant.
    ///   - isTrial: It is only looked at, and has no number then.
    package func add(
        address typed: String, name: String = "", allowsPrivate: Bool = false, isTrial: Bool = false
    ) async throws(SeekerError) -> CalendarLine {
        do {
            let address = try CalendarAddress(typed)
            let bytes = try await fetch.bytes(address, allowsPrivate)
            guard let calendar = try? CalendarFile(bytes, file: address.host) else {
                throw CalendarTrouble.notACalendar
            }
            let kept = KeptCalendar(
                name: Self.name(name, calendar, else: address.host), address: address.text,
                events: calendar.countOfEvents, fetchedAt: practice.now(), isPrivate: allowsPrivate)
            if isTrial { return CalendarLine(kept, now: practice.now()) }
            return try save(kept, bytes) { $0.address == address.text }
        } catch {
            throw SeekerError(error)
        }
    }

    package func rename(_ id: Int64, to name: String) throws(SeekerError) {
        let name = name.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !name.isEmpty else { return }
        try practice.answering {
            try practice.notebook.jot { try $0.rename(calendar: id, to: String(name.prefix(Self.longestName))) }
        }
    }

    package func remove(_ id: Int64) throws(SeekerError) {
        try practice.answering { try practice.notebook.jot { try $0.remove(calendar: id) } }
    }

    /// Fetches anew what is older than an hour. What cannot be had stays as it was, with the reason beside it.
    ///
    /// - Parameter isForced: Whatever its age.
    package func refresh(isForced: Bool = false) async throws(SeekerError) -> [CalendarLine] {
        let now = practice.now()
        let kept = try practice.answering { try practice.notebook.read { try $0.calendars() } }
        for calendar in kept {
            guard let address = calendar.address else { continue }
            // What failed a few minutes ago is not asked for again at each page.
            let age = now.timeIntervalSince(calendar.trouble.isEmpty ? calendar.fetchedAt : calendar.triedAt)
            guard isForced || age > (calendar.trouble.isEmpty ? CalendarLine.freshness : Self.pause) else { continue }
            try await refresh(calendar, from: address)
        }
        try keepBusyTime()
        return try list()
    }

    /// Reads the weeks to come where they are not kept, so that no page has to.
    private func keepBusyTime() throws(SeekerError) {
        try practice.answering {
            let now = practice.now()
            let missing = try practice.notebook.read { reader in
                let me = try reader.me()
                return try reader.calendars().map {
                    CalendarBusyTime(calendar: $0, me: me, zone: practice.zone(of: me))
                }
                .filter { try !$0.isKept(now: now, in: reader) }
            }
            guard !missing.isEmpty else { return }
            try practice.notebook.jot { writer in
                for busy in missing { try busy.keep(now: now, in: writer) }
            }
        }
    }

    private func refresh(_ calendar: KeptCalendar, from typed: String) async throws(SeekerError) {
        let answer = await content(at: typed, isPrivate: calendar.isPrivate)
        let now = practice.now()
        try practice.answering {
            try practice.notebook.jot { writer in
                switch answer {
                case .success(let bytes):
                    var fresh = calendar
                    fresh.events = (try? CalendarFile(bytes, file: typed).countOfEvents) ?? 0
                    (fresh.fetchedAt, fresh.triedAt, fresh.trouble) = (now, now, "")
                    try writer.save(fresh, content: bytes)
                case .failure(let trouble):
                    try writer.markTried(calendar: calendar.id, at: now, trouble: trouble.word)
                }
            }
        }
    }

    private func content(at typed: String, isPrivate: Bool) async -> Result<[UInt8], CalendarTrouble> {
        do throws(CalendarTrouble) {
            let bytes = try await fetch.bytes(try CalendarAddress(typed), isPrivate)
            guard (try? CalendarFile(bytes, file: typed)) != nil else { throw CalendarTrouble.notACalendar }
            return .success(bytes)
        } catch {
            return .failure(error)
        }
    }

    private static let pause = 600.0
    private static let longestName = 100

    private func save(
        _ calendar: KeptCalendar, _ bytes: [UInt8], over isSame: (KeptCalendar) -> Bool
    ) throws -> CalendarLine {
        try practice.notebook.jot { writer in
            var calendar = calendar
            calendar.id = try writer.reader.calendars().first(where: isSame)?.id ?? 0
            calendar.id = try writer.save(calendar, content: bytes)
            return CalendarLine(calendar, now: practice.now())
        }
    }

    private static func name(_ given: String, _ calendar: CalendarFile, else other: String) -> String {
        let names = [given, calendar.name, other].map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
        return String((names.first { !$0.isEmpty } ?? other).prefix(longestName))
    }
}
