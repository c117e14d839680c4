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
            h(.h2, .id("fits"), say: AnswerPageWords.fits)
            if read.fits.isEmpty { h(.p, say: AnswerPageWords.notFitting) }
            slots(read.fits, isLoud: !read.isUnsure, model, h)
            if !read.outside.isEmpty {
                h(.details, .class("quiet"), .flag(.open, if: read.fits.isEmpty)) {
                    h(.summary, say: AnswerPageWords.outside)
                    slots(read.outside, isLoud: false, model, h)
                }
            }
            h(.p) { h.link(Address.times(model.id), say: AnswerPageWords.otherTimes) }
        }
    }

    private static func slots(_ slots: [AnswerModel.Slot], isLoud: Bool, _ model: AnswerModel, _ h: HTML) {
        guard !slots.isEmpty else { return }
        h(.ul, .class("lines slots")) {
            for (index, slot) in slots.enumerated() {
                h(.li) {
                    h(.p, .class("slot-line"), text: slot.line)
                    h.form(Address.answer(model.id)) {
                        h.hiddenField("start", String(slot.start))
                        h.hiddenField("text", model.text)
                        h(
                            .button, .class(index == 0 && isLoud ? "button primary" : "button"),
                            .set(.type, "submit"), .set(.name, "deed"), .set(.value, "book")
                        ) {
                            h.say(AnswerPageWords.book)
                            h(.span, .class("unseen"), text: ": \(slot.line)")
                        }
                    }
                }
            }
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
