import CoffeeChat
import Wording

/// How the message gets out: Cortado copies and opens, the seeker sends.
enum DeskSending {
    static func write(_ model: DeskModel, _ h: HTML) {
        h(.div, .class("sending")) {
            h(.div, .class("buttons")) {
                if model.place.kind == .questions {
                    copy(DeskWords.copy, isLoud: true, h)
                } else {
                    ways(model, h)
                    done(model, h)
                }
            }
            notes(model, h)
        }
        h(.div, .class("sheet-deeds")) {
            h(
                .button, .class("plain"), .set(.type, "submit"), .set(.name, "action"), .set(.value, "check"),
                say: DeskWords.check)
            h(
                .button, .class("plain"), .set(.type, "submit"), .set(.name, "action"), .set(.value, "anew"),
                say: DeskWords.anew)
            if model.place.kind == .ask, model.place.channel != .linkedinNote {
                let isShort = model.place.length == .short
                h(
                    .button, .class("plain"), .set(.type, "submit"), .set(.name, "action"),
                    .set(.value, isShort ? "longer" : "shorter"), say: isShort ? DeskWords.longer : .shorter)
            }
        }
    }

    private static func ways(_ model: DeskModel, _ h: HTML) {
        switch model.place.channel {
        case .linkedinNote, .linkedinMessage, .other:
            if let profile = SafeURL(outside: model.send.profile) {
                h(
                    .a, .class(model.reading.isReady ? "button primary" : "button"), .href(profile),
                    .set(.target, "_blank"), .rel("noopener noreferrer"), .set(.dataPart, "copy"),
                    .set(.dataSaved, DeskWords.copied(h.language)), .set(.dataUnsaved, DeskWords.copyFailed(h.language))
                ) {
                    h.say(DeskWords.copyAndOpen)
                    h.raw(Icon.out)
                }
            } else {
                copy(DeskWords.copy, isLoud: model.reading.isReady, h)
            }
        case .email:
            h(
                .a, .class(model.reading.isReady ? "button primary" : "button"), .set(.dataPart, "mail"),
                .href(.mail(model.send.email, subject: model.sheet.subject, body: model.sheet.text)),
                say: DeskWords.writeMail)
            h(
                .button, .class("button"), .set(.type, "submit"), .set(.name, "action"), .set(.value, "file"),
                say: DeskWords.saveFile)
        }
    }

    private static func copy(_ words: DeskWords, isLoud: Bool, _ h: HTML) {
        h(
            .button, .class(isLoud ? "button primary" : "button"), .set(.type, "button"), .set(.dataPart, "copy"),
            .set(.dataSaved, DeskWords.copied(h.language)), .set(.dataUnsaved, DeskWords.copyFailed(h.language)),
            say: words)
    }

    private static func done(_ model: DeskModel, _ h: HTML) {
        h(
            .button, .class("button"), .set(.type, "submit"), .set(.name, "action"), .set(.value, "sent"),
            say: DeskWords.sent)
    }

    private static func notes(_ model: DeskModel, _ h: HTML) {
        h(.div, .class("soft small sending-notes")) {
            if model.place.kind != .questions { h(.p, say: DeskWords.sendLead) }
            if !model.send.notesLeft.isEmpty { h(.p, text: model.send.notesLeft) }
            let isMail = model.place.channel == .email
            if isMail ? model.send.email.isEmpty : model.send.profile.isEmpty, model.place.kind != .questions {
                h(.p) {
                    h.say(isMail ? DeskWords.noEmail : .noProfile)
                    h.text(" ")
                    h.link(Address.edit(model.id), say: PersonWords.edit)
                }
            }
        }
    }
}
