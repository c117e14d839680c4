/// What is on file for a message: the one source of every draft. What is empty is not known, and is not made up.
package struct DraftFacts: Hashable, Sendable {
    package var sender: Sender
    package var recipient: Recipient
    /// How I came across them, as typed: "your talk at UXDX Berlin on empty states", "在知乎看到你的回答".
    package var howFound: String
    /// One thing that I noticed about them, as typed: "you built Lyft's first design system".
    package var noticed: String
    /// What we have in common, the rarest first.
    package var shared: [SharedThing]
    /// For a follow-up: the ask that is waiting.
    package var asked: EarlierAsk?
    /// What they answered, word for word; empty where they have not.
    package var answer: String
    /// For a thank-you: the talk that it is about.
    package var talk: Talk?
    /// For offering times: each with its zone, as it will stand in the message ("Tue 1 December, 10:00 (Pacific Time)").
    package var times: [String]
    /// What I would like to talk about: "working with engineers".
    package var topics: [String]

    package init(
        sender: Sender, recipient: Recipient, howFound: String = "", noticed: String = "", shared: [SharedThing] = [],
        asked: EarlierAsk? = nil, answer: String = "", talk: Talk? = nil, times: [String] = [], topics: [String] = []
    ) {
        self.sender = sender
        self.recipient = recipient
        self.howFound = howFound
        self.noticed = noticed
        self.shared = shared
        self.asked = asked
        self.answer = answer
        self.talk = talk
        self.times = times
        self.topics = topics
    }
}

extension DraftFacts {
    /// The seeker.
    package struct Sender: Hashable, Sendable {
        package var name: String
        /// The line of work that I come from.
        package var trade: Trade?
        /// My title or headline of now.
        package var title: String
        /// The field that I am moving into.
        package var field: Field

        package init(name: String, trade: Trade? = nil, title: String = "", field: Field = .productDesign) {
            self.name = name
            self.trade = trade
            self.title = title
            self.field = field
        }
    }

    /// The person whom the message goes to.
    package struct Recipient: Hashable, Sendable {
        /// As they write it themselves, in any script.
        package var name: String
        package var title: String
        package var company: String
        /// Since when they have had this job.
        package var since: CareerDate?
        /// Jobs before this one, newest first.
        package var earlier: [Position]
        package var schools: [Education]
        package var skills: [String]
        package var place: String
        /// Since when we are connected on LinkedIn.
        package var connectedOn: Day?
        /// Somebody whom we both know and who could introduce us.
        package var introducer: String
        /// They are in their first job of the field.
        package var isFirstJobInField: Bool

        package init(
            name: String, title: String = "", company: String = "", since: CareerDate? = nil, earlier: [Position] = [],
            schools: [Education] = [], skills: [String] = [], place: String = "", connectedOn: Day? = nil,
            introducer: String = "", isFirstJobInField: Bool = false
        ) {
            self.name = name
            self.title = title
            self.company = company
            self.since = since
            self.earlier = earlier
            self.schools = schools
            self.skills = skills
            self.place = place
            self.connectedOn = connectedOn
            self.introducer = introducer
            self.isFirstJobInField = isFirstJobInField
        }
    }

    /// The ask that a follow-up names again.
    package struct EarlierAsk: Hashable, Sendable {
        package var on: Day
        package var text: String
        package var channel: Channel

        package init(on: Day, text: String = "", channel: Channel = .linkedinMessage) {
            self.on = on
            self.text = text
            self.channel = channel
        }
    }
}
