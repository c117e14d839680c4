package import Hummingbird

extension Request {
    /// The names and values of the address: `?q=Ana&stage=asked&stage=met`. One that is too long counts as none.
    package var query: FormFields {
        let text = uri.query ?? ""
        return (try? URLEncodedForm.fields(in: text.utf8, limit: FormLimits.standard.parts)) ?? FormFields()
    }

    /// The page's own address, path and query: where the switches of language and colours lead back to.
    package var localPath: LocalPath { head.path.flatMap { LocalPath($0) } ?? "/" }
}
