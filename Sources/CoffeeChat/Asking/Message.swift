/// A message as it is being written, and what is known of the two people.
package struct Message: Sendable {
    /// An e-mail may begin with a line `Subject: …`.
    package var text: String
    package var kind: MessageKind
    package var channel: Channel
    /// `nil`: to be told from the text.
    package var language: MessageLanguage?
    /// The seeker, as they sign. Empty where unknown: then nothing is said about signing.
    package var senderName: String
    package var recipient: Recipient
    /// First messages that went to other people, for `unique`.
    package var sentBefore: SentMessages
    /// LinkedIn Premium: its notes may be longer.
    package var premium: Bool

    package init(
        text: String, kind: MessageKind, channel: Channel = .linkedinMessage, language: MessageLanguage? = nil,
        senderName: String = "", recipient: Recipient = Recipient(), sentBefore: SentMessages = [],
        premium: Bool = false
    ) {
        self.text = text
        self.kind = kind
        self.channel = channel
        self.language = language
        self.senderName = senderName
        self.recipient = recipient
        self.sentBefore = sentBefore
        self.premium = premium
    }
}

extension Message {
    /// Whom the message goes to, as far as the notebook knows them.
    package struct Recipient: Sendable {
        /// Empty where unknown: then nothing is said about the greeting.
        package var name: String
        package var company: String?
        package var title: String?
        /// "was a fine-dining server", "学生物": short notes in the notebook's own words.
        package var facts: [String]

        package init(name: String = "", company: String? = nil, title: String? = nil, facts: [String] = []) {
            self.name = name
            self.company = company
            self.title = title
            self.facts = facts
        }
    }
}
