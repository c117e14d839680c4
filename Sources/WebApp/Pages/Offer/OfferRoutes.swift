import CoffeeChat
import Foundation
import Hummingbird
import Seeker
import Wording

extension Site {
    func addOfferRoutes(to router: Router<ServerContext>) {
        router.get("/people/{person}/times") { request, context in
            _ = try? await KeepCalendars(practice).refresh()
            return try answering(request, context) { visit in
                let isEvening = request.query["evening"] == "yes"
                let offer = try OfferTimes(practice).proposal(try personID(context), isEvening: isEvening)
                return visit.show { OfferView.page(OfferModel(offer, visit), in: $0) }
            }
        }
        router.post("/people/{person}/times") { request, context in
            try answering(request, context) { try changeOffer(try personID(context), $0) }
        }
        router.post("/people/{person}/zone") { request, context in
            try answering(request, context) { try saveZone(try personID(context), $0) }
        }
    }

    private func changeOffer(_ id: PersonID, _ visit: Visit) throws -> Response {
        let isEvening = visit.form["evening"] == "yes"
        let use = OfferTimes(practice)
        let slot = visit.slot
        switch (visit.form["deed"] ?? "", slot) {
        case ("drop", let slot?): _ = try use.drop(id, slot, isEvening: isEvening)
        case ("like", let slot?): _ = try use.moreLike(id, slot, isEvening: isEvening)
        case ("add", _): _ = try use.addOne(id, isEvening: isEvening)
        case ("anew", _): _ = try use.anew(id, isEvening: isEvening)
        default: break
        }
        let path = "/people" / id.text / "times"
        return .seeOther(isEvening ? path.asking([("evening", "yes")]) : path)
    }

    private func saveZone(_ id: PersonID, _ visit: Visit) throws -> Response {
        let zone = (visit.form["zone"] ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        guard TimeZone(identifier: zone) != nil, zone.contains("/") || zone == "UTC" else {
            return visit.leave(to: "/people" / id.text / "times", saying: FormWords.notAZone(visit.language))
        }
        let action = try EditPerson(practice)(id) { $0.zone = zone }
        return visit.leave(
            to: "/people" / id.text / "times", saying: OfferPageWords.zoneSaved(visit.language), undo: action)
    }
}

extension Visit {
    /// The time that a form is about, in seconds since 1970.
    var slot: TimeSpan? {
        guard let start = form["start"].flatMap({ Int($0) }), let end = form["end"].flatMap({ Int($0) }) else {
            return nil
        }
        return TimeSpan(Date(timeIntervalSince1970: Double(start)), Date(timeIntervalSince1970: Double(end)))
    }
}

extension OfferModel {
    init(_ offer: TimesOffer, _ visit: Visit) {
        let written: MessageLanguage = visit.language == .chinese ? .chinese : .english
        let zone = ZoneNames.name(of: offer.theirZone, at: visit.now, in: visit.language)
        let note =
            offer.isZoneKnown
            ? ""
            : (offer.zoneChoices.isEmpty ? OfferPageWords.zoneUnknown : .zoneGuessed)(
                visit.language, ["zone": .text(zone)])
        self.init(
            id: offer.person.id, name: offer.person.name,
            slots: offer.slots.map { slot in
                Slot(
                    line: offer.line(slot, in: written), start: Int(slot.start.timeIntervalSince1970),
                    end: Int(slot.end.timeIntervalSince1970))
            }, none: offer.noneSentence(in: visit.language) ?? "",
            open: offer.open.map { offer.line($0, in: written) }, zoneNote: note, zone: offer.theirZone.identifier,
            zoneChoices: offer.zoneChoices.map { identifier in
                let name = TimeZone(identifier: identifier).map {
                    ZoneNames.name(of: $0, at: visit.now, in: visit.language)
                }
                return Choice(identifier, [name, identifier].compactMap(\.self).joined(separator: " · "))
            }, isEvening: offer.isEvening, hasCalendar: !offer.calendars.isEmpty)
    }
}
