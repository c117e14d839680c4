import CoffeeChat
package import Notebook

/// "Not this week", without guilt: the days are marked off, and nothing comes up but a talk on the books.
package struct TakeBreak {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    /// - Parameter weeks: This one is the first.
    /// - Returns: What undo takes back; `nil` where the days were off already.
    package func callAsFunction(weeks: Int = 1) throws(SeekerError) -> ActionID? {
        try change { me in
            me.daysOff.formUnion(
                WeekPause.days(from: practice.now(), weeks: weeks, habits: practice.habits(of: me)))
        }
    }

    /// Back early: the days off that are left in a row are working days again.
    package func end() throws(SeekerError) -> ActionID? {
        try change { me in
            let habits = practice.habits(of: me)
            me.daysOff.subtract(WeekPause.rest(from: Day(practice.now(), in: habits.zone), habits: habits))
        }
    }

    private func change(_ body: (inout Me) -> Void) throws(SeekerError) -> ActionID? {
        var me = try DescribeMe(practice)()
        body(&me)
        return try DescribeMe(practice).save(me)
    }
}
