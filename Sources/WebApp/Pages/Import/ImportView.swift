import Wording

package enum ImportView {
    package static func page(_ model: ImportModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            h.page(ImportWords.title(h.language), .data, isNarrow: true) {
                h.pageHead(ImportWords.heading(h.language))
                h(.p, .class("lead"), say: ImportWords.lead)
                h.fileForm(
                    limitMegabytes: model.limitMegabytes, error: model.error,
                    accept: ".zip,.csv,.vcf,.vcard,.json,text/csv,text/vcard,application/json,application/zip")
                h(.h2, say: ImportWords.kindsTitle)
                h(.dl, .class("kinds")) {
                    kind(.kindLinkedIn, .kindLinkedInMore, h)
                    kind(.kindCard, .kindCardMore, h)
                    kind(.kindTable, .kindTableMore, h)
                    kind(.kindJSON, .kindJSONMore, h)
                }
                if !model.recent.isEmpty { recent(model.recent, h) }
            }
        }
    }

    private static func kind(_ name: ImportWords, _ more: ImportWords, _ h: HTML) {
        h(.div) {
            h(.dt, say: name)
            h(.dd, .class("soft"), say: more)
        }
    }

    private static func recent(_ imports: [ImportModel.Recent], _ h: HTML) {
        h(.h2, say: ImportWords.recent)
        h(.ul, .class("lines")) {
            for item in imports {
                h(.li) {
                    h(.div) {
                        h(.p, .class("clamp-2")) { h.user(item.text) }
                        h(.p, .class("soft small"), text: item.when)
                    }
                    h.undoForm(item.action, saying: item.text)
                }
            }
        }
    }
}
