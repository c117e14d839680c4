import CoffeeChat
import Wording

/// The form that logs any event. Fields that belong to some events only carry `data-for` and are shown by the
/// style sheet for the chosen event, without a script; a browser that cannot do that shows them all.
enum PersonLog {
    static func write(_ model: PersonModel, _ h: HTML) {
        let log = model.log
        h(.section, .id("log"), .aria(.labelledby, "log-title")) {
            h(.details, .class("log"), .flag(.open, if: log.isOpen)) {
                h(.summary) { h(.h2, .id("log-title"), say: LogWords.heading) }
                h(.p, .class("soft"), say: LogWords.lead)
                h.form(Address.events(model.id), .class("stack log-form"), .set(.dataKeep, "log-\(model.id.text)")) {
                    h.errorSummary(log.errors, order: order, scope: "log")
                    h.select(
                        field("event", .event, log.event, log, h),
                        [ChoiceGroup("", [Choice("", LogWords.choose(h.language))])] + log.events,
                        .flag(.required))
                    details(log, h)
                    h.textarea(field("text", .text, log.text, log, h, hint: .textHint), rows: 3)
                    when(log, h)
                    h.button(log.isOpen ? "button primary" : "button", say: LogWords.save)
                }
            }
        }
    }

    private static let order = [
        "event", "channel", "answer", "until", "startDay", "startTime", "link", "promiser", "due", "introducer", "gain",
        "ease", "text", "day", "time",
    ]

    private static func field(
        _ name: String, _ label: LogWords, _ value: String, _ log: LogForm, _ h: HTML, hint: LogWords? = nil,
        type: FormField.InputType = .text
    ) -> FormField {
        FormField(
            name: name, label: label(h.language), value: value, hint: hint?(h.language) ?? "",
            error: log.errors[name], type: type, scope: "log")
    }

    private static func details(_ log: LogForm, _ h: HTML) {
        h.select(field("channel", .channel, log.channel, log, h), log.channels)
        h.select(field("answer", .answer, log.answer, log, h), log.answers)
        h.field(field("until", .until, log.until, log, h, hint: .untilHint, type: .date))
        h(.div, .class("grid-2"), .set(.dataFor, "talk")) {
            h.field(field("startDay", .startDay, log.startDay, log, h, type: .date))
            h.field(field("startTime", .startTime, log.startTime, log, h, type: .time))
        }
        h.field(field("link", .link, log.link, log, h, hint: .linkHint))
        h.select(field("promiser", .promiser, log.promiser, log, h), log.promisers)
        h.field(field("due", .due, log.due, log, h, type: .date))
        h.field(field("introducer", .introducer, log.introducer, log, h))
        h.select(field("gain", .gain, log.gain, log, h), log.gains)
        h.select(field("ease", .ease, log.ease, log, h), log.eases)
    }

    private static func when(_ log: LogForm, _ h: HTML) {
        h(.fieldset, .class("when")) {
            h(.legend, say: LogWords.when)
            h(.p, .class("hint"), say: LogWords.whenHint)
            h(.div, .class("grid-2")) {
                h.field(
                    field("day", .day, log.day, log, h, type: .date), .set(.max, h.context.today.iso))
                h.field(field("time", .time, log.time, log, h, type: .time))
            }
        }
    }
}
