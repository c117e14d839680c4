/// How good somebody is to ask now, with the sum that led to it.
package struct Standing: Hashable, Sendable {
    package let reading: TitleReading
    /// `nil` outside the seeker's family of fields, and for unknown titles.
    package let steps: StepsAhead?
    package let reasons: [Weighed]
    package let score: Int

    /// A reason and what it adds to the score, or takes from it.
    package struct Weighed: Hashable, Sendable {
        package let reason: Reason
        package let weight: Int

        package init(_ reason: Reason, _ weight: Int) {
            self.reason = reason
            self.weight = weight
        }
    }

    package init(reading: TitleReading, steps: StepsAhead?, reasons: [Weighed]) {
        self.reading = reading
        self.steps = steps
        self.reasons = reasons
        self.score = reasons.reduce(0) { $0 + $1.weight }
    }
}

/// `steps = their rung - my rung`, with its two corrections kept apart so that the page can show the sum.
package struct StepsAhead: Hashable, Sendable {
    package let theirs: Rung
    package let mine: Rung
    /// One more for another field of the family.
    package let fieldChange: Int
    /// One less for somebody with less than two years in their first job of the field.
    package let firstJob: Int

    package var total: Int { theirs.rawValue - mine.rawValue + fieldChange - firstJob }

    package init(theirs: Rung, mine: Rung, fieldChange: Int, firstJob: Int) {
        self.theirs = theirs
        self.mine = mine
        self.fieldChange = fieldChange
        self.firstJob = firstJob
    }
}
