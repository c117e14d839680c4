/// The body of a POST: its fields and its files.
package struct Form: Sendable {
    package private(set) var fields: FormFields
    package private(set) var files: [UploadedFile]

    package init(fields: FormFields = FormFields(), files: [UploadedFile] = []) {
        self.fields = fields
        self.files = files
    }

    /// The first field of that name.
    package subscript(name: String) -> String? { fields[name] }

    /// All fields of that name, in order.
    package func all(_ name: String) -> [String] { fields.all(name) }

    /// The first file of that name; `nil` also where the browser sent the empty part of "no file chosen".
    package func file(_ name: String) -> UploadedFile? {
        files.first { $0.name == name && !$0.isNoneChosen }
    }

    /// All chosen files of that name, for an input that takes several.
    package func allFiles(_ name: String) -> [UploadedFile] {
        files.filter { $0.name == name && !$0.isNoneChosen }
    }
}
