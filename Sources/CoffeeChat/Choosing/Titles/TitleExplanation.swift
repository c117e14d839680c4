/// Why a title was read as it was. Words are given in their plain form: lower case, simplified, half width.
package struct TitleExplanation: Hashable, Sendable {
    /// A part of the title that did not decide.
    package struct SetAside: Hashable, Sendable {
        package enum Reason: String, Sendable {
            case past
            case hoped
            /// Whom they hire, teach, help or write for.
            case others
            case hobby
            /// A company or school, not a job.
            case organization
            /// A job too, but another one decides.
            case alsoHeld
        }

        package let words: String
        package let reason: Reason
    }

    package let reading: TitleReading
    /// The part that decided; nil where nothing in the title names work.
    package private(set) var decidedBy: String?
    /// The word that gave the field, and the one that gave the rung; nil where the rung is "no mark".
    package private(set) var fieldWord: String?
    package private(set) var rungWord: String?
    /// "Open to work", "career changer": rung 0 whatever else is said.
    package private(set) var isSeeking = false
    package private(set) var setAside: [SetAside] = []

    init(reading: TitleReading) { self.reading = reading }

    init(_ choice: TitleJobChoice, tokens: [TitleToken], text: TitleText) {
        self.init(reading: choice.reading())
        func words(_ range: Range<Int>) -> String {
            guard range.upperBound <= tokens.count, !range.isEmpty else { return "" }
            return text.words(tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound)
        }
        let decisive = choice.decisive()
        isSeeking = choice.isSeeking
        decidedBy = decisive.map { words($0.tokens) }
        fieldWord = decisive?.fieldToken.map { words($0..<$0 + 1) }
        if decisive?.rung != nil, !isSeeking { rungWord = decisive?.rungToken.map { words($0..<$0 + 1) } }
        setAside = choice.jobs.filter { $0.tokens != decisive?.tokens }
            .map { SetAside(words: words($0.tokens), reason: Self.reason($0)) }
    }

    private static func reason(_ job: TitleJob) -> SetAside.Reason {
        switch job.standing {
        case .past: .past
        case .hoped: .hoped
        case .others: .others
        case .hobby: .hobby
        case .current: job.head == .none ? .organization : .alsoHeld
        }
    }
}
