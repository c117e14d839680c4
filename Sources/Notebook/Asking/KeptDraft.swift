package import CoffeeChat
package import struct Foundation.Date

/// A message that is being written, as it was last saved.
package struct KeptDraft: Hashable, Sendable {
    package var subject: String
    package var text: String
    /// The rules that the seeker overruled for this message.
    package var overruled: Set<EtiquetteRule>
    /// Counts the saves; 0 for what was never saved.
    package var version: Int
    package var editedAt: Date

    package init(
        subject: String = "", text: String = "", overruled: Set<EtiquetteRule> = [], version: Int = 0, editedAt: Date
    ) {
        self.subject = subject
        self.text = text
        self.overruled = overruled
        self.version = version
        self.editedAt = editedAt
    }
}

/// Which message: there is one sheet of paper for each.
package struct DraftPlace: Hashable, Sendable {
    package var kind: MessageKind
    package var channel: Channel
    package var language: MessageLanguage

    package init(_ kind: MessageKind, _ channel: Channel, _ language: MessageLanguage) {
        self.kind = kind
        self.channel = channel
        self.language = language
    }
}
