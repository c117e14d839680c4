/// Reads what profiles come as.
package enum ProfileReader {
    /// The text of a profile, copied from its page.
    package static func read(text: String) -> ProfileReading { PastedProfile(text).reading() }

    /// A saved PDF.
    ///
    /// - Parameter pages: What `pdftotext -bbox` writes: every word with its place.
    package static func read(pages: String) -> ProfileReading {
        SavedProfile(PrintedColumns(PrintedPages(pages))).reading()
    }
}
