import CoffeeChat
import Wording

/// "Did it happen?", without blame; asked only while it is not known.
enum AfterOutcome {
    static func write(_ model: AfterModel, _ h: HTML) {
        switch model.outcome.kind {
        case .happened: return
        case .ahead:
            h(.div, .class("quiet-box")) {
                h(.p, say: AfterPageWords.notYet, ["when": .text(model.outcome.when)])
                h(.div, .class("buttons")) {
                    h.link(Address.brief(model.id), "button primary", say: BriefPageWords.short)
                    h.link(Address.chat(model.id), "button", say: BriefPageWords.open)
                }
            }
        case .asked, .unknown: ask(model, h)
        }
    }

    private static func ask(_ model: AfterModel, _ h: HTML) {
        h(.section, .class("outcome"), .aria(.labelledby, "happened")) {
            h(.h2, .id("happened"), say: AfterPageWords.happened)
            h(.p) {
                if !model.outcome.when.isEmpty {
                    h.say(AfterPageWords.happenedWhy, ["when": .text(model.outcome.when)])
                    h.text(h.language == .chinese ? "" : " ")
                }
                h(.span, .class("soft"), say: AfterPageWords.happenedLead)
            }
            let isAsked = model.outcome.kind == .asked
            h.form(Address.outcome(model.id), .class("stack tight")) {
                if !isAsked {
                    h(.div, .class("grid-2")) {
                        h.field(
                            FormField(
                                name: "metDay", label: AfterPageWords.metDay(h.language), value: model.day.iso,
                                type: .date, scope: "o"), .set(.max, h.context.today.iso))
                    }
                }
                h(.div, .class("buttons")) {
                    h.deed("met", isAsked ? "button primary" : "button", say: AfterPageWords.met, named: "outcome")
                    if isAsked {
                        h.deed("missed", "button", say: AfterPageWords.missed, named: "outcome")
                        h.deed("fellThrough", "button", say: AfterPageWords.fellThrough, named: "outcome")
                    }
                }
            }
            if isAsked { moved(model, h) }
        }
    }

    private static func moved(_ model: AfterModel, _ h: HTML) {
        h(.details, .class("quiet"), .flag(.open, if: model.errors["day"] != nil)) {
            h(.summary, say: AfterPageWords.moved)
            h.form(Address.outcome(model.id), .class("stack tight")) {
                h.hiddenField("outcome", "moved")
                h(.div, .class("grid-2")) {
                    h.field(
                        FormField(
                            name: "day", label: AfterPageWords.movedWhen(h.language), value: model.outcome.day,
                            error: model.errors["day"], type: .date, scope: "o"))
                    h.field(
                        FormField(
                            name: "time", label: AfterPageWords.movedTime(h.language), value: model.outcome.time,
                            type: .time, scope: "o"))
                }
                h(.div, .class("buttons")) { h.button("button", say: AfterPageWords.movedSave) }
            }
        }
    }
}
