import CoffeeChat
import Wording

/// One request: what they wrote, my answer, the time, and the way to the talk.
package enum RequestView {
    package static func page(_ model: RequestModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            let title = HelpTalkWords.title(h.language, ["name": .text(model.person.name.shortened(to: 60))])
            h.page(title, .giveBack, isNarrow: true) {
                h.pageHead(title) {
                    h(.p, .class("soft small")) {
                        h.link(Address.giveBack.at("requests"), say: GiveBackWords.title)
                        h.text(" / ")
                        h.personLink(model.person)
                    }
                }
                h.errorSummary(model.errors, order: ["date", "time", "minutes", "link"])
                h(.p, .class("lead"), text: model.status)
                theirWords(model, h)
                switch model.step {
                case .answer: answer(model, h)
                case .setTime: time(model, h)
                case .talk, .given: talk(model, h)
                }
                h.form(Address.request(model.id), .class("foot")) {
                    h.deed("remove", "plain", say: GiveBackWords.remove)
                }
            }
        }
    }

    private static func theirWords(_ model: RequestModel, _ h: HTML) {
        h(.section, .aria(.labelledby, "wrote")) {
            h(.h2, .id("wrote"), say: HelpTalkWords.wrote)
            if model.text.isEmpty {
                h(.p, .class("soft"), say: HelpTalkWords.wroteNothing)
            } else {
                h(.blockquote, .class("theirs")) { h.user(model.text) }
            }
        }
    }

    private static func answer(_ model: RequestModel, _ h: HTML) {
        h(.section, .aria(.labelledby, "answer")) {
            h(.h2, .id("answer"), say: HelpTalkWords.answering)
            h.form(Address.request(model.id), .class("stack"), .set(.dataKeep, "request-\(model.id)")) {
                h.textarea(
                    FormField(
                        name: "pointer", label: HelpTalkWords.pointer(h.language), value: model.pointer,
                        hint: HelpTalkWords.pointerHint(h.language)), rows: 2)
                h(.div, .class("buttons")) {
                    h.deed("yes", "button primary", say: GiveBackWords.yes)
                    h.deed("no", "button", say: GiveBackWords.no)
                    h.deed("later", "button", say: GiveBackWords.later)
                }
            }
        }
    }

    private static func time(_ model: RequestModel, _ h: HTML) {
        h(.section, .aria(.labelledby, "when")) {
            h(.h2, .id("when"), say: HelpTalkWords.when)
            h(.p, .class("soft"), say: HelpTalkWords.whenLead)
            timeForm(model, h)
            h(.p) { h.link(Address.requestLetter(model.id), "more", say: HelpTalkWords.letterAgain) }
        }
    }

    private static func timeForm(_ model: RequestModel, _ h: HTML) {
        h.form(Address.request(model.id), .class("stack")) {
            h.when(model.typed, model.errors)
            h.field(
                FormField(
                    name: "link", label: HelpTalkWords.link(h.language), value: model.typed.link,
                    hint: HelpTalkWords.linkHint(h.language)))
            h(.div) { h.deed("time", "button primary", say: HelpTalkWords.setTime) }
        }
    }

    private static func talk(_ model: RequestModel, _ h: HTML) {
        h(.section, .class("sheet-card"), .aria(.labelledby, "when")) {
            h(.h2, .id("when"), say: model.step == .given ? HelpTalkWords.whenOver : .when)
            h(.dl, .class("facts")) {
                h.fact(InvitationPageWords.when, isEmpty: false) { h.text(model.when) }
                h.fact(InvitationPageWords.whereIs, isEmpty: model.place.isEmpty) { h.place(model.place) }
            }
            h(.div, .class("buttons")) {
                if model.step == .given {
                    h.link(Address.requestChat(model.id), "button", say: HelpTalkWords.notes)
                } else {
                    h.link(Address.requestChat(model.id), "button primary", say: HelpTalkWords.openChat)
                    h(.a, .class("button"), .href(Address.requestFile(model.id)), .flag(.download)) {
                        h.say(HelpTalkWords.saveCalendar)
                    }
                }
            }
        }
        h(.div, .class("folds")) {
            h(.details, .class("fold"), .flag(.open, if: !model.errors.isEmpty)) {
                h(.summary, say: HelpTalkWords.changeTime)
                timeForm(model, h)
            }
            h(.details, .class("fold")) {
                h(.summary, say: HelpTalkWords.notHappened)
                h.form(Address.request(model.id)) { h.deed("drop", "button", say: HelpTalkWords.notHappened) }
            }
        }
    }
}
