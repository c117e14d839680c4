import Foundation
import Testing

/// Programs that a test puts into its home folder, to be run.
///
/// Another process writes them. A file that this process has open for writing may be open in a child, too, which
/// another test is about to start, and the system runs nothing that is open for writing ("text file busy", `ETXTBSY`).
enum StandIn {
    /// Copies a program, its bytes alone.
    static func copy(_ program: URL, to place: URL) async throws {
        let folder = place.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/install")
        process.arguments = ["-m", "755", program.path, place.path]
        try await process.runToEnd()
        try #require(process.terminationStatus == 0, "\(program.path) was not copied to \(place.path)")
    }

    /// Puts a shell script where it hides the machine's own program of that name, and answers the search path.
    static func script(_ name: String, exit code: Int, _ text: String) async throws -> String {
        let draft = TemporaryHome.folder.appending(path: "\(name)-\(code).sh")
        try "#!/bin/sh\n\(text)\nexit \(code)\n".write(to: draft, atomically: true, encoding: .utf8)
        let folder = TemporaryHome.folder.appending(path: "bin-\(code)")
        try await copy(draft, to: folder.appending(path: name))
        return folder.path + ":/usr/bin:/bin"
    }
}
