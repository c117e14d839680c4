/// How much of a body is read. All sizes in bytes.
package struct FormLimits: Sendable, Equatable {
    /// A whole form without files, and each text field of one with files.
    package var ordinary: Int
    /// A whole form with files; LinkedIn's full archive can hold years of messages and media.
    package var upload: Int
    /// Fields of an ordinary form: enough for a mark beside each of LinkedIn's 30,000 connections.
    package var fields: Int
    /// Parts of a form with files.
    package var parts: Int

    package init(
        ordinary: Int = 2 * 1024 * 1024, upload: Int = 512 * 1024 * 1024, fields: Int = 40_000, parts: Int = 1000
    ) {
        self.ordinary = ordinary
        self.upload = upload
        self.fields = fields
        self.parts = parts
    }

    package static let standard = FormLimits()
}
