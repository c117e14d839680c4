package import CoffeeChat
import Foundation
package import Notebook

/// What one of the two said they would send or do: it comes up on Today on its day.
package struct MakePromises {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package struct Vow: Hashable, Sendable {
        package let text: String
        package let by: Promise.Promiser
        /// `nil` where no day was named: after a week, then.
        package let due: Day?

        package init(_ text: String, by: Promise.Promiser = .me, due: Day? = nil) {
            self.text = text
            self.by = by
            self.due = due
        }
    }

    /// One change for all; `nil` where no promise has words.
    package func callAsFunction(_ vows: [Vow], with id: PersonID) throws(SeekerError) -> ActionID? {
        try LogTogether(practice)(Self.records(vows, at: practice.now()), to: id)
    }

    static func records(_ vows: [Vow], at now: Date) -> [EventRecord] {
        vows.compactMap { vow in
            let text = vow.text.trimmingCharacters(in: .whitespacesAndNewlines)
            guard !text.isEmpty else { return nil }
            return EventRecord(name: "promised", at: now, detail: vow.by.rawValue, text: text, due: vow.due)
        }
    }
}
