import CoffeeChat
import Wording

package enum BriefView {
    package static func page(_ model: BriefModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            h.page(BriefWords.title(h.language, ["name": .text(model.name)]), .people) { sheet(model, h) }
        }
    }

    private static func sheet(_ model: BriefModel, _ h: HTML) {
        h(.div, .class("brief")) {
            head(model, h)
            h(.section, .class("brief-line"), .aria(.labelledby, "line")) {
                h(.h2, .id("line"), say: BriefWords.line)
                BriefPicture.write(model.picture, h)
            }
            h(.div, .class("brief-columns")) {
                BriefQuestions.write(model, h)
                h(.div, .class("brief-side")) {
                    shared(model, h)
                    aim(model, h)
                    letters(model, h)
                    earlier(model, h)
                }
            }
        }
    }

    private static func head(_ model: BriefModel, _ h: HTML) {
        h(.header, .class("head person-head brief-head")) {
            h.avatar(model.name, isLarge: true)
            h(.div, .class("head-words")) {
                h(.p, .class("above soft small")) {
                    h.crumbs(PersonLink(id: model.id, name: model.name))
                }
                h(.h1) { h.sentence(BriefWords.title(h.language, ["name": .text(model.name)]), naming: model.name) }
                h(.p, .class("clamp-3")) { h.titleLine(model.title, model.company) }
                h(.p, .class("soft")) {
                    h.text(model.when)
                    if !model.introducer.isEmpty {
                        h(.span, .class("dot"), text: " · ")
                        h.sentence(
                            BriefWords.introducedBy(h.language, ["friend": .text(model.introducer)]),
                            naming: model.introducer)
                    }
                }
            }
            h(.div, .class("beside")) {
                h.link(
                    Address.chat(model.id), model.questions.isEmpty ? "button" : "button primary",
                    say: BriefPageWords.open)
                if let url = SafeURL(outside: model.link) {
                    h(.a, .class("button"), .href(url), .rel("noopener noreferrer"), .set(.target, "_blank")) {
                        h.say(BriefPageWords.join)
                        h.raw(Icon.out)
                    }
                }
                h(
                    .button, .class("button"), .set(.type, "button"), .set(.dataPart, "print"), .hidden,
                    say: BriefPageWords.print)
                h.link(Address.briefPDF(model.id), "button", say: BriefPageWords.pdf)
            }
        }
    }

    private static func shared(_ model: BriefModel, _ h: HTML) {
        h(.section, .aria(.labelledby, "share")) {
            h(.h2, .id("share"), say: BriefWords.share)
            if model.shared.isEmpty {
                h(.p, .class("soft"), say: BriefWords.shareNone)
            } else {
                h(.ul, .class("bullets")) { for line in model.shared.prefix(8) { h(.li) { h.user(line) } } }
            }
        }
    }

    private static func aim(_ model: BriefModel, _ h: HTML) {
        h(.section, .aria(.labelledby, "learn")) {
            h(.h2, .id("learn"), say: BriefWords.learn)
            if !model.aim.isEmpty { h(.p, .class("serif on-paper")) { h.user(model.aim) } }
            h.form(Address.briefAim(model.id), .class("stack tight off-paper"), .set(.dataKeep, "aim-\(model.id.text)"))
            {
                h.textarea(
                    FormField(name: "aim", label: BriefPageWords.learnLabel(h.language), value: model.aim, scope: "b"),
                    rows: 2)
                h(.div, .class("buttons")) { h.button("button", say: CommonWords.save) }
            }
            if !model.wishes.isEmpty {
                h(.h3) {
                    h.sentence(BriefPageWords.wishes(h.language, ["name": .text(model.name)]), naming: model.name)
                }
                h(.ul, .class("bullets")) { for wish in model.wishes { h(.li, text: wish) } }
            }
        }
    }

    private static func letters(_ model: BriefModel, _ h: HTML) {
        h(.section, .aria(.labelledby, "letters")) {
            h(.h2, .id("letters"), say: BriefWords.letters)
            if model.letters.isEmpty { h(.p, .class("soft"), say: BriefWords.lettersNone) }
            h(.ol, .class("brief-letters")) {
                for letter in model.letters {
                    h(.li, .classes(letter.isMine ? "mine" : "theirs")) {
                        h(.p, .class("soft small")) { h.sentence(letter.head, naming: model.name) }
                        h(.p, .class("serif letter-text")) { h.user(letter.text) }
                    }
                }
            }
        }
    }

    private static func earlier(_ model: BriefModel, _ h: HTML) {
        guard !model.earlier.isEmpty else { return }
        h(.section, .aria(.labelledby, "earlier")) {
            h(.h2, .id("earlier"), say: BriefWords.earlier)
            for chat in model.earlier.prefix(3) {
                h(.h3, text: chat.day)
                h(.ul, .class("bullets")) {
                    for line in chat.lines.prefix(8) { h(.li, .class("clamp-3")) { h.user(line) } }
                }
            }
        }
    }
}
