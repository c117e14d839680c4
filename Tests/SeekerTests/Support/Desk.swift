import CoffeeChat
import Foundation
import Notebook
import Seeker
import Synchronization
import Testing

/// A seeker's desk in a test: a real notebook in the test's own folder, a zone, and a clock that is moved by hand.
struct Desk: Sendable {
    let clock: Clock
    let practice: Practice

    static let zone = TimeZone(identifier: "Europe/Berlin") ?? .gmt

    /// - Parameter time: such as `2026-11-24T09:00`, a Tuesday, by the clock of Berlin.
    init(at time: String = "2026-11-24T09:00", file: String = "notebook.sqlite", for use: Notebook.Use = .command)
        throws
    {
        let clock = Clock(try Self.instant(time))
        self.clock = clock
        let path = TemporaryHome.folder.appending(path: file).path
        practice = Practice(notebook: try Notebook(file: path, for: use), machineZone: Self.zone) { clock.now }
    }

    private init(clock: Clock, practice: Practice) {
        self.clock = clock
        self.practice = practice
    }

    /// The same notebook with another clock, as `--now` sets it.
    func looking(from instant: Date) -> Desk {
        let clock = Clock(instant)
        return Desk(
            clock: clock, practice: Practice(notebook: practice.notebook, machineZone: Self.zone) { clock.now })
    }

    static func instant(_ time: String) throws -> Date { try #require(ISOTime.instant(time, in: zone)) }

    func set(_ time: String) throws { clock.set(try Self.instant(time)) }

    /// A clock that stands still until it is set.
    final class Clock: Sendable {
        private let instant: Mutex<Date>

        init(_ instant: Date) { self.instant = Mutex(instant) }

        var now: Date { instant.withLock { $0 } }

        func set(_ instant: Date) { self.instant.withLock { $0 = instant } }

        func pass(hours: Int) { instant.withLock { $0 += Double(hours) * 3600 } }
    }
}

/// What tests ask most, in few words.
extension Desk {
    @discardableResult
    func add(_ name: String, title: String = "", company: String = "") throws -> PersonID {
        try AddPerson(practice)(Person(id: PersonID(naming: name), name: name, title: title, company: company)).id
    }

    @discardableResult
    func log(_ event: String, with id: PersonID, text: String = "", due: Day? = nil) throws -> ActionID {
        let parts = event.split(separator: ":", maxSplits: 1).map(String.init)
        return try LogEvent(practice)(
            EventRecord(
                name: parts[0], at: clock.now, detail: parts.count > 1 ? parts[1] : "", text: text, due: due), to: id)
    }

    func person(_ id: PersonID) throws -> Person {
        try #require(try practice.notebook.read { try $0.person(id) }).person
    }

    func person(_ id: String) throws -> Person { try person(personID(id)) }

    func names() throws -> [String] {
        try practice.notebook.read { try $0.everybody(withCareer: false).map(\.person.name) }
    }

    func history(_ id: String) throws -> [String] {
        try ShowPerson(practice)(personID(id)).history.reversed().map { kept in
            let record = kept.event.record
            return record.name + (record.detail.isEmpty ? "" : ":" + record.detail) + (kept.isUndone ? " undone" : "")
        }
    }

    func due() throws -> [String] {
        try SeeToday(practice)().items.map { "\($0.due.kind.rawValue) \($0.person.id)" }
    }

    func export() throws -> String { String(decoding: try ExportNotebook(practice)(.json), as: UTF8.self) }
}

/// Runs a use case that must fail, and answers how.
func failure(_ work: () throws -> Void, _ location: SourceLocation = #_sourceLocation) -> SeekerError? {
    do {
        try work()
        Issue.record("nothing went wrong", sourceLocation: location)
        return nil
    } catch let error as SeekerError {
        return error
    } catch {
        Issue.record("another error crossed the seam: \(error)", sourceLocation: location)
        return nil
    }
}

/// An id that the test knows.
func personID(_ text: String) throws -> PersonID { try #require(PersonID(text)) }
