import CoffeeChat
import Wording

/// Who promised what: those of the notes, ready to be kept, and an empty row.
enum AfterPromises {
    static func write(_ model: AfterModel, _ h: HTML) {
        h(.section, .aria(.labelledby, "promises")) {
            h(.h2, .id("promises"), say: AfterPageWords.promises)
            h(.p, .class("soft"), say: AfterPageWords.promisesLead)
            h(.ol, .class("take-list")) {
                for (index, row) in model.promises.enumerated() {
                    if row.isKept {
                        h(.li, .class("is-kept")) {
                            h.raw(Icon.check)
                            h(.p) {
                                h.user(row.text)
                                h(.span, .class("soft small"), text: " " + AfterPageWords.onToday(h.language))
                            }
                        }
                    } else {
                        let label = AfterPageWords.promise(h.language, ["n": .number(index + 1)])
                        self.row(row, String(index), label, model, h)
                    }
                }
                AfterMore.write(.promiseMore, isFirst: model.promises.isEmpty, h) { label in
                    row(AfterModel.PromiseRow(), "new", label, model, h)
                }
            }
        }
    }

    private static func row(
        _ row: AfterModel.PromiseRow, _ key: String, _ label: String, _ model: AfterModel, _ h: HTML
    ) {
        AfterMore.row(key, h) {
            h.hiddenField("promise", key)
            if key != "new" { box("keeps", key, label, h) }
            h(.div, .class("take-fields")) {
                h.field(
                    FormField(name: "promise-\(key)", label: label, value: row.text, autocomplete: "off", scope: "a"))
                h(.div, .class("take-more")) {
                    h.select(
                        FormField(
                            name: "by-\(key)", label: AfterPageWords.by(h.language), value: row.by.rawValue, scope: "a"),
                        zip(Promise.Promiser.allCases, PromiserWords.allCases).map {
                            Choice($0.rawValue, $1(h.language))
                        })
                    h.field(
                        FormField(
                            name: "due-\(key)", label: AfterPageWords.due(h.language), value: row.due,
                            hint: AfterPageWords.dueHint(h.language), error: model.errors["due-\(key)"], type: .date,
                            scope: "a"))
                }
            }
        }
    }

    static func box(_ name: String, _ key: String, _ label: String, _ h: HTML) {
        h(
            .input, .class("take-box"), .set(.type, "checkbox"), .set(.name, name), .set(.value, key), .flag(.checked),
            .aria(.label, "\(AfterPageWords.keep(h.language)): \(label)"))
    }
}

/// People whom they named: they become persons, introduced by this one.
enum AfterOthers {
    static func write(_ model: AfterModel, _ h: HTML) {
        h(.section, .aria(.labelledby, "others")) {
            h(.h2, .id("others"), say: AfterPageWords.others)
            h(.p, .class("soft")) {
                h.sentence(AfterPageWords.othersLead(h.language, ["name": .text(model.name)]), naming: model.name)
            }
            h(.ol, .class("take-list")) {
                for (index, row) in model.others.enumerated() {
                    if row.isIntroduced, let person = row.onFile {
                        known(person, model, h)
                    } else {
                        self.row(row, String(index), AfterPageWords.other(h.language, ["n": .number(index + 1)]), h)
                    }
                }
                AfterMore.write(.otherMore, isFirst: model.others.isEmpty, h) { label in
                    row(AfterModel.OtherRow(), "new", label, h)
                }
            }
        }
    }

    private static func known(_ person: PersonLink, _ model: AfterModel, _ h: HTML) {
        h(.li, .class("is-kept")) {
            h.raw(Icon.check)
            h(.p) {
                h.personLink(person)
                h.text(h.language == .chinese ? "，" : ", ")
                h(.span, .class("soft")) {
                    h.sentence(AfterPageWords.introduced(h.language, ["name": .text(model.name)]), naming: model.name)
                }
            }
        }
    }

    private static func row(_ row: AfterModel.OtherRow, _ key: String, _ label: String, _ h: HTML) {
        AfterMore.row(key, h) {
            h.hiddenField("other", key)
            if key != "new" { AfterPromises.box("meets", key, label, h) }
            h(.div, .class("take-fields")) {
                // A name, a title and a firm are seldom shorter than a phone is wide.
                h.textarea(
                    FormField(
                        name: "other-\(key)", label: label, value: row.line,
                        hint: key == "new" ? AfterPageWords.otherHint(h.language) : "", autocomplete: "off",
                        scope: "a"),
                    rows: 2)
                if let person = row.onFile {
                    h(.p, .class("soft small")) {
                        h.personLink(person)
                        h.text(" ")
                        h.say(AfterPageWords.onFile)
                    }
                }
            }
        }
    }
}

/// The empty row below those of the notes: open where it is the only one.
private enum AfterMore {
    static func write(_ words: AfterPageWords, isFirst: Bool, _ h: HTML, row: (String) -> Void) {
        let label = words(h.language)
        h(.li, .class("take-new")) {
            if isFirst {
                row(label)
            } else {
                h(.details, .class("quiet")) {
                    h(.summary, text: label)
                    row(label)
                }
            }
        }
    }

    /// The new one stands in an item of its own already.
    static func row(_ key: String, _ h: HTML, content: () -> Void) {
        if key == "new" { content() } else { h(.li) { content() } }
    }
}
