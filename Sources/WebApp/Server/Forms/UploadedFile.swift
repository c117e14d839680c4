/// A file of a form, in memory.
package struct UploadedFile: Sendable, Equatable {
    /// The name of the input.
    package let name: String
    /// What its owner calls it: for showing, never for opening. Without folders and control characters.
    package let filename: String
    /// As the browser guessed it, lowercased; empty if it said nothing. Look at the bytes rather.
    package let contentType: String
    /// A slice of the body, not a copy of it.
    package let bytes: ArraySlice<UInt8>

    package init(name: String, filename: String, contentType: String = "", bytes: ArraySlice<UInt8>) {
        self.name = name
        self.filename = filename
        self.contentType = contentType
        self.bytes = bytes
    }

    /// Browsers send a part without name and content for an input that was left empty.
    var isNoneChosen: Bool { filename.isEmpty && bytes.isEmpty }
}
