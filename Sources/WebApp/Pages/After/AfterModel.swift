package import CoffeeChat

/// After a chat, as plain data.
package struct AfterModel: Sendable {
    package var id: PersonID
    package var name: String
    package var title: String
    package var company: String
    package var outcome: Outcome
    package var day: Day
    /// The lines of the notes, for looking while one thinks.
    package var notes: [String]
    package var gains: [GainRow]
    package var promises: [PromiseRow]
    package var others: [OtherRow]
    /// 1 to 5; `nil` where nothing was said.
    package var felt: Int?
    package var isThanked: Bool
    package var errors: FieldErrors

    package struct Outcome: Hashable, Sendable {
        package enum Kind: Sendable { case ahead, asked, unknown, happened }

        package var kind: Kind
        /// "Tuesday, December 1 at 3:30 pm"; empty where nothing was on the books.
        package var when: String
        package var day: String
        package var time: String

        package init(kind: Kind = .happened, when: String = "", day: String = "", time: String = "") {
            self.kind = kind
            self.when = when
            self.day = day
            self.time = time
        }
    }

    package struct GainRow: Hashable, Sendable {
        package var gain: Gain
        package var text: String
        package var isChosen: Bool
        /// What was said of it before.
        package var kept: [String]
        package var isKept: Bool

        package init(gain: Gain, text: String = "", isChosen: Bool = false, kept: [String] = [], isKept: Bool = false) {
            self.gain = gain
            self.text = text
            self.isChosen = isChosen
            self.kept = kept
            self.isKept = isKept
        }
    }

    package struct PromiseRow: Hashable, Sendable {
        package var text: String
        package var by: Promise.Promiser
        /// As a date field has it; empty for none.
        package var due: String
        package var isKept: Bool

        package init(text: String = "", by: Promise.Promiser = .me, due: String = "", isKept: Bool = false) {
            self.text = text
            self.by = by
            self.due = due
            self.isKept = isKept
        }
    }

    package struct OtherRow: Hashable, Sendable {
        package var line: String
        /// Who it is, where they are on file.
        package var onFile: PersonLink?
        package var isIntroduced: Bool

        package init(line: String = "", onFile: PersonLink? = nil, isIntroduced: Bool = false) {
            self.line = line
            self.onFile = onFile
            self.isIntroduced = isIntroduced
        }
    }

    package init(
        id: PersonID, name: String, title: String = "", company: String = "", outcome: Outcome = Outcome(), day: Day,
        notes: [String] = [], gains: [GainRow] = [], promises: [PromiseRow] = [], others: [OtherRow] = [],
        felt: Int? = nil, isThanked: Bool = false, errors: FieldErrors = [:]
    ) {
        self.id = id
        self.name = name
        self.title = title
        self.company = company
        self.outcome = outcome
        self.day = day
        self.notes = notes
        self.gains = gains
        self.promises = promises
        self.others = others
        self.felt = felt
        self.isThanked = isThanked
        self.errors = errors
    }
}
