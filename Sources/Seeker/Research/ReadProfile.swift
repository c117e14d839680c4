import Foundation
package import Interchange

package typealias ProfileReading = Interchange.ProfileReading
package typealias ProfileTrouble = Interchange.ProfileTrouble

/// Reads a profile: LinkedIn's "Save to PDF", the text of its page, or a JSON Résumé. Changes nothing.
package struct ReadProfile: Sendable {
    private let toolPath: String

    /// - Parameter toolPath: Where programs are looked for, as in `PATH`.
    package init(toolPath: String = ProcessInfo.processInfo.environment["PATH"] ?? "") { self.toolPath = toolPath }

    /// What was pasted, or dropped as a file.
    ///
    /// - Parameter file: Its name, for the sentence about what is wrong with it.
    package func callAsFunction(_ bytes: [UInt8], named file: String) throws(SeekerError) -> ProfileReading {
        do {
            guard ProfileReader.isPDF(bytes) else { return try ProfileReader.read(bytes, named: file) }
            guard bytes.count <= Self.mostBytes else {
                throw ProfileTrouble.tooLarge(file: file, megabytes: Self.mostBytes / 1_000_000)
            }
            let pages = try PDFTool(searching: toolPath).text(of: bytes, named: file)
            return try ProfileReader.read(pages: pages, named: file)
        } catch {
            throw SeekerError(error)
        }
    }

    package func callAsFunction(text: String) throws(SeekerError) -> ProfileReading {
        try self(Array(text.utf8), named: "")
    }

    /// A file, or standard input (`-`).
    package func callAsFunction(path: String) throws(SeekerError) -> ProfileReading {
        if path == "-" { return try self([UInt8](FileHandle.standardInput.readDataToEndOfFile()), named: "-") }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .noSuchFile(path) }
        let name = (path as NSString).lastPathComponent
        let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
        guard size <= Self.mostBytes else {
            throw .profile(.tooLarge(file: name, megabytes: Self.mostBytes / 1_000_000))
        }
        guard !isFolder.boolValue, let bytes = try? Data(contentsOf: URL(fileURLWithPath: path)) else {
            throw .unreadableFile(path)
        }
        return try self([UInt8](bytes), named: name)
    }

    /// A saved profile has a hundred kilobytes; one with a photograph, a few megabytes.
    private static let mostBytes = 30_000_000
}
