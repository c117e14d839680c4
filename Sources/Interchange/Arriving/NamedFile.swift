/// A file that somebody else has loaded: its name, with folders in it where it has them, and its bytes.
package struct NamedFile: Sendable {
    package var name: String
    package var bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
