/// With what a first message begins.
struct DraftOpening: Hashable {
    enum Head: Hashable {
        /// How I found them.
        case found
        /// Somebody whom we both know.
        case known
        /// We are connected.
        case connected
        /// Straight with what I saw.
        case plain
    }

    let head: Head
    /// Which of the clauses leads; `nil` where the head is fact enough.
    let clause: Int?

    /// All that the facts allow, the best first, at least three where anything is known.
    static func all(_ composer: DraftComposer) -> [DraftOpening] {
        let hand = composer.hand
        let clauses = hand.clauses.indices
        var openings: [DraftOpening] = []
        if hand.found != nil { openings.append(DraftOpening(head: .found, clause: clauses.first)) }
        if let first = clauses.first {
            if hand.places["introducer"] != nil { openings.append(DraftOpening(head: .known, clause: first)) }
            openings += clauses.prefix(3).map { DraftOpening(head: .plain, clause: $0) }
            if hand.places["connected"] != nil, composer.request.channel != .linkedinNote {
                openings.append(DraftOpening(head: .connected, clause: first))
            }
            if hand.found != nil, let second = clauses.dropFirst().first {
                openings.append(DraftOpening(head: .found, clause: second))
            }
        }
        // The same ones again come in other words.
        let once = openings
        while openings.count < 3, !once.isEmpty { openings += once }
        return Array(openings.prefix(7))
    }
}
