import CoffeeChat
import Wording

package enum InvitationView {
    package static func page(_ model: InvitationModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            let title = InvitationPageWords.title(h.language, ["name": .text(model.name.shortened(to: 60))])
            h.page(title, .times, isNarrow: true) {
                h.pageHead(title) {
                    h(.p, .class("soft small")) {
                        h.crumbs(PersonLink(id: model.id, name: model.name))
                    }
                }
                h.errorSummary(model.errors, order: ["date", "time", "minutes", "link", "file"])
                if let booked = model.booked {
                    card(booked, model, h)
                    if !booked.isOver { changes(model, h) }
                    if booked.isMade { answer(booked, model, h) }
                    if booked.isOver { book(model, h) }
                } else {
                    h(.p, .class("lead"), say: InvitationPageWords.none)
                    book(model, h)
                }
            }
        }
    }

    private static func card(_ booked: InvitationModel.Booked, _ model: InvitationModel, _ h: HTML) {
        h(.section, .class("sheet-card"), .aria(.labelledby, "invitation")) {
            h(.h2, .id("invitation"), .class("clamp-3"), text: booked.summary)
            h(.dl, .class("facts")) {
                h.fact(InvitationPageWords.when, isEmpty: false) { h.text(booked.mine) }
                h.fact(InvitationPageWords.whenTheirs, isEmpty: booked.theirs.isEmpty) { h.text(booked.theirs) }
                h.fact(InvitationPageWords.whereIs, isEmpty: booked.location.isEmpty) { h.place(booked.location) }
            }
            if booked.isMade { files(booked, model, h) } else { make(model, h) }
        }
    }

    private static func make(_ model: InvitationModel, _ h: HTML) {
        h.form(Address.invitation(model.id), .class("stack tight")) {
            h(.div, .class("buttons")) {
                h(
                    .button, .class("button primary"), .set(.type, "submit"), .set(.name, "deed"),
                    .set(.value, "make"), say: InvitationPageWords.make)
            }
            h(.p, .class("soft small"), say: InvitationPageWords.makeHint)
        }
    }

    private static func files(_ booked: InvitationModel.Booked, _ model: InvitationModel, _ h: HTML) {
        h(.div, .class("buttons")) {
            if booked.hasMail {
                file("invitation.eml", InvitationPageWords.saveMail, "button primary", model, h)
            }
            file("invitation.ics", InvitationPageWords.saveCalendar, "button", model, h)
        }
        h(.div, .class("soft small sending-notes")) {
            if booked.hasMail { h(.p, say: InvitationPageWords.mailHint) }
            for sentence in booked.missing { h(.p, text: sentence) }
            if !booked.missing.isEmpty {
                h(.p) {
                    h.link(Address.you, say: LayoutWords.you)
                    h.text(" · ")
                    h.link(Address.edit(model.id), say: PersonWords.edit)
                }
            }
        }
    }

    private static func file(
        _ name: String, _ words: InvitationPageWords, _ style: StaticString, _ model: InvitationModel, _ h: HTML
    ) {
        h(.a, .class(style), .href(Address.invitation(model.id, file: name)), .flag(.download), say: words)
    }

    private static func changes(_ model: InvitationModel, _ h: HTML) {
        h(.div, .class("folds")) {
            h(.details, .class("fold"), .flag(.open, if: !model.errors.isEmpty)) {
                h(.summary, say: InvitationPageWords.move)
                h.form(Address.invitation(model.id), .class("stack")) {
                    h.when(model.typed, model.errors)
                    h(
                        .button, .class("button"), .set(.type, "submit"), .set(.name, "deed"), .set(.value, "move"),
                        say: InvitationPageWords.moveIt)
                }
            }
            h(.details, .class("fold")) {
                h(.summary, say: InvitationPageWords.callOff)
                h.form(Address.invitation(model.id)) {
                    h(
                        .button, .class("button danger"), .set(.type, "submit"), .set(.name, "deed"),
                        .set(.value, "callOff"), say: InvitationPageWords.callOff)
                }
            }
        }
    }

    private static func book(_ model: InvitationModel, _ h: HTML) {
        h(.section, .aria(.labelledby, "book")) {
            h(.h2, .id("book"), say: InvitationPageWords.bookHeading)
            h.form(Address.invitation(model.id), .class("stack")) {
                h.when(model.typed, model.errors)
                h.radios(
                    FormField(
                        name: "choice", label: InvitationPageWords.link(h.language), value: model.typed.choice),
                    [
                        Choice("usual", InvitationPageWords.usualLink(h.language)),
                        Choice("fresh", InvitationPageWords.freshLink(h.language)),
                        Choice("own", InvitationPageWords.ownLink(h.language)),
                        Choice("none", InvitationPageWords.noLink(h.language)),
                    ])
                h.field(
                    FormField(
                        name: "link", label: InvitationPageWords.address(h.language), value: model.typed.link,
                        error: model.errors["link"], type: .url))
                h(
                    .button, .class("button primary"), .set(.type, "submit"), .set(.name, "deed"),
                    .set(.value, "book"), say: InvitationPageWords.bookIt)
            }
        }
    }

    private static func answer(_ booked: InvitationModel.Booked, _ model: InvitationModel, _ h: HTML) {
        h(.section, .aria(.labelledby, "their-answer")) {
            h(.h2, .id("their-answer"), say: InvitationPageWords.answerFile)
            if !booked.answer.isEmpty { h(.p, .class("strong"), text: booked.answer) }
            if let counter = booked.counter, !booked.isOver {
                h.form(Address.invitation(model.id)) {
                    h.hiddenField("start", String(counter))
                    h(
                        .button, .class("button"), .set(.type, "submit"), .set(.name, "deed"), .set(.value, "counter"),
                        say: InvitationPageWords.takeCounter)
                }
            }
            h.form(
                Address.invitation(model.id, file: "answer"), .set(.enctype, "multipart/form-data"), .class("stack")
            ) {
                h.fileField(
                    FormField(
                        name: "file", label: InvitationPageWords.answerFile(h.language), value: "",
                        hint: InvitationPageWords.answerHint(h.language), error: model.errors["file"]),
                    accept: ".ics,.eml,text/calendar,message/rfc822")
                h(.div) { h.button("button", say: InvitationPageWords.readAnswer) }
            }
        }
    }
}
