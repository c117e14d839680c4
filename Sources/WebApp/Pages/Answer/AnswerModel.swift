package import CoffeeChat

/// A pasted reply, and what was understood of it.
package struct AnswerModel: Sendable {
    package var id: PersonID
    package var name: String
    package var text = ""
    /// `nil` before anything was read.
    package var read: Read?

    package struct Read: Sendable {
        package var sentences: [String]
        package var zone: String
        /// The text in pieces, those that were read marked.
        package var pieces: [Piece]
        package var isUnsure: Bool
        package var fits: [Day]
        package var outside: [Day]
        package var hasTimes: Bool
        /// What may be logged, the likeliest first: `yes`, `no`, `later`, `asks`.
        package var answers: [Answer]
        /// Theirs, where it is not on file yet.
        package var email: String
    }

    package struct Piece: Hashable, Sendable {
        package var text: String
        package var isMarked: Bool
    }

    /// The times of one day on their clock.
    package struct Day: Hashable, Sendable {
        package var name: String
        package var slots: [Slot]
    }

    package struct Slot: Hashable, Sendable {
        package var theirs: String
        /// Empty where both clocks show the same.
        package var mine: String
        /// Seconds since 1970.
        package var start: Int
    }

    package enum Answer: String, CaseIterable, Sendable {
        case yes, no, later, asks
    }
}
