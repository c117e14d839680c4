package import CoffeeChat
import Foundation
import Notebook

/// The week's plan, as Today shows it.
package struct PlanView: Sendable {
    package let plan: WeekPlan
    /// Who said yes, and with whom no time is found yet.
    package let agreed: Int
    /// Whether the seeker rests for what is left of the week.
    package let isPaused: Bool
    package let week: ISOWeek
}

/// How many asks it takes this week.
package struct SeePlan {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package func callAsFunction() throws(SeekerError) -> PlanView {
        try practice.answering {
            try practice.notebook.read { reader in
                let journals = try Journals(practice, reader: reader)
                let entries = try journals.those(with: Journals.ofThePlan)
                return Self.view(
                    entries.map(\.journal), me: try reader.me(), now: journals.now, habits: journals.habits)
            }
        }
    }

    static func view(_ journals: [ProgressJournal], me: Me, now: Date, habits: Habits) -> PlanView {
        let today = habits.day(of: now)
        return PlanView(
            plan: WeekPlan(goal: me.goal, journals: journals, now: now, habits: habits),
            agreed: journals.agreed.count, isPaused: WeekPause.isOn(today, habits: habits), week: ISOWeek(today))
    }
}
