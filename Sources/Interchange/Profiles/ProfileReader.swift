/// Reads what profiles come as.
package enum ProfileReader {
    /// The text of a profile, copied from its page or out of a saved PDF.
    package static func read(text: String) -> ProfileReading {
        if let saved = SavedText(text) { return SavedProfile(saved.columns).reading() }
        return PastedProfile(text).reading()
    }

    /// A saved PDF.
    ///
    /// - Parameter pages: What `pdftohtml -xml -zoom 3` writes: text with its place and the size of its type.
    package static func read(pages: String, named file: String) throws(ProfileTrouble) -> ProfileReading {
        let printed = PrintedPages(pages)
        guard printed.pageCount <= mostPages else { throw .tooManyPages(file: file, most: mostPages) }
        guard !printed.runs.isEmpty else { throw .noText(file: file) }
        let reading = SavedProfile(PrintedColumns(printed)).reading()
        guard reading.isProfile else { throw .notAProfile(file: file) }
        return reading
    }

    /// A text, or a JSON Résumé.
    package static func read(_ bytes: [UInt8], named file: String) throws(ProfileTrouble) -> ProfileReading {
        guard bytes.count <= mostBytes else { throw .tooLarge(file: file, megabytes: mostBytes / 1_000_000) }
        let text: [UInt8]
        do {
            text = try FileText.utf8(bytes, file: file)
        } catch {
            switch error {
            case .empty: throw .empty(file: file)
            case .isHTML: throw .isHTML(file: file)
            default: throw .notAProfile(file: file)
            }
        }
        let isJSON = text.first { !CellText.isBlank($0) } == UInt8(ascii: "{")
        let reading = isJSON ? JSONResume.read(text) : read(text: String(decoding: text, as: UTF8.self))
        guard let reading, reading.isProfile else { throw .notAProfile(file: file) }
        return reading
    }

    package static func isPDF(_ bytes: [UInt8]) -> Bool {
        // A few programs write a line before it.
        bytes.prefix(1024).firstRange(of: Array("%PDF-".utf8)) != nil
    }

    /// A profile of forty years has ten.
    package static let mostPages = 40
    /// A copied page has a hundred kilobytes.
    private static let mostBytes = 4_000_000
}
