package import CoffeeChat
package import Notebook

/// All that the desk shows of one message.
package struct Desk: Sendable {
    package let person: Person
    package let me: Me
    package let journey: Journey
    package let place: DraftPlace
    package let length: DraftRequest.Length
    package let subject: String
    package let text: String
    /// 0 where the text is the program's, and the seeker has not written yet.
    package let version: Int
    package let reading: EtiquetteReading
    package let overruled: Set<EtiquetteRule>
    /// Other ways to say it.
    package let openings: [Draft]
    /// What is to be found out before a good message can be made; empty where enough is known.
    package let missing: [MissingFact]
    package let shared: [Shared]
    /// Notes sent with an invitation this month.
    package let notesSent: Int

    package struct Shared: Hashable, Sendable {
        package let thing: SharedThing
        /// How many in the notebook have it, where that can be told.
        package let count: Int?
    }

    /// What is left to mend: what the seeker overruled is not.
    package var findings: [EtiquetteReading.Finding] { reading.findings.filter { !overruled.contains($0.rule) } }
    package var isReady: Bool { !findings.contains { $0.severity == .must } }

    /// The message as it is read and sent: an e-mail begins with its subject.
    package static func whole(subject: String, text: String, channel: Channel) -> String {
        channel == .email && !subject.isEmpty ? "Subject: \(subject)\n\n\(text)" : text
    }
}

extension MessageKind {
    /// What to write next, as the journey stands.
    package static func fitting(_ stage: Stage) -> MessageKind {
        switch stage {
        case .idea, .ready, .later: .ask
        case .asked, .followedUp: .followUp
        case .yes: .schedule
        case .booked: .questions
        case .met, .inTouch: .thankYou
        case .resting: .declineReply
        }
    }
}
