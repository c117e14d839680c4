import Wording

package enum HistoryView {
    package static func page(_ model: HistoryModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            h.page(DeedWords.title(h.language), .data, isNarrow: true) {
                h.pageHead(DeedWords.heading(h.language)) {
                    h(.p, .class("soft small")) { h.link(Address.data, say: LayoutWords.data) }
                }
                guard !model.rows.isEmpty else {
                    h.emptyState(DeedWords.emptyTitle(h.language), DeedWords.empty(h.language))
                    return
                }
                h(.p, .class("lead"), say: DeedWords.lead)
                h(.ol, .class("lines")) { for row in model.rows { self.row(row, h) } }
            }
        }
    }

    private static func row(_ row: HistoryModel.Row, _ h: HTML) {
        h(.li, row.isUndone ? .class("undone") : .none) {
            h(.div) {
                h(.p, .class("clamp-3")) {
                    if row.isUndone {
                        h(.s) { h.user(row.what) }
                        h.text(" ")
                        h(.span, .class("chip"), say: CommonWords.undone)
                    } else {
                        h.user(row.what)
                    }
                }
                h(.time, .class("soft small"), row.iso.isEmpty ? .none : .set(.datetime, row.iso), text: row.when)
            }
            if row.canUndo, !row.isUndone { h.undoForm(row.action, style: "button", saying: row.what) }
        }
    }
}
