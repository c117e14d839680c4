/// What is wanted of a draft.
package struct DraftRequest: Hashable, Sendable {
    package enum Length: String, CaseIterable, Sendable {
        /// Fits a LinkedIn note, wherever it goes.
        case short
        /// As long as the channel and good manners allow.
        case full
    }

    package var kind: MessageKind
    package var channel: Channel
    package var language: MessageLanguage
    package var length: Length
    package var facts: DraftFacts
    package var voice: Voice
    package var today: Day
    /// One of those that `Drafter.openings` offers; `nil` leaves the choice to the drafter. Counts around the end.
    package var opening: Int?
    /// What was sent lately, to this person and to others: none of its wordings comes again while there are others.
    package var recent: [String]
    /// LinkedIn Premium: its notes may be longer.
    package var premium: Bool

    package init(
        kind: MessageKind, channel: Channel = .linkedinMessage, language: MessageLanguage = .english,
        length: Length = .full, facts: DraftFacts, voice: Voice? = nil, today: Day, opening: Int? = nil,
        recent: [String] = [], premium: Bool = false
    ) {
        self.kind = kind
        self.channel = channel
        self.language = language
        self.length = length
        self.facts = facts
        self.voice = voice ?? .usual(in: language)
        self.today = today
        self.opening = opening
        self.recent = recent
        self.premium = premium
    }
}
