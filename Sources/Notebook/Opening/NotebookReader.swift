internal import GRDB

/// One consistent look into the notebook.
package struct NotebookReader {
    let database: Database
}

/// One transaction on the notebook: reads what it has written itself.
package struct NotebookWriter {
    let database: Database
    /// Remembers how to take the change back; `nil` where nothing is to be taken back.
    let ledger: Ledger?

    package var reader: NotebookReader { NotebookReader(database: database) }

    /// The change that is being written; its number is never given twice.
    package var action: ActionID? { ledger?.action }
}
