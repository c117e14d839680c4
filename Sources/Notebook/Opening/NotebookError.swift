/// All that can go wrong with the notebook, and nothing else crosses this seam; the faces make the sentences.
package enum NotebookError: Error, Hashable, Sendable {
    /// Written by a newer Cortado.
    case newer(file: String)
    /// A file, but none of ours.
    case notANotebook(file: String)
    /// Another process is writing and did not finish within the patience of this one.
    case busy(file: String)
    case diskFull(file: String)
    case readOnly(file: String)
    case damaged(file: String)
    case cannotOpen(file: String)
    /// `restore` was given a file that is not there.
    case missing(file: String)
    /// `backup` would write over something.
    case exists(file: String)
    case other(file: String, code: Int)
}
