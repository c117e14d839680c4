/// The usual next event of a stage, as the page's one primary button, and quieter ones beside it.
package struct NextStep: Hashable, Sendable {
    /// Why now, in a sentence.
    package var why: String
    package var first: Way
    package var others: [Way]

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

    package init(why: String, first: Way, others: [Way] = []) {
        self.why = why
        self.first = first
        self.others = others
    }
}
