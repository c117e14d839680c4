import Wording

package enum ImportResultView {
    package static func page(_ model: ImportResultModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            h.page(ImportResultWords.title(h.language), .data, isNarrow: true) {
                h.pageHead(heading(model)(h.language)) {
                    h(.p, .class("soft small")) { h.user(model.fileName.shortened(to: 120)) }
                }
                if model.isUndone {
                    h(.p, .class("lead"), say: ImportResultWords.undoneText)
                    h(.div, .class("buttons")) { h.link(Address.importing, "button", say: ImportWords.title) }
                } else {
                    done(model, h)
                }
            }
        }
    }

    private static func heading(_ model: ImportResultModel) -> ImportResultWords {
        model.isUndone ? .headingUndone : model.counts.bringsNews ? .heading : .headingNothing
    }

    private static func done(_ model: ImportResultModel, _ h: HTML) {
        let counts = model.counts
        h(.ul, .class("plain-list lead")) {
            line(.new, counts.new, h)
            line(.changed, counts.changed, h)
            line(.jobs, counts.changedJobs, h)
            line(.asks, counts.asksNew, h)
            line(.hidden, counts.hidden, h)
            line(.skipped, counts.skipped, h)
        }
        if model.asksWhoIAm { h(.p, say: ImportResultWords.toYouWhy) }
        h(.div, .class("buttons")) {
            if model.asksWhoIAm {
                h.link(Address.you, "button primary", say: ImportResultWords.toYou)
                h.link(Address.people, "button", say: ImportResultWords.toPeople)
            } else {
                h.link(Address.people, "button primary", say: ImportResultWords.toPeople)
                h.link(Address.today, "button", say: ImportResultWords.toToday)
            }
        }
        if let undo = model.undo { self.undo(undo, model.fileName, h) }
    }

    private static func line(_ words: ImportResultWords, _ count: Int, _ h: HTML) {
        if count > 0 { h(.li, say: words, ["n": .number(count)]) }
    }

    private static func undo(_ action: String, _ file: String, _ h: HTML) {
        h.form(Address.undo, .class("foot")) {
            h.hiddenField("action", action)
            h.button("plain", say: ImportResultWords.undo)
        }
    }
}
