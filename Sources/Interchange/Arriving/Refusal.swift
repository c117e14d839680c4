/// Why a file was not taken in at all; `Wording` and the faces make the sentence. Nothing was changed.
package enum Refusal: Error, Hashable, Sendable {
    case empty(file: String)
    /// It says that it is one thing and is another.
    case isHTML(file: String)
    case notAnArchive(file: String)
    case damagedArchive(file: String)
    case encryptedArchive(file: String)
    /// Unpacked it would be larger than the limit, in bytes.
    case tooLarge(file: String, limit: Int)
    /// An entry whose name leads out of the archive.
    case unsafeEntry(file: String, entry: String)
    /// A sound archive without any of the files that an export has.
    case notAnExport(file: String, found: [String])
    /// A table with none of the columns that are needed.
    case noHeader(file: String, expected: [String])
    /// Rows, and none of them could be read.
    case nothingReadable(file: String, rows: Int, firstReason: SkippedRow.Reason?)
    case notText(file: String)
    case notCards(file: String)
    /// A document of a newer program: its version is higher than this one knows.
    case newerDocument(file: String, version: Int)
    case notADocument(file: String, why: DocumentFlaw)
}
