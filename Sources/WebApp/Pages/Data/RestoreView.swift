import Wording

package enum RestoreView {
    package static func page(_ model: RestoreModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            h.page(DataWords.restoreTitle(h.language), .data, isNarrow: true) {
                h.pageHead(DataWords.restoreHeading(h.language)) {
                    h(.p, .class("soft small")) { h.user(model.fileName.shortened(to: 120)) }
                }
                h(.p, .class("lead")) {
                    counts(.restoreHolds, model.backupPeople, model.backupEvents, h)
                    if !model.backupLast.isEmpty {
                        h.text(h.language == .chinese ? "" : " ")
                        h.say(DataWords.restoreLast, ["day": .text(model.backupLast)])
                    }
                }
                h(.p) { counts(.restoreInstead, model.nowPeople, model.nowEvents, h) }
                h(.p, .class("soft"), say: DataWords.restoreKeeps)
                h(.div, .class("buttons")) {
                    h.form(Address.restoreConfirmed) {
                        h.hiddenField("backup", model.id)
                        h.button("button primary", say: DataWords.restoreConfirm)
                    }
                    h.link(Address.data, "button", say: CommonWords.cancel)
                }
            }
        }
    }

    private static func counts(_ words: DataWords, _ people: Int, _ events: Int, _ h: HTML) {
        h.say(words, ["people": .number(people), "events": .number(events)])
    }
}
