package import CoffeeChat

/// A message that is being written.
package struct DocumentDraft: Hashable, Sendable {
    package var kind: MessageKind
    package var channel: Channel
    package var language: MessageLanguage
    package var subject: String
    package var text: String
    package var overruled: [EtiquetteRule]
    package var editedAt: DocumentTime

    package init(
        kind: MessageKind, channel: Channel, language: MessageLanguage, subject: String, text: String,
        overruled: [EtiquetteRule], editedAt: DocumentTime
    ) {
        self.kind = kind
        self.channel = channel
        self.language = language
        self.subject = subject
        self.text = text
        self.overruled = overruled
        self.editedAt = editedAt
    }
}

extension DocumentDraft: Codable {
    private enum Key: String, CodingKey { case kind, channel, language, subject, text, overruled, editedAt }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        kind = try container.decode(MessageKind.self, forKey: .kind)
        channel = try container.decode(Channel.self, forKey: .channel)
        language = try container.decode(MessageLanguage.self, forKey: .language)
        subject = try container.text(.subject)
        text = try container.text(.text)
        overruled = try container.list(.overruled)
        editedAt = try container.decode(DocumentTime.self, forKey: .editedAt)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(kind, forKey: .kind)
        try container.encode(channel, forKey: .channel)
        try container.encode(language, forKey: .language)
        try container.encodeFilled(subject, .subject)
        try container.encodeFilled(text, .text)
        try container.encodeFilled(overruled, .overruled)
        try container.encode(editedAt, forKey: .editedAt)
    }
}
