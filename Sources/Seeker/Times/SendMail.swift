import Foundation
import Interchange

/// Hands a message to the machine's own mail program: `sendmail`, as postfix, msmtp and others bring it. Who set one up
/// has said there how their mail goes out; Cortado asks for no password.
package struct SendMail: Sendable {
    private let path: String
    private let environment: [String: String]

    /// Fails where there is no such program.
    ///
    /// - Parameter environment: Its `PATH` says where programs are looked for, its `HOME` where they have their settings.
    package init(_ environment: [String: String] = ProcessInfo.processInfo.environment) throws(SeekerError) {
        let places = (environment["PATH"] ?? "").split(separator: ":").map(String.init) + ["/usr/sbin", "/usr/lib"]
        let found = places.map { $0 + "/sendmail" }.first(where: FileManager.default.isExecutableFile)
        guard let found else { throw .mailProgramMissing }
        path = found
        self.environment = environment
    }

    /// - Parameter eml: The message with its recipients in its header; a draft's mark is taken off it.
    package func callAsFunction(_ eml: [UInt8]) throws(SeekerError) {
        guard let code = try? run(MailInvitation.ready(eml)), code == 0 else { throw .mailNotSent }
    }

    /// The code with which it ended; `nil` where it had to be ended.
    private func run(_ message: [UInt8]) throws -> Int32? {
        let folder = FileManager.default.temporaryDirectory.appending(path: "cortado-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "message")
        try Data(message).write(to: file)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        // The recipients stand in the header; a line with a lone dot is no end.
        process.arguments = ["-t", "-oi"]
        process.environment = environment.filter { ["PATH", "HOME", "USER", "LOGNAME", "LANG"].contains($0.key) }
        process.standardInput = try FileHandle(forReadingFrom: file)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        for _ in 0..<(Self.seconds * 50) where process.isRunning { Thread.sleep(forTimeInterval: 0.02) }
        guard !process.isRunning else {
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            return nil
        }
        return process.terminationReason == .exit ? process.terminationStatus : nil
    }

    private static let seconds = 60
}
