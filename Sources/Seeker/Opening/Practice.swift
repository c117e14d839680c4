import CoffeeChat
package import Foundation
package import Notebook

/// A seeker at work: their notebook, the clock, and the zone of the machine. Every use case starts from it.
///
/// Clock and zone come in from outside, so that a script or a test can fix both.
package struct Practice: Sendable {
    package let notebook: Notebook
    package let now: @Sendable () -> Date
    /// Stands in until the seeker has said where they are.
    package let machineZone: TimeZone
    let asksSent = AsksSent()
    let matcher = KeptMatcher()

    package init(notebook: Notebook, machineZone: TimeZone, now: @escaping @Sendable () -> Date) {
        self.notebook = notebook
        self.machineZone = machineZone
        self.now = now
    }

    package typealias Use = Notebook.Use

    /// Opens the notebook that is named, or the seeker's own.
    package init(
        notebook: String?, environment: [String: String], use: Use = .command, machineZone: TimeZone = .current,
        now: @escaping @Sendable () -> Date
    ) throws(SeekerError) {
        do {
            let file = notebook ?? NotebookPlace.standard(environment: environment)
            self.init(notebook: try Notebook(file: file, for: use), machineZone: machineZone, now: now)
        } catch {
            throw .notebook(error)
        }
    }

    func zone(of me: Me) -> TimeZone { me.zone.flatMap(TimeZone.init(identifier:)) ?? machineZone }

    func habits(of me: Me) -> Habits { Habits(zone: zone(of: me), daysOff: me.daysOff, circles: me.circles) }

    /// Runs a use case, so that nothing but a `SeekerError` leaves it.
    func answering<Value>(_ work: () throws -> Value) throws(SeekerError) -> Value {
        do {
            return try work()
        } catch {
            throw SeekerError(error)
        }
    }
}
