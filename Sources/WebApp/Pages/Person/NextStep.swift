package import CoffeeChat

/// The usual next event of a stage, as the page's one primary button, and quieter ones beside it.
package struct NextStep: Hashable, Sendable {
    /// Why now, in a sentence.
    package var why: String
    package var first: Way
    package var others: [Way]
    /// The message that the journey calls for; the desk writes it, and has the button then.
    package var letter: Letter?

    package struct Letter: Hashable, Sendable {
        package var kind: MessageKind
        /// What the button says: "Ask", "Follow up".
        package var label: String
        /// Whether it is what to do now, and so the one loud button.
        package var isDue: Bool
        /// The page that does it in the desk's place: the brief, the chat, or what comes after it.
        package var page: SafeURL?

        package init(kind: MessageKind, label: String, isDue: Bool, page: SafeURL? = nil) {
            self.page = page
            self.kind = kind
            self.label = label
            self.isDue = isDue
        }
    }

    package struct Way: Hashable, Sendable {
        /// What the button says: "I sent the ask", "They said yes".
        package var label: String
        /// The event's name, as `EventRecord` has it.
        package var event: String
        package var detail: String
        /// Whether the event needs more than a click (a time, a text): the button opens the log form with it chosen.
        package var needsForm: Bool

        package init(label: String, event: String, detail: String = "", needsForm: Bool = false) {
            self.label = label
            self.event = event
            self.detail = detail
            self.needsForm = needsForm
        }
    }

    package init(why: String, first: Way, others: [Way] = [], letter: Letter? = nil) {
        self.letter = letter
        self.why = why
        self.first = first
        self.others = others
    }
}
