package import CoffeeChat

/// A time in the document that went out with a message.
package struct DocumentSpan: Hashable, Sendable, Codable {
    package var starts: DocumentTime
    package var ends: DocumentTime

    package init(_ span: TimeSpan) {
        starts = DocumentTime(span.start)
        ends = DocumentTime(span.end)
    }

    /// `nil` for one that ends before it starts.
    package var span: TimeSpan? { TimeSpan(starts.date, ends.date) }
}

/// A version of an invitation that went out; the next one has to bear its name, or their calendar keeps both.
package struct DocumentInvitation: Hashable, Sendable {
    package var uid: String
    package var sequence: Int
    package var isCalledOff: Bool
    package var time: DocumentSpan
    package var link: String
    package var language: MessageLanguage
    package var madeAt: DocumentTime
    /// Their calendar's answer: `accepted`, `declined`, `tentative`, `counter`; empty where none came.
    package var answer: String
    package var comment: String
    /// The other time that they asked for.
    package var counter: DocumentSpan?

    package init(
        uid: String, sequence: Int, isCalledOff: Bool, time: DocumentSpan, link: String, language: MessageLanguage,
        madeAt: DocumentTime, answer: String, comment: String, counter: DocumentSpan?
    ) {
        self.uid = uid
        self.sequence = sequence
        self.isCalledOff = isCalledOff
        self.time = time
        self.link = link
        self.language = language
        self.madeAt = madeAt
        self.answer = answer
        self.comment = comment
        self.counter = counter
    }
}

extension DocumentInvitation: Codable {
    private enum Key: String, CodingKey {
        case uid, sequence, calledOff, time, link, language, madeAt, answer, comment, counter
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init(
            uid: try container.decode(String.self, forKey: .uid),
            sequence: try container.decodeIfPresent(Int.self, forKey: .sequence) ?? 0,
            isCalledOff: try container.decodeIfPresent(Bool.self, forKey: .calledOff) ?? false,
            time: try container.decode(DocumentSpan.self, forKey: .time), link: try container.text(.link),
            language: try container.decodeIfPresent(MessageLanguage.self, forKey: .language) ?? .english,
            madeAt: try container.decode(DocumentTime.self, forKey: .madeAt), answer: try container.text(.answer),
            comment: try container.text(.comment),
            counter: try container.decodeIfPresent(DocumentSpan.self, forKey: .counter))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(uid, forKey: .uid)
        try container.encode(sequence, forKey: .sequence)
        if isCalledOff { try container.encode(true, forKey: .calledOff) }
        try container.encode(time, forKey: .time)
        try container.encodeFilled(link, .link)
        try container.encode(language, forKey: .language)
        try container.encode(madeAt, forKey: .madeAt)
        try container.encodeFilled(answer, .answer)
        try container.encodeFilled(comment, .comment)
        try container.encodeIfPresent(counter, forKey: .counter)
    }
}
