/// Weeks in a row in which the seeker took a step, or took a rest on purpose.
///
/// It bends and does not break: one empty week between two others is forgiven, and two in a row begin a new run. A number
/// that falls to nothing for a week with the flu makes people stop, and stopping is all there is to lose.
package struct Streak: Hashable, Sendable {
    /// Weeks of the run with a step or a rest.
    package let weeks: Int
    /// Those of them that were rests.
    package let rests: Int
    /// Empty weeks that the run went around.
    package let bends: Int
    /// The run's first Monday; `nil` where there is no run.
    package let since: Day?
    package let hasStepThisWeek: Bool

    /// - Parameter weeks: Oldest first, the last one being this week, which may still be empty.
    package init(_ weeks: [ProgressWeek]) {
        var (count, rests, bends, gap) = (0, 0, 0, 0)
        var since: Day?
        for week in weeks.dropLast(weeks.last?.counts == true ? 0 : 1).reversed() {
            guard week.counts else {
                gap += 1
                if gap == 2 { break }
                continue
            }
            if count > 0 { bends += gap }
            gap = 0
            count += 1
            if !week.hasStep { rests += 1 }
            since = week.week.monday
        }
        self.weeks = count
        self.rests = rests
        self.bends = bends
        self.since = since
        hasStepThisWeek = weeks.last?.hasStep ?? false
    }
}

extension ProgressWeek {
    fileprivate var counts: Bool { hasStep || isRest }
}
