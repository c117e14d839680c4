/// A message made of facts on file.
package struct Draft: Hashable, Sendable {
    /// The message without its subject.
    package var text: String
    /// For an e-mail only.
    package var subject: String?
    /// Which opening it has, to be asked for again.
    package var opening: Int
    /// What it says, in the order in which it says it.
    package var factsUsed: [UsedFact]

    package init(text: String, subject: String? = nil, opening: Int = 0, factsUsed: [UsedFact] = []) {
        self.text = text
        self.subject = subject
        self.opening = opening
        self.factsUsed = factsUsed
    }

    /// As `Message` takes it: an e-mail begins with its subject.
    package var messageText: String {
        subject.map { "Subject: \($0)\n\n\(text)" } ?? text
    }
}

extension Draft {
    /// One fact of the file that a draft says.
    package struct UsedFact: Hashable, Sendable {
        package enum Kind: String, CaseIterable, Sendable {
            case howFound, noticed, introducer, connected, currentJob, firstJob, move, earlierJob, school, skill, place
            case shared, earlierAsk, topic, said, link, promise, times
        }

        package var kind: Kind
        /// The fact as it stands on file, or nearly; empty where the kind says all.
        package var text: String

        package init(_ kind: Kind, _ text: String = "") {
            self.kind = kind
            self.text = text
        }
    }
}

/// What a drafter answers.
package enum DraftResult: Hashable, Sendable {
    case draft(Draft)
    /// Nothing concrete is on file. What to look for, the most helpful first; never empty.
    case tooLittle([MissingFact])
}

/// What a good message needs and the notebook does not know.
package enum MissingFact: String, CaseIterable, Sendable {
    /// Their name.
    case name
    /// How I found them: a talk, an article, a search, a friend.
    case howFound
    /// One fact about them: their job, an earlier one, a piece of work.
    case oneFact
    /// What we have in common.
    case inCommon
    /// When and what I asked: a follow-up names it.
    case earlierAsk
    /// What was said in the talk: a thank-you names one thing of it.
    case talkNotes
    /// Two times or more that suit me.
    case times
}
