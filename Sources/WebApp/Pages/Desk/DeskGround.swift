import CoffeeChat
import Wording

/// What the seeker knows about the person: the fields from which a draft is made, and what to look for.
enum DeskGround {
    static func write(_ model: DeskModel, _ h: HTML) {
        let ground = model.ground
        if !ground.missing.isEmpty { h(.p, text: ground.missing) }
        if ground.wantsSaid { said(model, h) }
        if !ground.shared.isEmpty { shared(ground.shared, h) }
        h(.details, .class("quiet ground"), .id("ground"), .flag(.open, if: ground.isTooLittle)) {
            h(.summary) { h.sentence(GroundWords.title(h.language, ["name": .text(model.name)]), naming: model.name) }
            if ground.isTooLittle { tooLittle(model, h) }
            h.form(Address.ground(model.id), .class("stack"), .set(.dataKeep, "ground-\(model.id.text)")) {
                h.hiddenField("kind", model.place.kind.rawValue)
                DeskView.hidden(model, h)
                field("howFound", .howFound, .howFoundHint, ground.howFound, model, h)
                field("noticed", .noticed, .noticedHint, ground.noticed, model, h)
                field("inCommon", .inCommon, .inCommonHint, ground.inCommon, model, h)
                h.button("button", say: GroundWords.use)
            }
            paste(model, h)
        }
    }

    private static func said(_ model: DeskModel, _ h: HTML) {
        h.form(Address.ground(model.id), .class("stack"), .set(.dataKeep, "said-\(model.id.text)")) {
            h.hiddenField("kind", model.place.kind.rawValue)
            DeskView.hidden(model, h)
            let label = GroundWords.missingTalkLabel(h.language, ["name": .text(model.name)])
            h.textarea(
                FormField(
                    name: "said", label: label, value: "", hint: GroundWords.missingTalkHint(h.language),
                    scope: "ground"), rows: 2)
            h.button("button", say: GroundWords.use)
        }
    }

    private static func shared(_ shared: [DeskModel.Ground.Shared], _ h: HTML) {
        h(.section, .class("shared"), .aria(.labelledby, "shared")) {
            h(.h2, .id("shared"), say: GroundWords.share)
            h(.ul, .class("plain-list")) {
                for thing in shared.prefix(8) {
                    h(.li) {
                        h.text(thing.text)
                        if thing.isRare {
                            h.text(" ")
                            h(.span, .class("chip"), say: GroundWords.rare)
                        }
                    }
                }
            }
        }
    }

    private static func tooLittle(_ model: DeskModel, _ h: HTML) {
        h(.p, .class("strong")) {
            h.sentence(GroundWords.tooLittle(h.language, ["name": .text(model.name)]), naming: model.name)
        }
        h(.p, .class("soft"), say: GroundWords.tooLittleLead)
        h(.h3, say: GroundWords.lookAt)
        h(.ul, .class("bullets soft small")) {
            for place in [GroundWords.lookAtProfile, .lookAtWork, .lookAtTalks, .lookAtOwn] { h(.li, say: place) }
        }
    }

    private static func field(
        _ name: String, _ label: GroundWords, _ hint: GroundWords, _ value: String, _ model: DeskModel, _ h: HTML
    ) {
        let label = label == .inCommon ? label(h.language) : label(h.language, ["name": .text(model.name)])
        h.textarea(FormField(name: name, label: label, value: value, hint: hint(h.language), scope: "ground"), rows: 2)
    }

    private static func paste(_ model: DeskModel, _ h: HTML) {
        h(.details, .class("quiet")) {
            h(.summary, say: GroundWords.paste)
            h(.p, .class("soft small"), say: GroundWords.pasteLead)
            h.form(Address.readProfile(model.id), .class("stack"), .set(.dataKeep, "profile-\(model.id.text)")) {
                h.textarea(
                    FormField(name: "profile", label: GroundWords.pasteLabel(h.language), value: "", scope: "paste"),
                    rows: 6)
                h.button("button", say: GroundWords.pasteRead)
            }
        }
    }
}
