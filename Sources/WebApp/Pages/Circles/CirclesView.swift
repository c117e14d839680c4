import CoffeeChat
import Wording

package enum CirclesView {
    package static func page(_ model: CirclesModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            h.page(CircleWords.title(h.language), .giveBack, isNarrow: true) {
                h.pageHead(CircleWords.title(h.language)) {
                    h(.p, .class("soft small")) { h.link(Address.giveBack.at("reasons"), say: GiveBackWords.title) }
                }
                h(.p, .class("lead"), say: CircleWords.lead)
                if model.circles.isEmpty { h(.p, .class("soft"), say: CircleWords.none) }
                for (number, circle) in model.circles.enumerated() { self.circle(circle, number, model, h) }
                making(model, h)
                h.suggestions("known", model.names)
            }
        }
    }

    private static func circle(_ circle: CirclesModel.Row, _ number: Int, _ model: CirclesModel, _ h: HTML) {
        h(.section, .class("sheet-card"), .aria(.labelledby, "circle-\(number)")) {
            h(.h2, .id("circle-\(number)")) { h.user(circle.name) }
            h(.p, .class("soft"), text: circle.sum)
            if circle.members.isEmpty {
                h(.p, say: CircleWords.nobody)
            } else {
                h(.ul, .class("lines")) { for member in circle.members { self.member(member, h) } }
            }
            h(.div, .class("folds")) {
                h(.details, .class("fold"), .flag(.open, if: circle.error != nil)) {
                    h(.summary) { naming(CircleWords.addHeading, circle, h) }
                    adding(circle, scope: "c\(number)", h)
                }
                h(.details, .class("fold")) {
                    h(.summary) { naming(CircleWords.changeHeading, circle, h) }
                    changing(circle, scope: "c\(number)", model, h)
                }
            }
        }
    }

    private static func member(_ member: CirclesModel.Member, _ h: HTML) {
        h(.li) {
            h(.div) {
                h(.p, .class("strong clamp-2")) { h.personLink(member.person) }
                h(.p, .class("soft small"), text: member.lastContact)
            }
            h.form(Address.joinCircle) {
                h.hiddenField("id", member.person.id.text)
                h(.button, .class("plain"), .set(.type, "submit")) {
                    h.say(CircleWords.out)
                    h(.span, .class("unseen"), text: ": \(member.person.name.shortened(to: 60))")
                }
            }
        }
    }

    private static func adding(_ circle: CirclesModel.Row, scope: String, _ h: HTML) {
        h.form(Address.joinCircle, .class("stack")) {
            h.hiddenField("circle", circle.name)
            h.field(
                FormField(
                    name: "person", label: CircleWords.person(h.language), value: circle.person, error: circle.error,
                    isRequired: true, list: "known", scope: scope))
            h(.div) { h.button("button", say: CircleWords.put) }
        }
    }

    private static func changing(_ circle: CirclesModel.Row, scope: String, _ model: CirclesModel, _ h: HTML) {
        h.form(Address.changeCircle, .class("stack")) {
            h.hiddenField("circle", circle.name)
            h.field(
                FormField(
                    name: "name", label: CircleWords.name(h.language), value: circle.name, isRequired: true,
                    scope: scope))
            h.select(
                FormField(
                    name: "rhythm", label: CircleWords.rhythm(h.language), value: circle.rhythm, scope: scope),
                (circle.rhythm.isEmpty ? [Choice("", ReasonToWriteWords.rhythm(nil, in: h.language))] : [])
                    + model.rhythms)
            h(.div, .class("buttons")) {
                h.deed("keep", "button", say: CircleWords.keep)
                h.deed("dissolve", "plain", say: CircleWords.dissolve)
            }
        }
    }

    private static func making(_ model: CirclesModel, _ h: HTML) {
        h(.section, .aria(.labelledby, "new")) {
            h(.h2, .id("new"), say: CircleWords.makeHeading)
            h.form(Address.circles, .class("stack")) {
                h.field(
                    FormField(
                        name: "name", label: CircleWords.name(h.language), value: model.name,
                        hint: CircleWords.nameHint(h.language), error: model.errors["name"], isRequired: true))
                h.select(
                    FormField(name: "rhythm", label: CircleWords.rhythm(h.language), value: model.rhythm),
                    model.rhythms)
                h(.div) { h.button("button primary", say: CircleWords.make) }
            }
        }
    }

    /// A heading that says to voices which circle it is about.
    private static func naming(_ words: CircleWords, _ circle: CirclesModel.Row, _ h: HTML) {
        h.say(words)
        h(.span, .class("unseen"), text: ": \(circle.name)")
    }
}
