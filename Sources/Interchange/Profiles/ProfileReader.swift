/// Reads what profiles come as.
package enum ProfileReader {
    /// The text of a profile, copied from its page.
    package static func read(text: String) -> ProfileReading { PastedProfile(text).reading() }

    /// A saved PDF.
    ///
    /// - Parameter pages: What `pdftohtml -xml -zoom 3` writes: text with its place and the size of its type.
    package static func read(pages: String) -> ProfileReading {
        SavedProfile(PrintedColumns(PrintedPages(pages))).reading()
    }
}
