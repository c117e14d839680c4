package import Notebook

/// Undo: of the last thing done, or of a numbered one.
package struct TakeBack {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    /// - Parameter words: An action's number; `nil` for the last one that still stands.
    package func callAsFunction(_ words: String? = nil) throws(SeekerError) -> Undone {
        try practice.answering {
            try practice.notebook.keep { writer in
                let action = try find(words, reader: writer.reader)
                let undone = try writer.undo(action, at: practice.now())
                let standings = Standings(practice)
                if let touched = undone.touched, [.logEvent, .editNotes, .editRequest].contains(action.kind) {
                    let left = try writer.reader.people(touched, withCareer: false).map(\.key)
                    try standings.renew(left, writer: writer)
                } else {
                    try standings.renewEverybody(writer: writer)
                }
                return undone
            }
        }
    }

    /// What was done, newest first.
    package func history(limit: Int) throws(SeekerError) -> [KeptAction] {
        try practice.answering { try practice.notebook.read { try $0.actions(limit: limit) } }
    }

    private func find(_ words: String?, reader: NotebookReader) throws -> KeptAction {
        guard let words else {
            guard let last = try reader.lastAction() else { throw SeekerError.nothingToUndo }
            return last
        }
        guard let id = ActionID(words), let action = try reader.action(id) else {
            throw SeekerError.unknownAction(words)
        }
        guard !action.isUndone else { throw SeekerError.alreadyUndone(words) }
        return action
    }
}
