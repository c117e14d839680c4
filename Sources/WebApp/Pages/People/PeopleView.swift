import Wording

package enum PeopleView {
    package static func page(_ model: PeopleModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            h.page(PeopleWords.title(h.language), .people) {
                h.pageHead(
                    PeopleWords.headingAll(h.language),
                    beside: { h.link(Address.newPerson, "button", say: PeopleWords.add) })
                if model.total == 0 {
                    empty(h)
                } else {
                    PeopleSearch.write(model, h)
                    h(.div, .id("list"), .set(.dataPart, "list")) { PeopleList.write(model, h) }
                    exports(h)
                }
            }
        }
    }

    /// The list alone, for the script that replaces it while one types.
    package static func list(_ model: PeopleModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { PeopleList.write(model, $0) }
    }

    private static func empty(_ h: HTML) {
        h.emptyState(PeopleWords.emptyTitle(h.language), PeopleWords.emptyText(h.language)) {
            h.link(Address.importing, "button primary", say: PeopleWords.importFile)
            h.link(Address.newPerson, "button", say: PeopleWords.add)
        }
    }

    private static func exports(_ h: HTML) {
        h(.p, .class("exports soft small")) {
            h.say(PeopleWords.export)
            h.text(" ")
            h.link(Address.exportCSV, say: PeopleWords.exportCSV)
            h.text(" · ")
            h.link(Address.exportCards, say: PeopleWords.exportCards)
            h.text(" · ")
            h.link(Address.exportJSON, say: PeopleWords.exportJSON)
        }
    }
}
