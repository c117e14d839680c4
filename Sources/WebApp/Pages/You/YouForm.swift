/// The fields of "Who you are" as typed; each property is the name of its form field.
package struct YouForm: Hashable, Sendable {
    package var name: String
    package var email: String
    package var place: String
    package var zone: String
    /// Values of the options: rungs by number, fields by raw value.
    package var rung: String
    package var field: String
    package var targetRung: String
    package var targetField: String
    /// One a line.
    package var companies: String
    /// `free` or `premium`.
    package var membership: String
    package var goal: String
    /// Days as `2026-12-24`, one a line.
    package var daysOff: String
    /// `en`, `zh-Hans`, or empty to follow the machine.
    package var language: String
    package var theme: Theme
    package var voice = VoiceForm()

    package init(
        name: String = "", email: String = "", place: String = "", zone: String = "", rung: String = "",
        field: String = "", targetRung: String = "", targetField: String = "", companies: String = "",
        membership: String = "free", goal: String = "1", daysOff: String = "", language: String = "",
        theme: Theme = .system
    ) {
        self.name = name
        self.email = email
        self.place = place
        self.zone = zone
        self.rung = rung
        self.field = field
        self.targetRung = targetRung
        self.targetField = targetField
        self.companies = companies
        self.membership = membership
        self.goal = goal
        self.daysOff = daysOff
        self.language = language
        self.theme = theme
    }
}
