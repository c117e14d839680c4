import CoffeeChat
import Wording

package enum PersonFormView {
    package static func page(_ model: PersonFormModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            h.page(title(model, h.language), .people, isNarrow: true) {
                h.pageHead((model.id == nil ? PersonFormWords.headingNew : .headingEdit)(h.language)) {
                    h(.p, .class("soft small")) {
                        if let id = model.id {
                            h.personLink(PersonLink(id: id, name: model.form.name.isEmpty ? id.text : model.form.name))
                        } else {
                            h.link(Address.people, say: PeopleWords.title)
                        }
                    }
                }
                if model.id == nil {
                    h(.p, .class("lead"), say: PersonFormWords.leadNew)
                    h(.p) { h.link(Address.newFromProfile, "button", say: ProfilePageWords.fromProfile) }
                }
                h.form(
                    model.id.map(Address.edit) ?? Address.newPerson, .class("stack sections"),
                    .set(.dataKeep, "person-\(model.id?.text ?? "new")")
                ) { fields(model, h) }
            }
        }
    }

    private static func title(_ model: PersonFormModel, _ language: Language) -> String {
        guard let id = model.id else { return PersonFormWords.titleNew(language) }
        return PersonFormWords.titleEdit(language, ["name": .text(model.form.name.isEmpty ? id.text : model.form.name)])
    }

    private static func fields(_ model: PersonFormModel, _ h: HTML) {
        h.errorSummary(model.errors, order: PersonForm.fields.map(\.name))
        if let was = model.was {
            for (name, field) in PersonForm.fields { h.hiddenField(PersonForm.before + name, was[keyPath: field]) }
        }
        if !model.sameAs.isEmpty { sameAs(model.sameAs, h) }
        h(.div, .class("grid-2")) {
            var name = field("name", .name, model.form.name, model, h)
            name.isRequired = true
            h.field(name)
            h.field(field("title", .title, model.form.title, model, h, hint: .titleHint))
            h.field(field("company", .company, model.form.company, model, h))
            h.field(
                field("profile", .profile, model.form.profile, model, h, hint: .profileHint), .set(.inputmode, "url"))
        }
        h(.section) {
            h(.h2, say: PersonFormWords.more)
            h(.div, .class("grid-2")) { further(model, h) }
        }
        h(.div, .class("buttons")) {
            h.button("button primary", say: model.id == nil ? PersonFormWords.add : .save)
            h.link(model.id.map(Address.person) ?? Address.people, "plain", say: CommonWords.cancel)
        }
    }

    private static func further(_ model: PersonFormModel, _ h: HTML) {
        let form = model.form
        h.field(field("place", .place, form.place, model, h))
        var email = field("email", .email, form.email, model, h)
        email.type = .email
        h.field(email)
        var zone = field("zone", .zone, form.zone, model, h, hint: .zoneHint)
        zone.list = "zones"
        h.field(zone)
        h.suggestions("zones", model.zones)
        var introducer = field("introducer", .introducer, form.introducer, model, h, hint: .introducerHint)
        introducer.list = "introducers"
        h.field(introducer)
        h.suggestions("introducers", model.introducers.map(\.name))
        h.field(field("skills", .skills, form.skills, model, h, hint: .commas))
        h.field(field("languages", .languages, form.languages, model, h, hint: .commas))
        h(.div, .class("wide")) { h.textarea(field("notes", .notes, form.notes, model, h), rows: 5) }
    }

    private static func field(
        _ name: String, _ label: PersonFormWords, _ value: String, _ model: PersonFormModel, _ h: HTML,
        hint: PersonFormWords? = nil
    ) -> FormField {
        FormField(
            name: name, label: label(h.language), value: value, hint: hint?(h.language) ?? "",
            error: model.errors[name])
    }

    private static func sameAs(_ people: [PersonLink], _ h: HTML) {
        h(.div, .class("errors asking"), .role("alert")) {
            h(.h2, say: PersonFormWords.sameTitle)
            h(.ul, .class("small-people")) {
                for person in people {
                    h(.li) {
                        h.avatar(person.name)
                        h(.div) {
                            h(.p, .class("clamp-1")) { h.personLink(person) }
                            h(.p, .class("soft small clamp-2")) { h.user(person.detail) }
                        }
                    }
                }
            }
            h(.p, say: PersonFormWords.sameText)
            h(
                .button, .class("button"), .set(.type, "submit"), .set(.name, "sure"), .set(.value, "1"),
                say: PersonFormWords.addAnyway)
        }
    }
}
