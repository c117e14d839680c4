package import struct Foundation.Date

/// An event as a button offers it: what `cortado log PERSON …` takes, without the details that only the
/// seeker can add.
package enum NextEvent: String, CaseIterable, Codable, Sendable {
    case noted
    case researched
    case drafted
    case asked
    case followedUp
    case saidYes = "answered:yes"
    case saidNo = "answered:no"
    case saidLater = "answered:later"
    case askedBack = "answered:asks"
    case offered
    case booked
    case moved
    case calledOff
    case missed
    case met
    case thanked
    case declinedKindly
    case promised
    case kept
    case introducedBy
    case gaveBack
    case received
    case felt
    case rested
    case resumed
    case changedJob

    /// The event's name, as in `EventRecord`.
    package var name: String { String(rawValue.prefix { $0 != ":" }) }

    /// The word after the colon, or nothing.
    package var detail: String { String(rawValue.drop { $0 != ":" }.dropFirst()) }

    /// Whether the button must ask for something before the event can be kept.
    package var needsMore: Bool {
        switch self {
        case .booked, .moved, .promised, .introducedBy, .gaveBack, .received, .felt, .changedJob, .noted: true
        case .researched, .drafted, .asked, .followedUp, .saidYes, .saidNo, .saidLater, .askedBack, .offered,
            .calledOff, .missed, .met, .thanked, .declinedKindly, .kept, .rested, .resumed:
            false
        }
    }

    /// The record with nothing but name and detail; `needsMore` tells whether that is enough.
    package func record(at instant: Date, text: String = "") -> EventRecord {
        EventRecord(name: name, at: instant, detail: detail, text: text)
    }
}
