import Wording

package enum YouView {
    package static func page(_ model: YouModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            h.page(YouWords.title(h.language), .you) {
                h.pageHead(YouWords.heading(h.language))
                h(.p, .class("lead"), say: model.isFirstTime ? YouWords.firstTime : .lead)
                h(.div, .class("with-side")) {
                    h.form(Address.you, .class("stack sections"), .set(.dataKeep, "you")) {
                        h.errorSummary(model.errors, order: order)
                        group(.basics, h) { basics(model, h) }
                        group(.road, h) { road(model, h) }
                        group(.pace, h) { pace(model, h) }
                        YouVoice.write(model, h)
                        group(.looks, h) { looks(model, h) }
                        h(.div, .class("buttons sticky")) {
                            h.button("button primary", say: model.isFirstTime ? YouWords.saveFirst : .save)
                        }
                    }
                    h(.aside, .class("side"), .aria(.labelledby, "read")) { read(model, h) }
                }
            }
        }
    }

    private static let order = [
        "name", "email", "place", "zone", "rung", "field", "targetRung", "targetField", "companies", "goal",
        "membership", "daysOff", "notesAMonth", "language", "theme",
    ]

    private static func group(_ title: YouWords, _ h: HTML, content: () -> Void) {
        h(.section) {
            h(.h2, say: title)
            h(.div, .class("grid-2")) { content() }
        }
    }

    private static func field(
        _ name: String, _ label: YouWords, _ value: String, _ model: YouModel, _ h: HTML, hint: String = ""
    ) -> FormField {
        FormField(name: name, label: label(h.language), value: value, hint: hint, error: model.errors[name])
    }

    private static func basics(_ model: YouModel, _ h: HTML) {
        let form = model.form
        var name = field("name", .name, form.name, model, h, hint: YouWords.nameHint(h.language))
        name.autocomplete = "name"
        h.field(name)
        var email = field("email", .email, form.email, model, h)
        email.type = .email
        email.autocomplete = "email"
        h.field(email)
        h.field(field("place", .place, form.place, model, h))
        var zone = field(
            "zone", .zone, form.zone, model, h,
            hint: YouWords.zoneHint(h.language, ["zone": .text(model.machineZone)]))
        zone.list = "zones"
        h.field(zone)
        h.suggestions("zones", model.zones)
    }

    private static func road(_ model: YouModel, _ h: HTML) {
        let form = model.form
        h(.p, .class("wide soft"), say: YouWords.roadMeaning)
        h.select(field("rung", .rung, form.rung, model, h, hint: YouWords.roadHint(h.language)), model.rungs)
        h.select(field("field", .field, form.field, model, h), model.fields)
        h.select(field("targetRung", .targetRung, form.targetRung, model, h), model.rungs)
        h.select(field("targetField", .targetField, form.targetField, model, h), model.fields)
        h(.div, .class("wide")) {
            h.textarea(
                field("companies", .companies, form.companies, model, h, hint: YouWords.companiesHint(h.language)),
                rows: 4)
            if !model.companySuggestions.isEmpty { companies(model.companySuggestions, h) }
        }
    }

    /// Buttons that write into the field above need a script; without one the names are at least there to read.
    private static func companies(_ names: [String], _ h: HTML) {
        h(.div, .class("suggested")) {
            h(.p, .class("hint"), say: YouWords.companiesAdd)
            h(.ul, .class("inline-list"), .set(.dataPart, "companies")) {
                for name in names { h(.li) { h.user(name.shortened(to: 60)) } }
            }
        }
    }

    private static func pace(_ model: YouModel, _ h: HTML) {
        let form = model.form
        var goal = field("goal", .goal, form.goal, model, h, hint: YouWords.goalHint(h.language))
        goal.type = .number
        h.field(goal, .set(.min, "1"), .set(.max, "20"))
        h.radios(
            field("membership", .membership, form.membership, model, h, hint: YouWords.membershipHint(h.language)),
            [Choice("free", YouWords.free(h.language)), Choice("premium", YouWords.premium(h.language))])
        h(.div, .class("wide")) {
            h.textarea(
                field("daysOff", .daysOff, form.daysOff, model, h, hint: YouWords.daysOffHint(h.language)), rows: 3)
        }
    }

    private static func looks(_ model: YouModel, _ h: HTML) {
        h.radios(
            field("language", .language, model.form.language, model, h),
            [Choice("", YouWords.languageMachine(h.language))]
                + Language.allCases.map { Choice($0.code, $0.ownName, language: $0.code) })
        h.radios(
            field("theme", .theme, model.form.theme.rawValue, model, h),
            [
                Choice(Theme.system.rawValue, LayoutWords.themeSystem(h.language)),
                Choice(Theme.light.rawValue, LayoutWords.themeLight(h.language)),
                Choice(Theme.dark.rawValue, LayoutWords.themeDark(h.language)),
            ])
    }

    private static func read(_ model: YouModel, _ h: HTML) {
        h(.h2, .id("read"), say: YouWords.read)
        guard !(model.career.isEmpty && model.skills.isEmpty && model.languages.isEmpty) else {
            h(.p, .class("soft"), say: YouWords.nothingRead)
            h(.p) { h.link(Address.importing, say: LayoutWords.importFile) }
            h(.p) { h.link(Address.myProfile, say: ProfilePageWords.fromMyProfile) }
            return
        }
        h(.p, .class("soft small"), say: YouWords.readLead)
        h(.p) { h.link(Address.myProfile, "plain", say: ProfilePageWords.fromMyProfile) }
        if !model.career.isEmpty {
            h(.h3, say: YouWords.career)
            h.careerList(model.career)
        }
        h(.dl, .class("facts")) {
            h.fact(YouWords.skills, isEmpty: model.skills.isEmpty) { h.userList(model.skills) }
            h.fact(YouWords.languages, isEmpty: model.languages.isEmpty) { h.userList(model.languages) }
        }
    }
}
