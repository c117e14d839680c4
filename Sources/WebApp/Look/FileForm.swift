import Wording

extension HTML {
    /// The form that takes a file: dropped onto it with scripts, chosen in the usual way without.
    ///
    /// It posts `file` as `multipart/form-data` to `/import`. The CSRF token stands before the file, so that
    /// the server may refuse before it has read 200 megabytes.
    func fileForm(limitMegabytes: Int, error: String?, accept: String) {
        form(Address.importing, .set(.enctype, "multipart/form-data"), .class("drop-form")) {
            self(.div, .class("drop"), .set(.dataPart, "drop")) {
                raw(Icon.file)
                self(.label, .class("drop-label"), .set(.for, "file")) {
                    self(.span, .class("strong")) {
                        say(ImportWords.choose)
                        self(.span, .class("drop-here"), say: ImportWords.drop)
                    }
                    self(.span, .class("soft small"), say: ImportWords.limit, ["n": .number(limitMegabytes)])
                }
                self(
                    .input, .id("file"), .set(.type, "file"), .set(.name, "file"), .flag(.required),
                    .set(.accept, accept), error == nil ? .none : .aria(.describedby, "file-error"),
                    error == nil ? .none : .aria(.invalid, true))
            }
            if let error { fileError(error) }
            button("button primary", say: ImportWords.read)
        }
    }

    private func fileError(_ error: String) {
        self(.div, .class("error"), .id("file-error"), .role("alert")) {
            raw(Icon.warning)
            self(.p, text: error)
        }
    }
}
