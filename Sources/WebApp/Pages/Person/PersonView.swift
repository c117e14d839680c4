import CoffeeChat
import Wording

package enum PersonView {
    package static func page(_ model: PersonModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            h.page(model.name, .people) {
                head(model, h)
                stage(model, h)
                h(.div, .class("with-side")) {
                    h(.div, .class("stack sections")) {
                        why(model, h)
                        PersonNotes.write(model, h)
                        PersonLog.write(model, h)
                        PersonHistory.write(model, h)
                    }
                    h(.aside, .class("side"), .aria(.label, PersonWords.about(h.language))) {
                        PersonSide.write(model, h)
                    }
                }
                h(.footer, .class("foot soft small")) {
                    h.link(Address.forget(model.id), "plain", say: PersonWords.forget)
                    h.text(" ")
                    h.say(PersonWords.forgetLead)
                }
            }
        }
    }

    private static func head(_ model: PersonModel, _ h: HTML) {
        h(.header, .class("head person-head")) {
            h.avatar(model.name, isLarge: true)
            h(.div, .class("head-words")) {
                h(.p, .class("above soft small")) { h.link(Address.people, say: PeopleWords.title) }
                h(.h1, .class("clamp-3")) { h.user(model.name) }
                h(.p, .class("soft clamp-3")) { h.titleLine(model.title, model.company) }
            }
            h(.div, .class("beside")) {
                if let url = SafeURL(outside: model.profile) {
                    h(.a, .class("button"), .href(url), .rel("noopener noreferrer")) {
                        h.say(PersonWords.profile)
                        h.raw(Icon.out)
                    }
                }
                h.link(Address.edit(model.id), "button", say: PersonWords.edit)
            }
        }
    }

    private static func stage(_ model: PersonModel, _ h: HTML) {
        h(.section, .class("stand"), .aria(.labelledby, "stand")) {
            h(.div, .class("stand-words")) {
                h(.h2, .id("stand"), .class("unseen"), say: PersonWords.stage)
                h.stageChip(model.stage, model.stageName)
                if !model.stageNote.isEmpty { h(.span, .class("soft"), text: model.stageNote) }
            }
            h.journeyLine(model.stage)
            if !model.promises.isEmpty { promises(model.promises, h) }
            model.setback?.write(about: model.name, h)
            next(model, h)
            PersonMeeting.write(model, h)
        }
    }

    private static func promises(_ promises: [String], _ h: HTML) {
        h(.div, .class("promises")) {
            h(.h3, say: PersonWords.promises)
            h(.ul, .class("plain-list")) { for promise in promises { h(.li, .class("clamp-3"), text: promise) } }
        }
    }

    private static func next(_ model: PersonModel, _ h: HTML) {
        h(.div, .class("next-step")) {
            h(.h3, say: PersonWords.nextStep)
            guard let next = model.next else {
                h(.p, .class("soft"), say: PersonWords.nothingNow)
                return
            }
            h(.p) { h.sentence(next.why, naming: model.name) }
            h(.div, .class("buttons")) {
                // One loud button a view: an open log form has it, else the letter that is due, else the event.
                if let letter = next.letter {
                    h(
                        .a, .class(letter.isDue && !model.log.isOpen ? "button primary" : "button"),
                        .href(letter.page ?? Address.desk(model.id, letter.kind)), text: letter.label)
                }
                let isLoud = !(model.log.isOpen || next.letter?.isDue == true)
                way(next.first, isLoud ? "button primary" : "button", model.id, h)
                for other in next.others { way(other, "button", model.id, h) }
            }
            talk(model, h)
        }
    }

    /// The pages on the way to a talk: their reply, times for it, the invitation.
    private static func talk(_ model: PersonModel, _ h: HTML) {
        let links: [(TalkLinkWords, SafeURL)] =
            switch model.stage {
            case .asked, .followedUp: [(.answer, Address.answer(model.id)), (.times, Address.times(model.id))]
            case .yes, .later:
                [
                    (.times, Address.times(model.id)), (.answer, Address.answer(model.id)),
                    (.book, Address.invitation(model.id)),
                ]
            case .booked: [(.invitation, Address.invitation(model.id)), (.answer, Address.answer(model.id))]
            case .idea, .ready, .met, .inTouch, .resting: []
            }
        guard !links.isEmpty else { return }
        h(.p, .class("talk-links small")) {
            for (index, link) in links.enumerated() {
                if index > 0 { h(.span, .class("dot"), text: " · ") }
                h.link(link.1, say: link.0)
            }
        }
    }

    private static func way(_ way: NextStep.Way, _ style: StaticString, _ id: PersonID, _ h: HTML) {
        if way.needsForm {
            h(.a, .class(style), .href(Address.log(id, event: way.event)), text: way.label)
            return
        }
        h.form(Address.events(id)) {
            h.hiddenField("event", way.event)
            if !way.detail.isEmpty { h.hiddenField("detail", way.detail) }
            h(.button, .class(style), .set(.type, "submit"), text: way.label)
        }
    }

    private static func why(_ model: PersonModel, _ h: HTML) {
        h(.section, .aria(.labelledby, "why")) {
            h(.h2, .id("why"), say: PersonWords.reasons)
            if model.reasons.isEmpty {
                h(.p, .class("soft"), say: PersonWords.reasonsNone)
            } else {
                h(.ul, .class("why-list")) { for reason in model.reasons { h(.li, text: reason) } }
            }
            if let steps = model.steps { sum(steps, h) }
            if !model.lookUp.isEmpty { lookUp(model.lookUp, h) }
        }
    }

    private static func sum(_ steps: StepsSum, _ h: HTML) {
        h(.details, .class("quiet")) {
            h(.summary) {
                h.text(steps.headline)
                h(.span, .class("soft"), text: " " + PersonWords.stepsSum(h.language))
            }
            h(.table, .class("sum")) {
                h(.tbody) {
                    for line in steps.lines { self.line(line.label, line.value, "", h) }
                    self.line(PersonWords.total(h.language), steps.total, "total", h)
                }
            }
        }
    }

    private static func line(_ label: String, _ value: Int, _ style: StaticString, _ h: HTML) {
        h(.tr, style.utf8CodeUnitCount == 0 ? .none : .class(style)) {
            h(.th, .set(.scope, "row"), text: label)
            h(.td, text: value < 0 ? "−\(-value)" : String(value))
        }
    }

    private static func lookUp(_ sentences: [String], _ h: HTML) {
        h(.div, .class("look-up")) {
            h(.h3, say: PersonWords.lookUp)
            h(.ul, .class("plain-list")) { for sentence in sentences { h(.li, text: sentence) } }
        }
    }
}
