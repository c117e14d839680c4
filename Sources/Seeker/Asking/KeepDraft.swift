package import CoffeeChat
package import Notebook

/// Saves a message at each pause of the pen.
package struct KeepDraft {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package enum Outcome: Hashable, Sendable {
        case saved(version: Int)
        /// Another window wrote on the same sheet since: what it says stands here, and nothing was saved.
        case conflict(KeptDraft)
    }

    /// - Parameters:
    ///   - version: The version on which the writing began; 0 for a sheet that was not saved yet.
    ///   - insists: The seeker has seen what the other window wrote, and keeps their own.
    package func callAsFunction(
        subject: String, text: String, of id: PersonID, at place: DraftPlace, since version: Int, insists: Bool = false
    ) throws(SeekerError) -> Outcome {
        try practice.answering {
            try practice.notebook.jot { writer in
                guard let key = try writer.reader.key(of: id) else { throw SeekerError.unknownPerson(id.text) }
                let now = practice.now()
                var draft = try writer.reader.draft(of: key, at: place) ?? KeptDraft(editedAt: now)
                if draft.text == text, draft.subject == subject, draft.version > 0 {
                    return .saved(version: draft.version)
                }
                if draft.version != version, draft.version > 0, !insists { return .conflict(draft) }
                draft.subject = subject
                draft.text = text
                draft.editedAt = now
                return .saved(version: try writer.save(draft, of: key, at: place))
            }
        }
    }

    /// Lets a finding stand for this message, or has the rule read it again.
    package func overrule(
        _ rule: EtiquetteRule, _ isOverruled: Bool, of id: PersonID, at place: DraftPlace, subject: String, text: String
    ) throws(SeekerError) {
        try practice.answering {
            try practice.notebook.jot { writer in
                guard let key = try writer.reader.key(of: id) else { throw SeekerError.unknownPerson(id.text) }
                let now = practice.now()
                var draft =
                    try writer.reader.draft(of: key, at: place)
                    ?? KeptDraft(subject: subject, text: text, editedAt: now)
                if isOverruled { draft.overruled.insert(rule) } else { draft.overruled.remove(rule) }
                _ = try writer.save(draft, of: key, at: place)
            }
        }
    }

    /// Throws the sheet away, so that the desk writes a new one.
    package func discard(of id: PersonID, at place: DraftPlace) throws(SeekerError) {
        try practice.answering {
            try practice.notebook.jot { writer in
                guard let key = try writer.reader.key(of: id) else { throw SeekerError.unknownPerson(id.text) }
                try writer.removeDraft(of: key, at: place)
            }
        }
    }
}
