import CoffeeChat
import Wording

/// Calendars: what is there, and one more.
enum CalendarForms {
    static func list(_ calendars: [TimesModel.CalendarRow], _ h: HTML) {
        h(.section, .aria(.labelledby, "calendars")) {
            h(.h2, .id("calendars"), say: TimesPageWords.calendars)
            guard !calendars.isEmpty else {
                h(.p, .class("soft"), say: TimesPageWords.calendarsNone)
                return
            }
            h(.ul, .class("lines")) { for calendar in calendars { row(calendar, h) } }
            if calendars.contains(where: { !$0.address.isEmpty }) {
                h.form(Address.refreshCalendars) { h.button("plain", say: TimesPageWords.refresh) }
            }
        }
    }

    private static func row(_ calendar: TimesModel.CalendarRow, _ h: HTML) {
        h(.li) {
            h(.div) {
                h(.p, .class("strong clamp-2")) { h.user(calendar.name) }
                h(.p, .class("soft small")) {
                    h.say(TimesPageWords.events, ["n": .number(calendar.events)])
                    h(.span, .class("dot"), text: " · ")
                    h.say(TimesPageWords.fetched, ["when": .text(calendar.fetched)])
                }
                if !calendar.trouble.isEmpty { h(.p, .class("small error-text"), text: calendar.trouble) }
            }
            h.form(Address.removeCalendar) {
                h.hiddenField("calendar", String(calendar.id))
                h(.button, .class("plain"), .set(.type, "submit")) {
                    h.say(TimesPageWords.remove)
                    h(.span, .class("unseen"), text: ": \(calendar.name.shortened(to: 60))")
                }
            }
        }
    }

    static func add(_ model: TimesModel, _ h: HTML) {
        h(.details, .class("quiet"), .flag(.open, if: model.calendars.isEmpty || !model.errors.isEmpty)) {
            h(.summary, say: TimesPageWords.add)
            h.form(Address.calendars, .set(.enctype, "multipart/form-data"), .class("stack")) {
                h.fileField(
                    FormField(
                        name: "file", label: TimesPageWords.addFile(h.language), value: "",
                        hint: TimesPageWords.fileHint(h.language), error: model.errors["file"]),
                    accept: ".ics,text/calendar")
                h.field(
                    FormField(
                        name: "address", label: TimesPageWords.addAddress(h.language), value: model.typed.address,
                        hint: TimesPageWords.addressHint(h.language), error: model.errors["address"]))
                if model.typed.asksPrivate {
                    h(.label, .class("radio")) {
                        h(.input, .set(.type, "checkbox"), .set(.name, "private"), .set(.value, "yes"))
                        h(.span, say: TimesPageWords.allowPrivate)
                    }
                }
                h.field(
                    FormField(
                        name: "name", label: TimesPageWords.name(h.language), value: model.typed.name,
                        hint: TimesPageWords.nameHint(h.language)))
                h.button("button", say: TimesPageWords.add)
            }
        }
    }
}
