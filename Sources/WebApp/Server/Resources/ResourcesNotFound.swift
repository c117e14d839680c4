/// The program's own files (styles, scripts, pictures) are nowhere: it was moved without them.
package struct ResourcesNotFound: Error, Equatable {
    /// The folders looked for, in order, for the sentence.
    package let tried: [String]

    package init(tried: [String]) {
        self.tried = tried
    }
}
