/// The add-a-job form, as typed; each property is the name of its form field.
package struct JobForm: Hashable, Sendable {
    package var title: String
    package var company: String
    package var place: String
    /// `2024-01` or `2024`.
    package var start: String
    /// Empty while it lasts.
    package var end: String
    package var errors: FieldErrors

    package init(
        title: String = "", company: String = "", place: String = "", start: String = "", end: String = "",
        errors: FieldErrors = [:]
    ) {
        self.title = title
        self.company = company
        self.place = place
        self.start = start
        self.end = end
        self.errors = errors
    }
}
