import CoffeeChat
import Wording

package enum AnswerView {
    package static func page(_ model: AnswerModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            let title = AnswerPageWords.title(h.language, ["name": .text(model.name.shortened(to: 60))])
            h.page(title, .people, isNarrow: true) {
                h.pageHead(AnswerPageWords.heading(h.language)) {
                    h(.p, .class("soft small")) {
                        h.crumbs(PersonLink(id: model.id, name: model.name))
                    }
                }
                if let read = model.read {
                    result(read, model, h)
                } else {
                    h(.p, .class("lead"), say: AnswerPageWords.lead)
                }
                form(model, h)
            }
        }
    }

    private static func form(_ model: AnswerModel, _ h: HTML) {
        h.form(Address.answer(model.id), .class("stack"), .set(.dataKeep, "reply-\(model.id.text)")) {
            h.textarea(
                FormField(name: "text", label: AnswerPageWords.text(h.language), value: model.text), rows: 7)
            h(.div, .class("buttons")) {
                h(
                    .button, .class(model.read == nil ? "button primary" : "button"), .set(.type, "submit"),
                    .set(.name, "deed"), .set(.value, "read"), say: AnswerPageWords.read)
            }
        }
    }

    private static func result(_ read: AnswerModel.Read, _ model: AnswerModel, _ h: HTML) {
        h(.section, .class("understood"), .aria(.labelledby, "understood")) {
            h(.h2, .id("understood"), say: AnswerPageWords.understood)
            if read.sentences.isEmpty {
                h(.p, say: AnswerPageWords.nothing)
            } else {
                h(.ul, .class("bullets")) { for sentence in read.sentences { h(.li, text: sentence) } }
            }
            if read.hasTimes { h(.p, .class("soft small"), text: read.zone) }
            if read.isUnsure {
                h(.div, .class("errors"), .role("note")) {
                    h(.p, .class("strong"), say: AnswerPageWords.unsure)
                    h(.p, say: AnswerPageWords.ask)
                }
            }
            quoted(read.pieces, h)
        }
        times(read, model, h)
        log(read, model, h)
    }

    private static func quoted(_ pieces: [AnswerModel.Piece], _ h: HTML) {
        guard pieces.contains(where: \.isMarked) else { return }
        h(.div, .class("quoted"), .role("group"), .aria(.label, AnswerPageWords.marks(h.language)), .dirAuto) {
            for piece in pieces {
                if piece.isMarked { h(.mark, .class("read"), text: piece.text) } else { h.text(piece.text) }
            }
        }
    }

    private static func times(_ read: AnswerModel.Read, _ model: AnswerModel, _ h: HTML) {
        guard read.hasTimes else { return }
        h(.section, .aria(.labelledby, "fits")) {
            if read.fits.isEmpty, !read.outside.isEmpty {
                h(.h2, .id("fits"), say: AnswerPageWords.outside)
                days(read.outside, isLoud: false, model, h)
            } else {
                h(.h2, .id("fits"), say: AnswerPageWords.fits)
                if read.fits.isEmpty { h(.p, say: AnswerPageWords.notFitting) }
                days(read.fits, isLoud: !read.isUnsure, model, h)
                outside(read, model, h)
            }
            h(.p) { h.link(Address.times(model.id), say: AnswerPageWords.otherTimes) }
        }
    }

    private static func outside(_ read: AnswerModel.Read, _ model: AnswerModel, _ h: HTML) {
        guard !read.outside.isEmpty else { return }
        h(.details, .class("quiet")) {
            h(.summary, say: AnswerPageWords.outside)
            days(read.outside, isLoud: false, model, h)
        }
    }

    /// A button for each start, day by day; the only one there is stands out.
    private static func days(_ days: [AnswerModel.Day], isLoud: Bool, _ model: AnswerModel, _ h: HTML) {
        guard !days.isEmpty else { return }
        h(.p, .class("soft small"), say: AnswerPageWords.choose)
        let isOnly = isLoud && days.count == 1 && days[0].slots.count == 1
        h.form(Address.answer(model.id), .class("slot-days")) {
            h.hiddenField("text", model.text)
            for day in days {
                h(.h3, text: day.name)
                h(.ul, .class("slot-starts")) {
                    for slot in day.slots { h(.li) { start(slot, on: day, isLoud: isOnly, h) } }
                }
            }
        }
    }

    private static func start(_ slot: AnswerModel.Slot, on day: AnswerModel.Day, isLoud: Bool, _ h: HTML) {
        h(
            .button, .class(isLoud ? "button primary" : "button"), .set(.type, "submit"), .set(.name, "book"),
            .set(.value, String(slot.start))
        ) {
            h(.span, .class("unseen")) {
                h.say(AnswerPageWords.book)
                h.text(": \(day.name) ")
            }
            h(.span, .class("slot-start"), text: slot.theirs)
            if !slot.mine.isEmpty { h(.span, .class("slot-mine"), text: slot.mine) }
        }
    }

    private static func log(_ read: AnswerModel.Read, _ model: AnswerModel, _ h: HTML) {
        h.form(Address.answer(model.id), .class("buttons reply-log")) {
            h.hiddenField("text", model.text)
            for (index, answer) in read.answers.enumerated() {
                h(
                    .button, .class(index == 0 && !read.hasTimes ? "button primary" : "button"),
                    .set(.type, "submit"), .set(.name, "deed"), .set(.value, answer.rawValue),
                    say: answer.words)
            }
            if !read.email.isEmpty {
                h(.button, .class("plain"), .set(.type, "submit"), .set(.name, "deed"), .set(.value, "email")) {
                    h.say(AnswerPageWords.take, ["email": .text(read.email.shortened(to: 80))])
                }
                h.hiddenField("email", read.email)
            }
        }
    }
}

extension AnswerModel.Answer {
    var words: AnswerPageWords {
        switch self {
        case .yes: .logYes
        case .no: .logNo
        case .later: .logLater
        case .asks: .logAsks
        }
    }
}
