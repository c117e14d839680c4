/// Why a profile was not read. Nothing was changed.
package enum ProfileTrouble: Error, Hashable, Sendable {
    case empty(file: String)
    /// Text, or a PDF with text, in which nobody is described.
    case notAProfile(file: String)
    case isHTML(file: String)
    /// Pictures of pages: a scan.
    case noText(file: String)
    case locked(file: String)
    case damaged(file: String)
    case tooManyPages(file: String, most: Int)
    case tooLarge(file: String, megabytes: Int)
    /// Reading it took too long, or more memory than any profile needs.
    case tooHeavy(file: String)
    /// The program that takes the text out of PDFs is not on this machine.
    case toolMissing
}
