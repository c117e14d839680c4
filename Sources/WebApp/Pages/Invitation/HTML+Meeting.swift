import Wording

/// What the pages share on which a talk gets its time.
extension HTML {
    /// Day, time and length of a talk.
    func when(_ typed: InvitationModel.Typed, _ errors: FieldErrors) {
        self(.div, .class("grid-2")) {
            field(
                FormField(
                    name: "date", label: InvitationPageWords.date(language), value: typed.date, error: errors["date"],
                    type: .date, isRequired: true))
            field(
                FormField(
                    name: "time", label: InvitationPageWords.time(language), value: typed.time, error: errors["time"],
                    type: .time, isRequired: true))
            field(
                FormField(
                    name: "minutes", label: InvitationPageWords.minutes(language), value: typed.minutes,
                    error: errors["minutes"], type: .number))
        }
    }

    /// Where a talk takes place: a link where it is one.
    func place(_ location: String) {
        if let link = SafeURL(outside: location) {
            self(
                .a, .class("breakable"), .href(link), .rel("noopener noreferrer"), .set(.target, "_blank"),
                text: location)
        } else {
            user(location)
        }
    }
}
