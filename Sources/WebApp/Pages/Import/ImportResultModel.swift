/// What an import has done.
package struct ImportResultModel: Sendable {
    package var fileName: String
    package var counts: ImportCounts
    /// What the undo form sends; `nil` where nothing was changed or it is already undone.
    package var undo: String?
    package var isUndone: Bool
    /// Whether the seeker has yet to say who they are: the next step is `/you` then, else `/people`.
    package var asksWhoIAm: Bool

    package init(
        fileName: String, counts: ImportCounts, undo: String?, isUndone: Bool = false, asksWhoIAm: Bool = false
    ) {
        self.fileName = fileName
        self.counts = counts
        self.undo = undo
        self.isUndone = isUndone
        self.asksWhoIAm = asksWhoIAm
    }
}
