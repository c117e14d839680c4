package import CoffeeChat
import Notebook

/// The look back on Friday, with one good thing.
package struct LookBackView: Sendable {
    package let lookBack: WeekLookBack
    /// Whether its time has come: the week's last working day is here.
    package let isDue: Bool
    package let streak: Streak
    package let names: [PersonID: String]
}

package struct LookBack {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    /// - Parameter week: `nil` for this one.
    package func callAsFunction(_ week: ISOWeek? = nil) throws(SeekerError) -> LookBackView {
        try practice.answering {
            try practice.notebook.read { reader in
                let journals = try Journals(practice, reader: reader)
                let entries = try journals.all()
                let (all, habits) = (entries.map(\.journal), journals.habits)
                let today = habits.day(of: journals.now)
                let weeks = [ProgressWeek].counting(all, weeks: Self.longestRun, now: journals.now, habits: habits)
                return LookBackView(
                    lookBack: WeekLookBack(all, week: week ?? ISOWeek(today), habits: habits),
                    isDue: WeekLookBack.isDue(on: today, habits: habits), streak: Streak(weeks),
                    names: Dictionary(uniqueKeysWithValues: entries.map { ($0.kept.person.id, $0.kept.person.name) }))
            }
        }
    }

    private static let longestRun = 105
}
