/// How much time there is to give: "two talks a month". Saying no is kind when yes would be too much.
package struct HelpCapacity: Hashable, Sendable {
    /// `nil` for somebody who sets no limit.
    package let talksAMonth: Int?
    /// Talks of this month that were given or agreed on.
    package let taken: Int
    /// The first day of the next month.
    package let nextMonth: Day

    package init(talksAMonth: Int?, requests: [HelpRequest], today: Day, habits: Habits) {
        self.talksAMonth = talksAMonth.map { max(0, $0) }
        let first = today.adding(days: 1 - today.day)
        let next = first.adding(months: 1)
        nextMonth = next
        taken = requests.count { request in
            guard request.answer == .yes else { return false }
            // A yes without a time takes a place of the month in which it was said.
            guard let day = request.talk.map({ habits.day(of: $0.start) }) ?? request.answeredOn else { return false }
            return day >= first && day < next
        }
    }

    package var left: Int? { talksAMonth.map { max(0, $0 - taken) } }
    package var isFull: Bool { left == 0 }
}
