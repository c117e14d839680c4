import CoffeeChat
import Foundation
import Notebook
import Wording

/// What is on file for offering times to one person.
struct OfferGround {
    let kept: KeptPerson
    let me: Me
    let onFile: KeptOffer
    private let practice: Practice
    private let reader: NotebookReader
    private let now: Date

    init(_ kept: KeptPerson, practice: Practice, reader: NotebookReader) throws {
        self.kept = kept
        self.practice = practice
        self.reader = reader
        now = practice.now()
        me = try reader.me()
        onFile = try reader.offer(to: kept.key, now: now)
    }

    var myZone: TimeZone { practice.zone(of: me) }

    /// Theirs by the seeker's word, else by their place, else mine.
    func theirZone(_ named: String?) -> (zone: TimeZone, isKnown: Bool, choices: [String]) {
        if let zone = (named ?? kept.person.zone).flatMap(TimeZone.init(identifier:)) { return (zone, true, []) }
        guard let place = PlaceZone(place: kept.person.place), let zone = TimeZone(identifier: place.likeliest) else {
            return (myZone, false, [])
        }
        guard case .doubtful(let zones) = place else { return (zone, true, []) }
        return (zone, false, zones)
    }

    func offer(_ wish: OfferTimes.Wish) throws -> TimesOffer {
        let theirs = theirZone(wish.theirZone)
        let request = try self.request(wish, theirs.zone)
        // None were wished for: nothing is missing.
        let found: SlotOffer? = wish.count == 0 ? nil : SlotFinder()(request)
        return TimesOffer(
            person: kept.person, me: me, theirZone: theirs.zone, isZoneKnown: theirs.isKnown,
            zoneChoices: theirs.choices, myZone: myZone, slots: found?.slots ?? [], none: found?.none,
            trades: found?.trades ?? [],
            open: onFile.open, isEvening: wish.isEvening,
            calendars: try reader.calendars().map { CalendarLine($0, now: now) })
    }

    /// What lies on the desk as far as it still keeps the rules. What the seeker took away is not filled up.
    func proposal(theirZone: String?, isEvening: Bool) throws -> TimesOffer {
        var wish = OfferTimes.Wish(theirZone: theirZone, isEvening: isEvening)
        wish.dropped = onFile.dropped
        guard !onFile.proposed.isEmpty else { return try offer(wish) }
        let fitting = Set(SlotFinder().fitting(try request(wish, self.theirZone(theirZone).zone)))
        let standing = onFile.proposed.filter(fitting.contains)
        // Of times that have all gone by, or been filled, new ones are found.
        (wish.kept, wish.count) = (standing, standing.isEmpty ? OfferTimes.usual : standing.count)
        return try offer(wish)
    }

    /// Which times a message offers: those that lay on the desk or could have, and whose line stands in it. Where the
    /// seeker wrote every line anew, all that lay on the desk count.
    func sent(in text: String) throws -> [TimeSpan] {
        let theirs = theirZone(nil).zone
        let both = try [false, true].flatMap { isEvening in
            SlotFinder().fitting(try request(OfferTimes.Wish(isEvening: isEvening), theirs))
        }
        let named = Set(onFile.proposed + both).filter { slot in
            Language.allCases.contains { text.contains(SlotWords.line(slot, theirs: theirs, mine: myZone, in: $0)) }
        }
        return named.isEmpty ? onFile.proposed : named.sorted { $0.start < $1.start }
    }

    /// The answer links of a message that offers times, by line; none for any other message.
    func links(in text: String) throws -> [String: String] {
        guard !onFile.proposed.isEmpty || !onFile.open.isEmpty else { return [:] }
        let offer = try proposal(theirZone: nil, isEvening: false)
        return MessageLanguage.allCases.map { offer.links(in: $0) }.reduce(into: [:]) { links, more in
            for (line, link) in more where text.contains(line) { links[line] = link }
        }
    }

    private func request(_ wish: OfferTimes.Wish, _ theirs: TimeZone) throws -> OfferRequest {
        let busy = try BusyTime(practice: practice, reader: reader, me: me).spans(
            from: now.addingTimeInterval(-86_400), to: now.addingTimeInterval(OfferRules.horizon + 86_400),
            besides: kept.key)
        return OfferRequest(
            now: now, myZone: myZone, theirZone: theirs, myHours: me.weeklyHours, daysOff: me.daysOff, busy: busy,
            openOffers: try reader.openOffers(besides: kept.key, now: now),
            theirHours: wish.isEvening ? .evening : .workingDay, count: wish.count, kept: wish.kept,
            dropped: wish.dropped, part: wish.part)
    }
}
