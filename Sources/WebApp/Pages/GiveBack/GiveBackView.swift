import CoffeeChat
import Wording

package enum GiveBackView {
    package static func page(_ model: GiveBackModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            h.page(GiveBackWords.title(h.language), .giveBack) {
                h.pageHead(GiveBackWords.heading(h.language))
                h(.p, .class("lead"), say: GiveBackWords.lead)
                match(model, h)
                reasons(model, h)
                requests(model, h)
                if !model.balance.isEmpty { h(.p, .class("soft foot"), text: model.balance) }
            }
        }
    }

    private static func match(_ model: GiveBackModel, _ h: HTML) {
        h.form(Address.giveBack, .class("stack"), .set(.dataKeep, "match")) {
            h.textarea(
                FormField(
                    name: "text", label: GiveBackWords.text(h.language), value: model.text,
                    hint: GiveBackWords.textHint(h.language), error: model.errors["text"]), rows: 5)
            h(.div) { h.button("button primary", say: GiveBackWords.find) }
        }
        guard let matches = model.matches else { return }
        h(.section, .aria(.labelledby, "found")) {
            h(.h2, .id("found"), say: GiveBackWords.found)
            guard !matches.isEmpty else {
                h(.p, text: MatchWords.nobody(h.language))
                return
            }
            h(.ol, .class("rows")) { for row in matches { self.row(row, model.text, h) } }
        }
    }

    private static func row(_ row: GiveBackModel.MatchRow, _ text: String, _ h: HTML) {
        h(.li, .class("match-row")) {
            h.avatar(row.person.name)
            h(.div) {
                h(.p, .class("strong clamp-2")) { h.personLink(row.person) }
                h(.p, .class("soft clamp-2")) { h.user(row.person.detail) }
                h.reasonList(row.reasons, limit: 4)
            }
            h(.div, .class("buttons")) {
                h.form(Address.note(row.person.id)) {
                    h.hiddenField("text", text)
                    h(.button, .class("button"), .set(.type, "submit")) {
                        h.say(GiveBackWords.sendIt)
                        h(.span, .class("unseen"), text: ": \(row.person.name.shortened(to: 60))")
                    }
                }
                h(.a, .class("button"), .href(Address.introduction(row.person.id))) {
                    h.say(GiveBackWords.recommend, ["name": .text(row.person.name.shortened(to: 30))])
                }
            }
        }
    }

    private static func reasons(_ model: GiveBackModel, _ h: HTML) {
        h(.section, .aria(.labelledby, "reasons")) {
            h(.h2, .id("reasons"), say: GiveBackWords.reasons)
            defer { h(.p) { h.link(Address.circles, "more", say: CircleWords.toCircles) } }
            guard !model.reasons.isEmpty else {
                h(.p, .class("soft"), say: GiveBackWords.reasonsNone)
                return
            }
            h(.p, .class("soft"), say: GiveBackWords.reasonsLead)
            h(.ul, .class("due")) {
                for reason in model.reasons {
                    h(.li) {
                        h.avatar(reason.person.name)
                        h(.div, .class("due-words")) {
                            h(.p, .class("strong clamp-2")) { h.personLink(reason.person) }
                            h(.p, .class("soft clamp-3")) { h.sentence(reason.sentence, naming: reason.person.name) }
                        }
                        h(.a, .class("button"), .href(Address.note(reason.person.id))) {
                            h.say(GiveBackWords.write)
                            h(.span, .class("unseen"), text: ": \(reason.person.name.shortened(to: 60))")
                        }
                    }
                }
            }
        }
    }

    private static func requests(_ model: GiveBackModel, _ h: HTML) {
        h(.section, .aria(.labelledby, "requests")) {
            h(.h2, .id("requests"), say: GiveBackWords.requests)
            h(.p, .class("soft"), text: model.capacity)
            capacity(model, h)
            if model.requests.isEmpty {
                h(.p, say: GiveBackWords.requestsNone)
            } else {
                h(.ul, .class("lines")) { for request in model.requests { self.request(request, h) } }
            }
            h(.details, .class("quiet"), .flag(.open, if: model.errors["from"] != nil)) {
                h(.summary, say: GiveBackWords.addHeading)
                h.form(Address.requests, .class("stack"), .set(.dataKeep, "request")) {
                    if model.errors["from"] != nil { h.errorSummary(model.errors, order: ["from"]) }
                    h.field(
                        FormField(
                            name: "from", label: GiveBackWords.from(h.language), value: model.from,
                            hint: GiveBackWords.fromHint(h.language), error: model.errors["from"], isRequired: true))
                    h.textarea(
                        FormField(
                            name: "wrote", label: GiveBackWords.theirText(h.language), value: model.theirText), rows: 5)
                    h(.div) { h.button("button", say: GiveBackWords.add) }
                }
            }
        }
    }

    /// "Two talks a month": beyond that a kind no is easier.
    private static func capacity(_ model: GiveBackModel, _ h: HTML) {
        h(.details, .class("quiet"), .flag(.open, if: model.errors["talks"] != nil)) {
            h(.summary, say: GiveBackWords.capacityHeading)
            h.form(Address.capacity, .class("stack")) {
                h.field(
                    FormField(
                        name: "talks", label: GiveBackWords.capacity(h.language), value: model.talksAMonth,
                        hint: GiveBackWords.capacityHint(h.language), error: model.errors["talks"]),
                    .set(.inputmode, "numeric"))
                h(.div) { h.button("button", say: GiveBackWords.capacityKeep) }
            }
        }
    }

    private static func request(_ request: GiveBackModel.RequestRow, _ h: HTML) {
        h(.li) {
            h(.div) {
                h(.p, .class("strong clamp-2")) { h.personLink(request.person) }
                h(.p, .class("soft"), text: request.status)
                if !request.text.isEmpty { h(.p, .class("small clamp-3")) { h.user(request.text) } }
            }
            h.form(Address.request(request.id), .class("slot-deeds")) {
                if request.needsAnswer {
                    for (value, words) in [("yes", GiveBackWords.yes), ("no", .no), ("later", .later)] {
                        h.deed(
                            value, value == "yes" ? "button" : "plain", say: words,
                            about: request.person.name.shortened(to: 60))
                    }
                }
                h(.a, .class("plain"), .href(Address.request(request.id))) {
                    h.say(GiveBackWords.open)
                    h(.span, .class("unseen"), text: ": \(request.person.name.shortened(to: 60))")
                }
            }
        }
    }

    /// A draft to copy.
    package static func note(_ model: NoteModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            h.page(model.heading, .giveBack, isNarrow: true) {
                h.pageHead(model.heading) {
                    h(.p, .class("soft small")) {
                        h.link(Address.giveBack, say: GiveBackWords.title)
                        h.text(" / ")
                        if let request = model.request {
                            h.link(Address.request(request), say: ChatPageWords.backToRequest)
                            h.text(" / ")
                        }
                        h.personLink(model.person)
                    }
                }
                h(.p, .class("soft"), say: GiveBackWords.copyHint)
                h.textarea(
                    FormField(name: "note", label: GiveBackWords.introText(h.language), value: model.text), rows: 12,
                    .class("letter"))
                h(.div, .class("buttons")) {
                    if !model.email.isEmpty {
                        h(
                            .a, .class("button primary"),
                            .href(.mail(model.email, subject: "", body: model.text)), say: DeskWords.writeMail)
                    }
                    if let profile = SafeURL(outside: model.profile) {
                        h(
                            .a, .class("button"), .href(profile), .set(.target, "_blank"),
                            .rel("noopener noreferrer"), say: PersonWords.profile)
                    }
                }
            }
        }
    }
}

extension GiveBackView {
    package static func introduction(_ model: IntroductionModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            let title = GiveBackWords.introHeading(h.language, ["name": .text(model.person.name.shortened(to: 60))])
            h.page(title, .giveBack, isNarrow: true) {
                h.pageHead(title) {
                    h(.p, .class("soft small")) {
                        h.link(Address.giveBack, say: GiveBackWords.title)
                        h.text(" / ")
                        h.personLink(model.person)
                    }
                }
                h(.p, .class("lead"), say: GiveBackWords.introLead)
                h(.form, .set(.method, "get"), .action(Address.introduction(model.person.id)), .class("stack")) {
                    h.field(
                        FormField(
                            name: "to", label: GiveBackWords.introSecondPick(h.language), value: model.to,
                            error: model.error, isRequired: true, list: "known"))
                    h.suggestions("known", model.names)
                    h.field(FormField(name: "why", label: GiveBackWords.introAsk(h.language), value: model.why))
                    h(.div) { h.button("button primary", say: GiveBackWords.introDraft) }
                }
                if let other = model.other {
                    let names = [model.person.name, other.name, ""]
                    for (at, letter) in model.letters.enumerated() {
                        let words: GiveBackWords = [.introFirst, .introSecond, .introBoth][at]
                        let label = words(h.language, ["name": .text(names[at].shortened(to: 60))])
                        h.textarea(
                            FormField(name: "letter\(at)", label: label, value: letter), rows: 9, .class("letter"))
                    }
                }
            }
        }
    }
}
