import Wording

package enum ForgetView {
    package static func page(_ model: ForgetModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            let name = model.name.shortened(to: 120)
            h.page(ForgetWords.title(h.language, ["name": .text(name)]), .people, isNarrow: true) {
                h(.header, .class("head person-head")) {
                    h.avatar(model.name, isLarge: true)
                    h(.h1, .class("clamp-3")) {
                        h.sentence(ForgetWords.heading(h.language, ["name": .text(name)]), naming: name)
                    }
                }
                h(.p, .class("lead"), say: ForgetWords.lead)
                h(.ul, .class("bullets")) { removed(model, h) }
                h(.p, .class("soft"), say: ForgetWords.kept)
                h(.div, .class("buttons")) {
                    h.form(Address.forget(model.id)) { h.button("button danger", say: ForgetWords.confirm) }
                    h.link(Address.person(model.id), "button", say: ForgetWords.keep)
                }
            }
        }
    }

    private static func removed(_ model: ForgetModel, _ h: HTML) {
        h(.li, say: ForgetWords.person)
        if model.jobs > 0 { h(.li, say: ForgetWords.jobs, ["n": .number(model.jobs)]) }
        if model.events > 0 { h(.li, say: ForgetWords.events, ["n": .number(model.events)]) }
        if model.hasNotes { h(.li, say: ForgetWords.notes) }
        if model.mentions > 0 { h(.li, say: ForgetWords.mentions, ["n": .number(model.mentions)]) }
        h(.li, say: ForgetWords.history)
    }
}
