import CoffeeChat
import Wording

package enum AfterView {
    package static func page(_ model: AfterModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            h.page(AfterPageWords.title(h.language, ["name": .text(model.name)]), .people) {
                head(model, h)
                h(.div, .class("with-side after")) {
                    h(.div, .class("stack sections")) {
                        AfterOutcome.write(model, h)
                        if model.outcome.kind != .ahead, model.outcome.kind != .asked { form(model, h) }
                    }
                    h(.aside, .class("side"), .aria(.labelledby, "after-notes")) { notes(model, h) }
                }
            }
        }
    }

    private static func head(_ model: AfterModel, _ h: HTML) {
        h(.header, .class("head person-head")) {
            h.avatar(model.name, isLarge: true)
            h(.div, .class("head-words")) {
                h(.p, .class("above soft small")) {
                    h.crumbs(PersonLink(id: model.id, name: model.name))
                }
                h(.h1) {
                    h.sentence(AfterPageWords.title(h.language, ["name": .text(model.name)]), naming: model.name)
                }
                h(.p, .class("soft"), say: AfterPageWords.lead)
            }
        }
    }

    private static func form(_ model: AfterModel, _ h: HTML) {
        h.form(Address.after(model.id), .class("stack sections"), .set(.dataKeep, "after-\(model.id.text)")) {
            h.errorSummary(
                model.errors, order: model.promises.indices.map { "due-\($0)" } + ["due-new"], scope: "a")
            gains(model, h)
            AfterPromises.write(model, h)
            AfterOthers.write(model, h)
            felt(model, h)
            h(.div, .class("buttons")) {
                if model.isThanked {
                    h.button("button primary", say: AfterPageWords.keep)
                    h.link(Address.desk(model.id, .thankYou), "button", say: AfterPageWords.thankAgain)
                } else {
                    h(
                        .button, .class("button primary"), .set(.type, "submit"), .set(.name, "then"),
                        .set(.value, "thank"), say: AfterPageWords.thank)
                    h.button("button", say: AfterPageWords.keep)
                }
            }
        }
    }

    private static func gains(_ model: AfterModel, _ h: HTML) {
        h(.section, .aria(.labelledby, "gave")) {
            h(.h2, .id("gave"), say: AfterPageWords.gave)
            h(.p, .class("soft"), say: AfterPageWords.gaveLead)
            h(.ul, .class("gain-list")) { for row in model.gains { gain(row, h) } }
        }
    }

    private static func gain(_ row: AfterModel.GainRow, _ h: HTML) {
        let name = row.gain.label.text(in: h.language)
        h(.li) {
            h(.label, .class("radio")) {
                h(
                    .input, .set(.type, "checkbox"), .set(.name, "gain"), .set(.value, row.gain.rawValue),
                    .flag(.checked, if: row.isChosen))
                h(.span) {
                    h(.span, .class("strong"), text: name)
                    h(.span, .class("soft small gain-meaning"), text: row.gain.meaning.text(in: h.language))
                }
            }
            if row.isKept {
                h(.p, .class("kept small")) {
                    h.raw(Icon.check)
                    h(.span) {
                        h.say(AfterPageWords.gaveAlready)
                        if !row.kept.isEmpty {
                            h.text(h.language == .chinese ? "：" : ": ")
                            h.user(row.kept.joined(separator: " · "))
                        }
                    }
                }
            }
            h(
                .input, .set(.type, "text"), .set(.name, "gain-\(row.gain.rawValue)"), .dirAuto,
                .set(.placeholder, AfterPageWords.gaveText(h.language)),
                .aria(.label, "\(name): \(AfterPageWords.gaveText(h.language))"), .set(.autocomplete, "off"))
        }
    }

    private static func felt(_ model: AfterModel, _ h: HTML) {
        h(.section, .aria(.labelledby, "felt")) {
            h(.h2, .id("felt"), say: AfterPageWords.felt)
            h.radios(
                FormField(
                    name: "felt", label: AfterPageWords.feltLead(h.language),
                    value: model.felt.map { String($0) } ?? "",
                    scope: "a"),
                zip(1..., EaseWords.allCases).map { Choice(String($0), $1(h.language)) })
            h.field(
                FormField(
                    name: "feltLine", label: AfterPageWords.feltLine(h.language), value: "", autocomplete: "off",
                    scope: "a"))
        }
    }

    private static func notes(_ model: AfterModel, _ h: HTML) {
        h(.h2, .id("after-notes"), say: AfterPageWords.notes)
        if model.notes.isEmpty {
            h(.p, .class("soft"), say: AfterPageWords.notesNone)
        } else {
            h(.ul, .class("note-lines serif")) {
                for line in model.notes.prefix(60) { h(.li) { h.user(line) } }
            }
        }
        h(.p) { h.link(Address.chat(model.id, on: model.day), "plain", say: CommonWords.edit) }
        h(.p) { h.link(Address.sayings, "plain", say: AfterPageWords.sayings) }
    }
}
