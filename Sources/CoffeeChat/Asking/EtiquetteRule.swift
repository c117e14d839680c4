/// The rules of `spec/etiquette.md`, in its order, by their public names.
package enum EtiquetteRule: String, CaseIterable, Codable, Sendable {
    case greets
    case howFound = "how-found"
    case whyThem = "why-them"
    case aboutThem = "about-them"
    case directAsk = "direct-ask"
    case timeFrame = "time-frame"
    case givesOut = "gives-out"
    case thanks
    case signs
    case noJobAsk = "no-job-ask"
    case noPressure = "no-pressure"
    case noHomework = "no-homework"
    case noStockPhrase = "no-stock-phrase"
    case fitsChannel = "fits-channel"
    case noLeftovers = "no-leftovers"
    case unique
    case offersTimes = "offers-times"
    case brief
    case refersBack = "refers-back"
    case noPersuasion = "no-persuasion"
    case noNewAsk = "no-new-ask"
    case notGoogleable = "not-googleable"
    case openQuestion = "open-question"
    case notTooPrivate = "not-too-private"
    case notInquisitor = "not-inquisitor"
    case ownQuestion = "own-question"

    package enum Severity: String, Codable, Sendable {
        /// Blocks "ready"; the seeker may overrule it.
        case must
        /// Advises.
        case should
    }

    package var severity: Severity {
        switch self {
        case .howFound, .aboutThem, .timeFrame, .signs, .noStockPhrase, .brief, .noNewAsk, .openQuestion,
            .notInquisitor, .ownQuestion:
            .should
        default: .must
        }
    }

    /// The kinds of message that the rule is about.
    package var kinds: Set<MessageKind> {
        switch self {
        case .greets, .signs, .fitsChannel: [.ask, .followUp, .thankYou, .declineReply, .schedule]
        case .noPressure, .noLeftovers: Set(MessageKind.allCases)
        case .howFound, .whyThem, .aboutThem, .timeFrame, .noStockPhrase, .unique: [.ask]
        case .directAsk, .givesOut: [.ask, .followUp]
        case .thanks: [.ask, .followUp, .thankYou, .declineReply]
        case .noJobAsk: [.ask, .followUp, .thankYou]
        case .noHomework: [.ask, .schedule]
        case .offersTimes: [.schedule]
        case .brief: [.followUp, .declineReply]
        case .refersBack: [.followUp, .thankYou]
        case .noPersuasion: [.declineReply]
        case .noNewAsk: [.thankYou]
        case .notGoogleable, .openQuestion, .notTooPrivate, .notInquisitor, .ownQuestion: [.questions]
        }
    }
}
