package import CoffeeChat

/// Who I am: the form and what was read from the export.
package struct YouModel: Sendable {
    package var form: YouForm
    package var rungs: [Choice]
    package var fields: [Choice]
    /// IANA names, for the list behind the zone's field.
    package var zones: [String]
    /// The zone of this machine, which stands in until one is said.
    package var machineZone: String
    /// The companies at which most of my connections work, for one-click adding.
    package var companySuggestions: [String]
    package var errors: FieldErrors
    /// Read from the export, newest first.
    package var career: [CareerRow]
    package var skills: [String]
    package var languages: [String]
    /// Straight after the first import: the page says so and leads on to People.
    package var isFirstTime: Bool
    /// What drafts sound like now: learned and set, by language.
    package var voices: [MessageLanguage: Voice] = [:]

    package init(
        form: YouForm, rungs: [Choice], fields: [Choice], zones: [String] = [], machineZone: String = "UTC",
        companySuggestions: [String] = [], errors: FieldErrors = [:], career: [CareerRow] = [], skills: [String] = [],
        languages: [String] = [], isFirstTime: Bool = false
    ) {
        self.form = form
        self.rungs = rungs
        self.fields = fields
        self.zones = zones
        self.machineZone = machineZone
        self.companySuggestions = companySuggestions
        self.errors = errors
        self.career = career
        self.skills = skills
        self.languages = languages
        self.isFirstTime = isFirstTime
    }
}
