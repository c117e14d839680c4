import Wording

/// What has happened, the newest first. What was taken back stays, struck and said to be undone.
enum PersonHistory {
    static func write(_ model: PersonModel, _ h: HTML) {
        h(.section, .aria(.labelledby, "history")) {
            h(.div, .class("section-head")) {
                h(.h2, .id("history"), say: PersonWords.history)
                if let last = model.lastEvent {
                    h.form(Address.undoEvent(model.id)) {
                        h(.button, .class("plain"), .set(.type, "submit")) {
                            h.say(PersonWords.undoLast)
                            h(.span, .class("unseen"), text: ": " + last)
                        }
                    }
                }
            }
            guard !model.history.isEmpty else {
                h(.p, .class("soft"), say: PersonWords.historyNone)
                return
            }
            h(.ol, .class("events")) { for event in model.history { row(event, model.name, h) } }
        }
    }

    private static func row(_ event: EventRow, _ name: String, _ h: HTML) {
        h(.li, event.isUndone ? .class("undone") : .none) {
            h(.p, .class("event-what")) {
                if event.isUndone {
                    h(.s) { h.sentence(event.what, naming: name) }
                    h.text(" ")
                    h(.span, .class("chip"), say: CommonWords.undone)
                } else {
                    h(.span) { h.sentence(event.what, naming: name) }
                }
            }
            h(.time, .class("soft small"), event.iso.isEmpty ? .none : .set(.datetime, event.iso), text: event.when)
            if !event.text.isEmpty { h(.p, .class("event-text clamp-6")) { h.user(event.text) } }
        }
    }
}
