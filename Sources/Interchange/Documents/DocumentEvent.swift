package import CoffeeChat

/// An event of a journey in the document; the fields of `EventRecord`, empty ones left out.
package struct DocumentEvent: Hashable, Sendable {
    package var record: EventRecord
    /// Taken back by the seeker; kept, because journeys only grow.
    package var isUndone: Bool
    /// The invitation that went out with it.
    package var invitation: DocumentInvitation?
    /// The times that the message offered.
    package var offered: [DocumentSpan]

    package init(
        _ record: EventRecord, isUndone: Bool = false, invitation: DocumentInvitation? = nil,
        offered: [DocumentSpan] = []
    ) {
        self.record = record
        self.isUndone = isUndone
        self.invitation = invitation
        self.offered = offered
    }
}

extension DocumentEvent: Codable {
    private enum Key: String, CodingKey {
        case event, at, detail, text, starts, ends, due, job, undone, invitation, offered
    }

    private struct Job: Codable {
        var fromTitle: String
        var fromCompany: String
        var toTitle: String
        var toCompany: String
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        record = EventRecord(
            name: try container.decode(String.self, forKey: .event),
            at: try container.decode(DocumentTime.self, forKey: .at).date,
            detail: try container.text(.detail), text: try container.text(.text),
            starts: try container.decodeIfPresent(DocumentTime.self, forKey: .starts)?.date,
            ends: try container.decodeIfPresent(DocumentTime.self, forKey: .ends)?.date,
            due: try container.decodeIfPresent(Day.self, forKey: .due),
            job: try container.decodeIfPresent(Job.self, forKey: .job).map {
                JobChange(
                    fromTitle: $0.fromTitle, fromCompany: $0.fromCompany, toTitle: $0.toTitle, toCompany: $0.toCompany)
            })
        isUndone = try container.decodeIfPresent(Bool.self, forKey: .undone) ?? false
        invitation = try container.decodeIfPresent(DocumentInvitation.self, forKey: .invitation)
        offered = try container.list(.offered)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(record.name, forKey: .event)
        try container.encode(DocumentTime(record.at), forKey: .at)
        try container.encodeFilled(record.detail, .detail)
        try container.encodeFilled(record.text, .text)
        try container.encodeIfPresent(record.starts.map(DocumentTime.init), forKey: .starts)
        try container.encodeIfPresent(record.ends.map(DocumentTime.init), forKey: .ends)
        try container.encodeIfPresent(record.due, forKey: .due)
        try container.encodeIfPresent(
            record.job.map {
                Job(fromTitle: $0.fromTitle, fromCompany: $0.fromCompany, toTitle: $0.toTitle, toCompany: $0.toCompany)
            }, forKey: .job)
        if isUndone { try container.encode(true, forKey: .undone) }
        try container.encodeIfPresent(invitation, forKey: .invitation)
        try container.encodeFilled(offered, .offered)
    }
}
