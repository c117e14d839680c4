import CoffeeChat
import Wording

package enum ProfileView {
    package static func page(_ model: ProfileModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            h.page(ProfilePageWords.title(h.language), model.whose == .me ? .you : .people, isNarrow: true) {
                h.pageHead(heading(model)(h.language)) { h(.p, .class("soft small")) { crumbs(model, h) } }
                if model.waiting.isEmpty { form(model, h) } else { comparison(model, h) }
            }
        }
    }

    private static func heading(_ model: ProfileModel) -> ProfilePageWords {
        switch model.whose {
        case .newcomer: .headingNew
        case .person: .heading
        case .me: .headingMine
        }
    }

    private static func crumbs(_ model: ProfileModel, _ h: HTML) {
        switch model.whose {
        case .newcomer: h.link(Address.people, say: PeopleWords.title)
        case .person(let id):
            h.crumbs(PersonLink(id: id, name: model.name))
        case .me: h.link(Address.you, say: YouWords.title)
        }
    }

    private static func form(_ model: ProfileModel, _ h: HTML) {
        h(.p, .class("lead"), say: model.whose == .me ? ProfilePageWords.leadMine : .lead)
        h.form(
            model.whose.reading, .set(.enctype, "multipart/form-data"),
            .class("stack")
        ) {
            if let error = model.error {
                h(.div, .class("errors"), .role("alert"), .set(.tabindex, "-1"), .flag(.autofocus)) {
                    h(.p, .class("strong"), text: error)
                }
            }
            drop(h)
            h.textarea(
                FormField(
                    name: "profile", label: ProfilePageWords.text(h.language), value: "",
                    hint: ProfilePageWords.textHint(h.language)), rows: 8)
            h(.div, .class("buttons")) { h.button("button primary", say: ProfilePageWords.read) }
        }
    }

    private static func drop(_ h: HTML) {
        h(.div, .class("drop"), .set(.dataPart, "drop")) {
            h.raw(Icon.file)
            h(.label, .class("drop-label"), .set(.for, "file")) {
                h(.span, .class("strong")) {
                    h.say(ProfilePageWords.file)
                    h(.span, .class("drop-here"), say: ImportWords.drop)
                }
                h(.span, .class("soft small"), say: ProfilePageWords.fileHint)
            }
            h(
                .input, .id("file"), .set(.type, "file"), .set(.name, "file"),
                .set(.accept, ".pdf,.json,.txt,application/pdf,application/json,text/plain"))
        }
    }

    private static func comparison(_ model: ProfileModel, _ h: HTML) {
        if model.rows.isEmpty {
            h(.p, .class("lead"), say: ProfilePageWords.nothingNew)
        } else {
            h(.p, .class("lead"), say: ProfilePageWords.compareLead)
            if !model.sameAs.isEmpty { sameAs(model.sameAs, h) }
            h.form(model.whose.taking, .class("stack")) {
                h.hiddenField("reading", model.waiting)
                h(.div, .class("compare")) { for row in model.rows { self.row(row, model, h) } }
                h(.div, .class("buttons")) {
                    if model.whose == .newcomer {
                        let words = ProfilePageWords.add(h.language, ["name": .text(model.name.shortened(to: 60))])
                        h(.button, .class("button primary"), .set(.type, "submit"), text: words)
                    } else {
                        h.button("button primary", say: ProfilePageWords.take)
                    }
                }
            }
        }
        h(.p, .class("cancel")) {
            h.link(model.whose.reading, "plain", say: ProfilePageWords.again)
        }
    }

    /// One field: chosen by a box, what is on file beside what the profile says.
    private static func row(_ row: ProfileModel.Row, _ model: ProfileModel, _ h: HTML) {
        h(.fieldset, .class("compare-row")) {
            h(.legend) {
                if model.whose == .newcomer {
                    h.text(row.label)
                } else {
                    h(.label, .class("radio")) {
                        h(
                            .input, .set(.type, "checkbox"), .set(.name, "field"), .set(.value, row.key),
                            .flag(.checked, if: row.isChosen))
                        h(.span, text: row.label)
                    }
                }
            }
            if model.whose != .newcomer {
                h(.div, .class("compare-old")) {
                    h(.p, .class("soft small")) {
                        h.say(ProfilePageWords.onFile)
                        if row.isTyped {
                            h.text(h.language == .chinese ? "，" : ", ")
                            h.say(ProfilePageWords.typed)
                        }
                    }
                    lines(row.onFile, h)
                }
            }
            h(.div) {
                if model.whose != .newcomer { h(.p, .class("soft small"), say: ProfilePageWords.inProfile) }
                lines(row.read, h)
            }
        }
    }

    private static func lines(_ lines: [String], _ h: HTML) {
        guard !lines.isEmpty else {
            h(.p, .class("soft"), say: ProfilePageWords.nothing)
            return
        }
        h(.ul, .class("plain-list compact")) {
            for line in lines.prefix(60) { h(.li, .class("clamp-3")) { h.user(line) } }
        }
    }

    private static func sameAs(_ people: [PersonLink], _ h: HTML) {
        h(.div, .class("errors asking")) {
            h(.h2, say: PersonFormWords.sameTitle)
            h(.ul, .class("plain-list")) { for person in people { h(.li) { h.personLink(person) } } }
            h(.p, say: PersonFormWords.sameText)
        }
    }
}

extension ProfileModel.Whose {
    /// Where the form goes.
    fileprivate var reading: SafeURL {
        switch self {
        case .newcomer: Address.newFromProfile
        case .person(let id): Address.readProfile(id)
        case .me: Address.myProfile
        }
    }

    fileprivate var taking: SafeURL {
        switch self {
        case .newcomer: Address.addFromProfile
        case .person(let id): Address.takeProfile(id)
        case .me: Address.takeMyProfile
        }
    }
}
