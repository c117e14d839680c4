package import CoffeeChat
import Foundation
import Notebook

/// How the seeker is doing.
package struct ProgressSummary: Sendable {
    package let plan: PlanView
    package let soFar: ProgressSoFar
    package let me: Me
    package let today: Day
}

/// A year on one page, with the names that stand on it.
package struct YearInReview: Sendable {
    package let review: ProgressReview
    package let names: [PersonID: String]
    package let me: Me
}

package struct SeeProgress {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package func callAsFunction() throws(SeekerError) -> ProgressSummary {
        try practice.answering {
            try practice.notebook.read { reader in
                let journals = try Journals(practice, reader: reader)
                let all = try journals.all().map(\.journal)
                let (now, habits, me) = (journals.now, journals.habits, try reader.me())
                return ProgressSummary(
                    plan: SeePlan.view(all, me: me, now: now, habits: habits),
                    soFar: ProgressSoFar(
                        all, given: try reader.requests().given(by: now), now: now, habits: habits),
                    me: me, today: habits.day(of: now))
            }
        }
    }

    package func review(year: Int) throws(SeekerError) -> YearInReview {
        try practice.answering {
            try practice.notebook.read { reader in
                let journals = try Journals(practice, reader: reader)
                let entries = try journals.all()
                let given = try reader.requests().given(by: journals.now)
                return YearInReview(
                    review: ProgressReview(entries.map(\.journal), given: given, year: year, habits: journals.habits),
                    names: Dictionary(uniqueKeysWithValues: entries.map { ($0.kept.person.id, $0.kept.person.name) }),
                    me: try reader.me())
            }
        }
    }

    /// The weeks as a table for other programs (RFC 4180, UTF-8).
    package func table() throws(SeekerError) -> [UInt8] {
        let weeks = try self().soFar.weeks.map { week in
            "\(week.week.text),\(week.week.monday.iso),\(week.asks),\(week.answers),\(week.chats)"
        }
        return Array((["week,monday,asks,answers,chats"] + weeks).map { $0 + "\r\n" }.joined().utf8)
    }
}
