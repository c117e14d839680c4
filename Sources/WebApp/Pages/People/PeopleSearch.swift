import Wording

/// The search box and the filters: one GET form, so that every view of the list has an address.
enum PeopleSearch {
    static func write(_ model: PeopleModel, _ h: HTML) {
        h(
            .form, .class("search"), .role("search"), .set(.method, "get"), .action(Address.people),
            .set(.dataPart, "search")
        ) {
            h(.div, .class("search-row")) {
                h(.label, .class("unseen"), .set(.for, "q"), say: PeopleWords.searchLabel)
                h(.div, .class("search-box")) {
                    h.raw(Icon.search)
                    h(
                        .input, .id("q"), .set(.type, "search"), .set(.name, "q"), .set(.value, model.filter.q),
                        .set(.placeholder, PeopleWords.searchPlaceholder(h.language)), .set(.autocomplete, "off"),
                        .set(.spellcheck, "false"), .set(.enterkeyhint, "search"), .dirAuto)
                }
                h.button("button", say: PeopleWords.search)
            }
            h(.details, .class("quiet filters"), .flag(.open, if: !model.filter.hasNoChoices)) {
                h(.summary, say: PeopleWords.filters)
                h(.div, .class("filter-row")) { filters(model, h) }
            }
        }
    }

    private static func filters(_ model: PeopleModel, _ h: HTML) {
        let filter = model.filter
        select("stage", .stage, .anyStage, filter.stage, model.stages, h)
        select("field", .field, .anyField, filter.field, model.fields, h)
        select("steps", .steps, .anySteps, filter.steps, model.steps, h)
        var company = FormField(name: "company", label: PeopleWords.company(h.language), value: filter.company)
        company.list = "companies"
        company.placeholder = PeopleWords.anyCompany(h.language)
        h.field(company)
        h.suggestions("companies", model.companies)
        h(.div, .class("buttons")) {
            h.button("button", say: PeopleWords.apply)
            if !filter.isEmpty { h.link(Address.people, "plain", say: PeopleWords.clear) }
        }
    }

    private static func select(
        _ name: String, _ label: PeopleWords, _ any: PeopleWords, _ value: String, _ choices: [Choice], _ h: HTML
    ) {
        h.select(
            FormField(name: name, label: label(h.language), value: value), [Choice("", any(h.language))] + choices)
    }
}
