import CoffeeChat
import Wording

/// The list with its count and its pages. It is written fifty rows at a time and often, so it stays plain.
enum PeopleList {
    static func write(_ model: PeopleModel, _ h: HTML) {
        h(.p, .class("found soft"), .set(.dataCount, announcement(model, h.language))) { found(model, h) }
        guard model.found > 0 else { return none(h) }
        if !model.rows.isEmpty {
            h(.ol, .class("rows"), .aria(.label, PeopleWords.listLabel(h.language))) {
                for row in model.rows { self.row(row, h) }
            }
        }
        if !model.aside.isEmpty {
            h(.section, .class("far"), .aria(.labelledby, "far")) {
                h(.h2, .id("far"), say: PeopleWords.asideTitle)
                h(.p, .class("soft"), say: PeopleWords.asideWhy)
                h(.ol, .class("rows")) { for row in model.aside { self.row(row, h) } }
            }
        }
        if model.pages > 1 { pages(model, h) }
    }

    private static func announcement(_ model: PeopleModel, _ language: Language) -> String {
        model.found == 0
            ? PeopleWords.noneTitle(language) : PeopleWords.shown(language, ["n": .number(model.found)])
    }

    private static func found(_ model: PeopleModel, _ h: HTML) {
        if model.filter.isEmpty {
            h.say(PeopleWords.found, ["n": .number(model.found)])
        } else {
            h.say(PeopleWords.foundOf, ["n": .number(model.found), "total": .number(model.total)])
            h.text(" ")
            h.link(Address.people, "plain", say: PeopleWords.clear)
        }
    }

    private static func none(_ h: HTML) {
        h.emptyState(PeopleWords.noneTitle(h.language), PeopleWords.noneText(h.language)) {
            h.link(Address.people, "button", say: PeopleWords.clear)
            h.link(Address.newPerson, "button", say: PeopleWords.add)
        }
    }

    private static func row(_ row: PeopleModel.Row, _ h: HTML) {
        h(.li, .class("row")) {
            h.avatar(row.name)
            h(.div, .class("row-words")) {
                h(.p, .class("row-name clamp-1")) {
                    h(.a, .class("stretched"), .href(Address.person(row.id))) { h.user(row.name) }
                }
                h(.p, .class("soft clamp-2")) { h.titleLine(row.title, row.company) }
                h.reasonList(row.reasons, limit: 3)
            }
            h(.div, .class("row-marks")) {
                h.stageChip(row.stage, row.stageName)
                if let steps = row.steps { h(.span, .class("soft small"), text: words(for: steps, h.language)) }
            }
        }
    }

    private static func words(for steps: Int, _ language: Language) -> String {
        switch steps {
        case 0: PeopleWords.steps0(language)
        case 1...: PeopleWords.stepsAhead(language, ["n": .number(steps)])
        default: PeopleWords.stepsBehind(language, ["n": .number(-steps)])
        }
    }

    private static func pages(_ model: PeopleModel, _ h: HTML) {
        h(.nav, .class("pages"), .aria(.label, PeopleWords.pages(h.language))) {
            if model.page > 1 {
                h.link(Address.people(model.filter, page: model.page - 1), "button", say: PeopleWords.previous)
            }
            h(
                .span, .class("soft"), say: PeopleWords.pageOf,
                ["page": .number(model.page), "pages": .number(model.pages)])
            if model.page < model.pages {
                h.link(Address.people(model.filter, page: model.page + 1), "button", say: PeopleWords.next)
            }
        }
    }
}
