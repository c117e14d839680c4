/// One option of a select, a radio group or a filter: its value in the form and its name in words.
package struct Choice: Hashable, Sendable {
    package var value: String
    package var label: String
    /// The language of the label, where it is not that of the page: a screen reader says it rightly then.
    package var language: String?

    package init(_ value: String, _ label: String, language: String? = nil) {
        self.value = value
        self.label = label
        self.language = language
    }
}

/// Options under one heading.
package struct ChoiceGroup: Hashable, Sendable {
    package var label: String
    package var choices: [Choice]

    package init(_ label: String, _ choices: [Choice]) {
        self.label = label
        self.choices = choices
    }
}

/// What was wrong with a form, as a sentence by the name of its field.
package typealias FieldErrors = [String: String]
