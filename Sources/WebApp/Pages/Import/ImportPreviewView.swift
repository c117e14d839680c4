import CoffeeChat
import Wording

package enum ImportPreviewView {
    package static func page(_ model: ImportPreviewModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            h.page(ImportWords.previewTitle(h.language), .data) {
                h.pageHead(ImportWords.previewHeading(h.language)) {
                    h(.p, .class("soft small")) {
                        h.text(model.kind + " · ")
                        h.user(model.fileName.shortened(to: 120))
                    }
                }
                if let error = model.error { h(.p, .class("error"), .role("alert"), text: error) }
                tiles(model.counts, h)
                if !model.columns.isEmpty { columns(model, h) }
                h.form(Address.importing(model.id), .class("stack")) {
                    if !model.doubts.isEmpty { doubts(model.doubts, h) }
                    decision(model, h)
                }
                h.form(Address.cancel(model.id), .class("cancel")) { h.button("plain", say: CommonWords.cancel) }
                ImportDetails.write(model, h)
            }
        }
    }

    private static func tiles(_ counts: ImportCounts, _ h: HTML) {
        h(.dl, .class("tiles")) {
            tile(counts.new, .countNew, .meaningNew, h)
            tile(counts.changed, .countChanged, .meaningChanged, h)
            tile(counts.same, .countSame, .meaningSame, h)
            if counts.hidden > 0 { tile(counts.hidden, .countHidden, .meaningHidden, h) }
            if counts.skipped > 0 { tile(counts.skipped, .countSkipped, .meaningSkipped, h) }
        }
    }

    private static func tile(_ count: Int, _ name: ImportWords, _ meaning: ImportWords, _ h: HTML) {
        h(.div, .classes(count == 0 ? "tile none" : "tile")) {
            h(.dt, say: name)
            h(.dd, .class("number"), text: Numbers.grouped(count))
            h(.dd, .class("soft small"), say: meaning)
        }
    }

    private static func decision(_ model: ImportPreviewModel, _ h: HTML) {
        if model.counts.changedJobs > 0 {
            h(.p, say: ImportWords.changedJobs, ["n": .number(model.counts.changedJobs)])
        }
        // A table without names: first its columns are to be named.
        guard model.error == nil else { return }
        h(.div, .class("decision")) {
            if model.counts.bringsNews || !model.doubts.isEmpty {
                h.button("button primary", say: ImportWords.takeIn)
                h(.p, .class("soft"), say: ImportWords.previewLead)
            } else {
                h(.p, say: ImportWords.nothingNew)
                h.link(Address.importing, "button", say: ImportWords.takeInNothing)
            }
        }
    }

    private static func doubts(_ doubts: [ImportPreviewModel.Doubt], _ h: HTML) {
        h(.section, .class("doubts"), .aria(.labelledby, "doubts")) {
            h(.h2, .id("doubts"), say: ImportWords.doubtsTitle)
            h(.p, .class("soft"), say: ImportWords.doubtsLead)
            for doubt in doubts { self.doubt(doubt, h) }
        }
    }

    private static func doubt(_ doubt: ImportPreviewModel.Doubt, _ h: HTML) {
        h(.fieldset, .class("doubt")) {
            h(.legend) {
                h(.span, .class("soft small"), say: ImportWords.doubtQuestion)
                h.text(" ")
                h(.span, .class("strong")) { h.user(doubt.arrived.name.shortened(to: 120)) }
                h.text(" ")
                h(.span, .class("soft")) { h.titleLine(doubt.arrived.title, doubt.arrived.company) }
            }
            let name = "doubt-\(doubt.key)"
            for candidate in doubt.candidates {
                h(.label, .class("radio")) {
                    radio(name, candidate.id.text, doubt.chosen == candidate.id.text, h)
                    h(.span) {
                        h(.span, .class("soft"), say: ImportWords.samePerson)
                        h.text(" ")
                        h(.span, .class("strong")) { h.user(candidate.name) }
                        h.text(" ")
                        h(.span, .class("soft")) { h.user(candidate.detail) }
                    }
                }
            }
            h(.label, .class("radio")) {
                radio(name, "new", doubt.chosen == "new", h)
                h(.span, say: ImportWords.somebodyElse)
            }
        }
    }

    private static func radio(_ name: String, _ value: String, _ isChosen: Bool, _ h: HTML) {
        h(
            .input, .set(.type, "radio"), .set(.name, name), .set(.value, value), .flag(.checked, if: isChosen),
            .flag(.required))
    }

    private static func columns(_ model: ImportPreviewModel, _ h: HTML) {
        h(.section, .class("columns"), .aria(.labelledby, "columns")) {
            h(.h2, .id("columns"), say: ImportWords.columnsTitle)
            h(.p, .class("soft"), say: ImportWords.columnsLead)
            h.form(Address.columns(model.id)) {
                h(.table, .class("mapping")) {
                    h(.thead) {
                        h(.tr) {
                            h(.th, .set(.scope, "col"), say: ImportWords.column)
                            h(.th, .set(.scope, "col"), say: ImportWords.example)
                            h(.th, .set(.scope, "col"), say: ImportWords.field)
                        }
                    }
                    h(.tbody) { for column in model.columns { self.column(column, model.fieldChoices, h) } }
                }
                h.button("button", say: ImportWords.readAgain)
            }
        }
    }

    private static func column(_ column: ImportPreviewModel.Column, _ choices: [Choice], _ h: HTML) {
        h(.tr) {
            h(.th, .set(.scope, "row"), .id("column-\(column.index)")) { h.user(column.name.shortened(to: 80)) }
            h(.td, .class("soft")) { h.user(column.example.shortened(to: 80)) }
            h(.td) {
                h(.select, .set(.name, "column-\(column.index)"), .aria(.labelledby, "column-\(column.index)")) {
                    h.options(choices, chosen: column.field)
                }
            }
        }
    }
}
