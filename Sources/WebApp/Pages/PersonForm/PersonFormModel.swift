package import CoffeeChat

/// Adding somebody by hand, or correcting what is on file.
package struct PersonFormModel: Sendable {
    /// `nil` for somebody new.
    package var id: PersonID?
    package var form: PersonForm
    /// What stood on file when the form was shown: what is still the same was not touched.
    package var was: PersonForm?
    package var errors: FieldErrors
    /// Names for the list behind "who can introduce me".
    package var introducers: [PersonLink]
    package var zones: [String]
    /// People on file who may be the same: said before a double is made. Sending again with `sure=1` adds them.
    package var sameAs: [PersonLink]

    package init(
        id: PersonID? = nil, form: PersonForm = PersonForm(), was: PersonForm? = nil, errors: FieldErrors = [:],
        introducers: [PersonLink] = [], zones: [String] = [], sameAs: [PersonLink] = []
    ) {
        self.id = id
        self.form = form
        self.was = was
        self.errors = errors
        self.introducers = introducers
        self.zones = zones
        self.sameAs = sameAs
    }
}
