import CoffeeChat
import Wording

package enum OfferView {
    package static func page(_ model: OfferModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            let title = OfferPageWords.title(h.language, ["name": .text(model.name.shortened(to: 60))])
            h.page(title, .people, isNarrow: true) {
                h.pageHead(OfferPageWords.heading(h.language)) {
                    h(.p, .class("soft small")) {
                        h.crumbs(PersonLink(id: model.id, name: model.name))
                    }
                }
                h(.p, .class("lead"), say: OfferPageWords.lead)
                zone(model, h)
                if model.slots.isEmpty { none(model, h) } else { slots(model, h) }
                more(model, h)
                open(model, h)
            }
        }
    }

    private static func slots(_ model: OfferModel, _ h: HTML) {
        h(.ol, .class("lines slots")) {
            for slot in model.slots {
                h(.li) {
                    h(.p, .class("slot-line"), text: slot.line)
                    h.form(Address.times(model.id), .class("slot-deeds")) {
                        h.hiddenField("start", String(slot.start))
                        h.hiddenField("end", String(slot.end))
                        if model.isEvening { h.hiddenField("evening", "yes") }
                        h.deed("like", "plain", say: OfferPageWords.like, about: slot.line)
                        h.deed("drop", "plain", say: OfferPageWords.drop, about: slot.line)
                    }
                }
            }
        }
    }

    private static func none(_ model: OfferModel, _ h: HTML) {
        h(.div, .class("quiet-box")) {
            h(.h2, say: OfferPageWords.none)
            h(.p, text: model.none)
            h(.p) { h.link(Address.allTimes.at("hours"), say: OfferPageWords.noneHint) }
        }
    }

    private static func more(_ model: OfferModel, _ h: HTML) {
        h(.div, .class("buttons")) {
            if !model.slots.isEmpty {
                h.link(Address.desk(model.id, .schedule), "button primary", say: OfferPageWords.toDesk)
            }
            h.form(Address.times(model.id), .class("slot-deeds")) {
                if model.isEvening { h.hiddenField("evening", "yes") }
                if model.slots.count < 8 {
                    h(
                        .button, .class("button"), .set(.type, "submit"), .set(.name, "deed"), .set(.value, "add"),
                        say: OfferPageWords.another)
                }
                h(
                    .button, .class("plain"), .set(.type, "submit"), .set(.name, "deed"), .set(.value, "anew"),
                    say: OfferPageWords.anew)
            }
        }
        h(.div, .class("soft small sending-notes")) {
            h(.p) {
                if model.isEvening {
                    h.say(OfferPageWords.evenings)
                    h.text(" ")
                    h.link(Address.times(model.id), say: OfferPageWords.daytime)
                } else {
                    h.link(Address.times(model.id).with("evening", "yes"), say: OfferPageWords.evening)
                }
            }
            if !model.hasCalendar {
                h(.p) {
                    h.say(OfferPageWords.noCalendar)
                    h.text(" ")
                    h.link(Address.allTimes, say: TimesPageWords.add)
                }
            }
        }
    }

    private static func open(_ model: OfferModel, _ h: HTML) {
        guard !model.open.isEmpty else { return }
        h(.section, .aria(.labelledby, "open")) {
            h(.h2, .id("open"), say: OfferPageWords.openOffers)
            h(.ul, .class("bullets")) { for line in model.open { h(.li, text: line) } }
            h(.p) { h.link(Address.answer(model.id), "button", say: OfferPageWords.reply) }
        }
    }

    /// Where they are decides everything: said at the top, and one click to put right.
    private static func zone(_ model: OfferModel, _ h: HTML) {
        guard !model.zoneNote.isEmpty else { return }
        h(.div, .class("errors asking")) {
            h(.p, text: model.zoneNote)
            h.form(Address.zone(model.id), .class("inline-form")) {
                if model.zoneChoices.isEmpty {
                    h.field(
                        FormField(
                            name: "zone", label: OfferPageWords.zone(h.language), value: model.zone, list: "zones"))
                    h.suggestions("zones", DeskZones.usual)
                } else {
                    h.select(
                        FormField(name: "zone", label: OfferPageWords.zone(h.language), value: model.zone),
                        model.zoneChoices)
                }
                h.button("button", say: OfferPageWords.saveZone)
            }
        }
    }
}

/// The zones in which most people sit; any other name of the zone database may be typed.
enum DeskZones {
    static let usual = [
        "America/Los_Angeles", "America/Denver", "America/Chicago", "America/New_York", "America/Toronto",
        "America/Sao_Paulo", "Europe/London", "Europe/Dublin", "Europe/Paris", "Europe/Berlin", "Europe/Madrid",
        "Europe/Warsaw", "Africa/Lagos", "Africa/Nairobi", "Asia/Dubai", "Asia/Kolkata", "Asia/Singapore",
        "Asia/Shanghai", "Asia/Hong_Kong", "Asia/Taipei", "Asia/Tokyo", "Asia/Seoul", "Australia/Sydney",
        "Pacific/Auckland",
    ]
}
