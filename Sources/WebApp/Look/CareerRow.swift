/// One job or school of a career line, in words.
package struct CareerRow: Hashable, Sendable {
    /// What the remove button sends; `nil` where it cannot be removed here.
    package var key: String?
    package var title: String
    package var company: String
    package var place: String
    /// "January 2024 to now" in the page's language; empty where it is not known.
    package var span: String

    package init(key: String? = nil, title: String, company: String, place: String = "", span: String = "") {
        self.key = key
        self.title = title
        self.company = company
        self.place = place
        self.span = span
    }
}
