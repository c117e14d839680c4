package import CoffeeChat
import Foundation
import Notebook

/// Finds times that suit both, and keeps on the desk what the seeker makes of them.
package struct OfferTimes {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package struct Wish: Sendable {
        package var count: Int
        /// A zone that stands above what is on file.
        package var theirZone: String?
        /// They asked for an evening.
        package var isEvening: Bool
        package var kept: [TimeSpan]
        package var dropped: [TimeSpan]
        /// More of this part of their day.
        package var part: OfferRequest.DayPartWish?

        package init(
            count: Int = 4, theirZone: String? = nil, isEvening: Bool = false, kept: [TimeSpan] = [],
            dropped: [TimeSpan] = [], part: OfferRequest.DayPartWish? = nil
        ) {
            self.count = count
            self.theirZone = theirZone
            self.isEvening = isEvening
            self.kept = kept
            self.dropped = dropped
            self.part = part
        }
    }

    /// Times by a wish alone; nothing is kept.
    package func callAsFunction(_ id: PersonID, _ wish: Wish = Wish()) throws(SeekerError) -> TimesOffer {
        try reading(id) { try $0.offer(wish) }
    }

    /// What lies on the desk while it still fits, filled up to four; else new times.
    package func proposal(
        _ id: PersonID, theirZone: String? = nil, isEvening: Bool = false
    ) throws(SeekerError) -> TimesOffer {
        try reading(id) { try $0.proposal(theirZone: theirZone, isEvening: isEvening) }
    }

    /// Takes one away; it does not come back until `anew`.
    package func drop(_ id: PersonID, _ slot: TimeSpan, isEvening: Bool = false) throws(SeekerError) -> TimesOffer {
        try changing(id, isEvening: isEvening) { wish in
            wish.kept.removeAll { $0 == slot }
            wish.dropped.append(slot)
            wish.count = wish.kept.count
        }
    }

    package func addOne(_ id: PersonID, isEvening: Bool = false) throws(SeekerError) -> TimesOffer {
        try changing(id, isEvening: isEvening) { $0.count = min(Self.most, $0.kept.count + 1) }
    }

    /// One more in the same part of their day.
    package func moreLike(_ id: PersonID, _ slot: TimeSpan, isEvening: Bool = false) throws(SeekerError) -> TimesOffer {
        let zone = try reading(id) { $0.theirZone(nil).zone }
        let minute = Int(slot.start.timeIntervalSince(Day(slot.start, in: zone).at(in: zone)) / 60)
        return try changing(id, isEvening: isEvening) { wish in
            wish.count = min(Self.most, wish.kept.count + 1)
            wish.part = OfferRequest.DayPartWish(minute: minute)
        }
    }

    /// Others altogether.
    package func anew(_ id: PersonID, isEvening: Bool = false) throws(SeekerError) -> TimesOffer {
        try changing(id, isEvening: isEvening) { wish in
            wish.dropped = wish.kept
            (wish.kept, wish.count) = ([], Self.usual)
        }
    }

    static let usual = 4
    private static let most = 8

    private func reading<Value>(_ id: PersonID, _ work: (OfferGround) throws -> Value) throws(SeekerError) -> Value {
        try practice.answering {
            try practice.notebook.read { reader in
                guard let kept = try reader.person(id) else { throw SeekerError.unknownPerson(id.text) }
                return try work(try OfferGround(kept, practice: practice, reader: reader))
            }
        }
    }

    private func changing(
        _ id: PersonID, isEvening: Bool, _ change: (inout Wish) -> Void
    ) throws(SeekerError) -> TimesOffer {
        try practice.answering {
            try practice.notebook.jot { writer in
                guard let kept = try writer.reader.person(id) else { throw SeekerError.unknownPerson(id.text) }
                let ground = try OfferGround(kept, practice: practice, reader: writer.reader)
                var wish = Wish(isEvening: isEvening)
                wish.kept = try ground.proposal(theirZone: nil, isEvening: isEvening).slots
                wish.dropped = ground.onFile.dropped
                change(&wish)
                let offer = try ground.offer(wish)
                try writer.propose(offer.slots, dropped: wish.dropped, to: kept.key)
                return offer
            }
        }
    }
}
