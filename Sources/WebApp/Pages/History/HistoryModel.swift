/// What was done in this notebook, newest first.
package struct HistoryModel: Sendable {
    package var rows: [Row]

    package struct Row: Hashable, Sendable {
        /// What the undo form sends.
        package var action: String
        package var what: String
        package var when: String
        package var iso: String
        package var canUndo: Bool
        package var isUndone: Bool

        package init(
            action: String, what: String, when: String, iso: String = "", canUndo: Bool = true, isUndone: Bool = false
        ) {
            self.action = action
            self.what = what
            self.when = when
            self.iso = iso
            self.canUndo = canUndo
            self.isUndone = isUndone
        }
    }

    package init(rows: [Row]) { self.rows = rows }
}
