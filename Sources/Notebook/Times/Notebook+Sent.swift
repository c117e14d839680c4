package import CoffeeChat
import Foundation
internal import GRDB

/// What went out with an event of a journey.
package struct KeptSent: Hashable, Sendable {
    package var invitation: KeptInvitation?
    /// The times that the message offered.
    package var times: [TimeSpan] = []

    package init() {}
}

extension NotebookReader {
    /// By the event's row.
    package func sent(to key: PersonKey) throws -> [Int64: KeptSent] {
        var sent: [Int64: KeptSent] = [:]
        for (event, invitation) in try invitations(of: key) { sent[event, default: KeptSent()].invitation = invitation }
        for (event, span) in try timesOffered(to: key) { sent[event, default: KeptSent()].times.append(span) }
        return sent
    }
}

extension NotebookWriter {
    /// Puts back what went out with an event that came in with a file, as a part of the change that is being written.
    package func add(_ sent: KeptSent, to key: PersonKey, with event: Int64) throws {
        if let invitation = sent.invitation { try restore(invitation, to: key, event: event) }
        for span in sent.times { try restore(span, to: key, event: event) }
    }

    private func restore(_ invitation: KeptInvitation, to key: PersonKey, event: Int64) throws {
        // A version that is there already is the same one, or a later word on it.
        try database.execute(
            sql: """
                INSERT OR IGNORE INTO invitation (person_id, event_id, uid, sequence, is_called_off, starts, ends, link,
                    language, made_at, answer, comment, counter_starts, counter_ends)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                key.row, event, invitation.uid, invitation.sequence, invitation.isCalledOff,
                Self.seconds(invitation.span.start), Self.seconds(invitation.span.end), invitation.link,
                invitation.language.rawValue, Self.seconds(invitation.madeAt), invitation.answer, invitation.comment,
                invitation.counter.map { Self.seconds($0.start) }, invitation.counter.map { Self.seconds($0.end) },
            ])
        if database.changesCount > 0 { ledger?.inserted("invitation", database.lastInsertedRowID) }
    }

    private func restore(_ span: TimeSpan, to key: PersonKey, event: Int64) throws {
        try database.execute(
            sql: "INSERT INTO offered_time (person_id, starts, ends, is_dropped, event_id) VALUES (?, ?, ?, 0, ?)",
            arguments: [key.row, Self.seconds(span.start), Self.seconds(span.end), event])
        ledger?.inserted("offered_time", database.lastInsertedRowID)
    }
}
