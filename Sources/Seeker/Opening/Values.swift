package import Interchange
package import Notebook

package typealias PersonField = Interchange.PersonField
package typealias SkippedRow = Interchange.SkippedRow
package typealias ColumnMapping = Interchange.ColumnMapping
package typealias Refusal = Interchange.Refusal

/// The values of the notebook that a face has to name.
package enum Kept {
    package typealias Action = KeptAction
    package typealias Event = KeptEvent
    package typealias Traces = Forgotten
    package typealias Health = NotebookHealth
    package typealias Backup = BackupContents
    package typealias Fault = NotebookError
    package typealias Deed = ActionID
    package typealias Draft = KeptDraft
    package typealias Sheet = DraftPlace
}
