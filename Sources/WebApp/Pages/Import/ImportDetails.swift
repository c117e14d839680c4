import Wording

/// What stands behind the numbers of a preview, folded away until somebody wants to know.
enum ImportDetails {
    static func write(_ model: ImportPreviewModel, _ h: HTML) {
        h(.div, .class("folds")) {
            asks(model.counts, h)
            if let me = model.me { self.me(me, h) }
            fold(.newPeople, model.counts.new, isEmpty: model.newPeople.isEmpty, h) { newPeople(model, h) }
            fold(.changed, model.counts.changed, isEmpty: model.changed.isEmpty, h) { changed(model, h) }
            fold(.skipped, model.counts.skipped, isEmpty: model.skipped.isEmpty, h) { skipped(model, h) }
            fold(.passedOver, model.passedOver.count, isEmpty: model.passedOver.isEmpty, h) {
                h(.p, .class("soft"), say: ImportWords.passedOverLead)
                h(.ul, .class("plain-list")) {
                    for file in model.passedOver { h(.li) { h(.code) { h.user(file.shortened(to: 200)) } } }
                }
            }
        }
    }

    private static func fold(_ title: ImportWords, _ count: Int, isEmpty: Bool, _ h: HTML, content: () -> Void) {
        guard !isEmpty else { return }
        h(.details, .class("fold")) {
            h(.summary) {
                h.say(title)
                h(.span, .class("count"), text: Numbers.grouped(count))
            }
            content()
        }
    }

    private static func rest(_ total: Int, _ shown: Int, _ h: HTML) {
        if total > shown { h(.p, .class("soft"), say: CommonWords.more, ["n": .number(total - shown)]) }
    }

    private static func newPeople(_ model: ImportPreviewModel, _ h: HTML) {
        h(.ul, .class("plain-list")) {
            for person in model.newPeople {
                h(.li, .class("clamp-2")) {
                    h(.span, .class("strong")) { h.user(person.name) }
                    h.text(" ")
                    h(.span, .class("soft")) { h.titleLine(person.title, person.company) }
                }
            }
        }
        rest(model.counts.new, model.newPeople.count, h)
    }

    private static func changed(_ model: ImportPreviewModel, _ h: HTML) {
        h(.ul, .class("plain-list")) {
            for person in model.changed {
                h(.li) {
                    h(.p, .class("strong clamp-2")) { h.user(person.name) }
                    h(.dl, .class("changes")) { for change in person.changes { self.change(change, h) } }
                }
            }
        }
        rest(model.counts.changed, model.changed.count, h)
    }

    private static func change(_ change: ImportPreviewModel.Change, _ h: HTML) {
        h(.div) {
            h(.dt, text: change.label)
            h(.dd, .class("clamp-2")) {
                if !change.before.isEmpty {
                    h(.s, .class("soft")) { h.user(change.before) }
                    h(.span, .class("arrow"), .aria(.hidden, true), text: " → ")
                    h(.span, .class("unseen"), say: ImportWords.after)
                    h.text(" ")
                }
                h.user(change.after)
            }
        }
    }

    private static func skipped(_ model: ImportPreviewModel, _ h: HTML) {
        h(.ul, .class("plain-list")) {
            for row in model.skipped {
                h(.li) {
                    h(.span, .class("soft small")) {
                        h.sentence(
                            ImportWords.fileAndLine(
                                h.language, ["file": .text(row.file.shortened(to: 80)), "line": .number(row.line)]),
                            naming: row.file.shortened(to: 80))
                    }
                    h.text(" ")
                    h(.span, text: row.reason)
                }
            }
        }
        rest(model.counts.skipped, model.skipped.count, h)
    }

    private static func asks(_ counts: ImportCounts, _ h: HTML) {
        guard counts.asksNew + counts.asksAccepted + counts.asksAnswered > 0 else { return }
        h(.details, .class("fold"), .flag(.open)) {
            h(.summary, say: ImportWords.asksTitle)
            h(.ul, .class("plain-list")) {
                h(.li, say: ImportWords.asksNew, ["n": .number(counts.asksNew)])
                if counts.asksAccepted > 0 {
                    h(.li, say: ImportWords.asksAccepted, ["n": .number(counts.asksAccepted)])
                }
                if counts.asksAnswered > 0 {
                    h(.li, say: ImportWords.asksAnswered, ["n": .number(counts.asksAnswered)])
                }
            }
        }
    }

    private static func me(_ me: ImportPreviewModel.Me, _ h: HTML) {
        h(.details, .class("fold")) {
            h(.summary, say: ImportWords.meTitle)
            h(.p, .class("strong")) { h.user(me.name) }
            h(.p) { h.titleLine(me.headline, me.place) }
            if !me.career.isEmpty { h.careerList(me.career) }
            h(.dl, .class("facts")) {
                facts(.emails, me.emails, h)
                facts(.skills, me.skills, h)
                facts(.languages, me.languages, h)
            }
            h(.p, .class("soft small"), say: ImportWords.meLead)
        }
    }

    private static func facts(_ name: ImportWords, _ values: [String], _ h: HTML) {
        guard !values.isEmpty else { return }
        h(.div) {
            h(.dt, say: name)
            h(.dd) { h.userList(values) }
        }
    }
}
