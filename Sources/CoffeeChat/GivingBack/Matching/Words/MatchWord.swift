/// What a phrase of the tables does in a text.
enum MatchWord: Hashable, Sendable {
    case notion(Notion)
    case place(Place)
    case tongue(Tongue)
    case stance(StanceMark)
    case offer(OfferMark)
    case mood(Mood)

    /// Phrases of different kinds may lie over each other, those of one kind not.
    enum Kind: Int, CaseIterable { case notion, place, tongue, stance, offer, mood }

    var kind: Kind {
        switch self {
        case .notion: .notion
        case .place: .place
        case .tongue: .tongue
        case .stance: .stance
        case .offer: .offer
        case .mood: .mood
        }
    }
}

/// What a phrase says in a note about a person.
enum StanceMark: String, Hashable, Sendable, CaseIterable {
    /// Has had enough of what comes behind, or came before.
    case off, offbehind
    /// Goes away from what comes behind, and to what comes behind "for" or "into".
    case move
    case wish
    /// Does nothing else.
    case only, onlybehind
    /// The person's own line of work: "wants out of this trade".
    case trade
    /// Takes nothing on; or no gigs, no jobs.
    case full, nogigs, nojobs
    case free
    case gratis, paid
    case stay, going
    /// Looks like one of the others and is none: "not only".
    case neutral
    /// A new thought.
    case cut
}

/// What a phrase says in a text about the help that it looks for.
enum OfferMark: String, Hashable, Sendable, CaseIterable {
    case seek, no, needless, perk, remote, onsite, movehelp, job, gig, talk, unpaid, junior, senior, boss
}

/// How a note sounds about what somebody does: what they are drawn to, and what they turn away from or cannot do now.
enum Mood: String, Hashable, Sendable, CaseIterable { case warm, sour }
