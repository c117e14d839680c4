import Wording

package enum DataView {
    package static func page(_ model: DataModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            h.page(DataWords.title(h.language), .data) {
                h.pageHead(DataWords.heading(h.language))
                h(.p, .class("lead"), say: DataWords.lead)
                place(model, h)
                h(.div, .class("data-grid")) {
                    section(.comeIn, h) { comeIn(h) }
                    section(.goOut, h) { goOut(h) }
                    section(.backup, h) { backup(model, h) }
                    section(.doctor, h) { doctor(model.findings, h) }
                    if context.isSample { sample(h) }
                    section(.about, h) {
                        h(.p, .class("serif"), say: DataWords.aboutText)
                        if !model.version.isEmpty {
                            h(.p, .class("soft small"), say: DataWords.version, ["version": .text(model.version)])
                        }
                    }
                }
            }
        }
    }

    private static func section(_ title: DataWords, _ h: HTML, content: () -> Void) {
        h(.section) {
            h(.h2, say: title)
            content()
        }
    }

    private static func place(_ model: DataModel, _ h: HTML) {
        h(.div, .class("notebook")) {
            h.raw(Icon.data)
            h(.div) {
                h(.p, .class("soft small"), say: DataWords.place)
                h(.p) { h(.code, .class("path")) { h.user(model.path) } }
                h(
                    .p, .class("soft"), say: DataWords.holds,
                    ["people": .number(model.people), "events": .number(model.events), "size": .text(model.size)])
            }
            h.link(Address.history, "button", say: DataWords.history)
        }
    }

    private static func comeIn(_ h: HTML) {
        h(.p, .class("soft"), say: DataWords.comeInText)
        h.link(Address.importing, "button", say: DataWords.comeInButton)
    }

    private static func goOut(_ h: HTML) {
        h(.ul, .class("lines")) {
            export(Address.exportJSON, .json, .jsonMore, h)
            export(Address.exportCSV, .csv, .csvMore, h)
            export(Address.exportCards, .cards, .cardsMore, h)
        }
    }

    private static func export(_ url: SafeURL, _ name: DataWords, _ more: DataWords, _ h: HTML) {
        h(.li) {
            h(.div) {
                h(.a, .href(url), .flag(.download), say: name)
                h(.p, .class("soft small"), say: more)
            }
        }
    }

    private static func backup(_ model: DataModel, _ h: HTML) {
        h(.p, .class("soft"), say: DataWords.backupText)
        h(.p) { h(.a, .class("button"), .href(Address.backup), .flag(.download), say: DataWords.backupButton) }
        h(.details, .class("quiet"), .id("restore"), .flag(.open, if: model.restoreError != nil)) {
            h(.summary, say: DataWords.restore)
            h(.p, .class("soft"), say: DataWords.restoreText)
            h.form(Address.restore, .set(.enctype, "multipart/form-data"), .class("stack")) {
                h(.div, .classes(model.restoreError == nil ? "field" : "field wrong")) {
                    h(.label, .set(.for, "backup-file"), say: DataWords.restoreChoose)
                    h(
                        .input, .id("backup-file"), .set(.type, "file"), .set(.name, "file"), .flag(.required),
                        model.restoreError == nil ? .none : .aria(.describedby, "restore-error"))
                    if let error = model.restoreError {
                        h(.p, .class("error"), .id("restore-error"), .role("alert")) {
                            h.raw(Icon.warning)
                            h(.span, text: error)
                        }
                    }
                }
                h.button("button", say: DataWords.restoreButton)
            }
        }
    }

    private static func doctor(_ findings: [DataModel.Finding], _ h: HTML) {
        h(.p, .class("soft"), say: DataWords.doctorText)
        h(.ul, .class("findings")) {
            for finding in findings {
                let (style, word, icon): (StaticString, DataWords, Raw) =
                    switch finding.state {
                    case .ok: ("ok", .ok, Icon.check)
                    case .warning: ("warning", .warning, Icon.warning)
                    case .fault: ("fault", .fault, Icon.warning)
                    }
                h(.li, .class(style)) {
                    h.raw(icon)
                    h(.div) {
                        h(.p) {
                            h(.span, .class("unseen"), text: word(h.language) + (h.language == .chinese ? "：" : ": "))
                            h.text(finding.text)
                        }
                        if !finding.advice.isEmpty { h(.p, .class("soft small"), text: finding.advice) }
                    }
                }
            }
        }
    }

    private static func sample(_ h: HTML) {
        h(.section, .id("sample")) {
            h(.h2, say: DataWords.sample)
            h(.p, .class("soft"), say: DataWords.sampleText)
            h.form(Address.sampleAway) { h.button("button", say: DataWords.sampleButton) }
        }
    }
}
