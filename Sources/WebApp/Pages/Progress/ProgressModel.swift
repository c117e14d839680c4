/// How the seeker is doing: pictures first, a table behind each, a sentence under each.
package struct ProgressModel: Sendable {
    package var plan: Plan
    package var lookBack: LookBack?
    package var weeks: Chart
    package var answers: Chart
    package var gains: Chart
    package var ease: Chart
    package var hours: Chart
    package var streak: String
    package var year: Int
    /// Nothing has been sent yet: the page says what will be here.
    package var isEmpty: Bool

    package struct Plan: Sendable {
        package var sentence: String
        package var sum: [String]
        /// The chance after 0, 1, 2 … further asks, 0 to 1.
        package var curve: [Double]
        /// How many the plan advises; the picture marks it.
        package var asks: Int?
        package var points: [String]
        package var chats: Int
        package var goal: Int
        package var isPaused: Bool
    }

    package struct LookBack: Sendable {
        package var counts: String
        package var goodThing: String
    }
}
