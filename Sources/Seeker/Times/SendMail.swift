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
        let found = OutsideTool.find(
            ["sendmail"], on: environment["PATH"] ?? "", orAt: ["/usr/sbin/sendmail", "/usr/lib/sendmail"])
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
        let folder = try PrivateFolder()
        defer { folder.remove() }
        let file = folder.url.appending(path: "message")
        try Data(message).write(to: file)
        // Closed by us: Foundation's `Process` keeps what it was handed.
        let mail = try FileHandle(forReadingFrom: file)
        defer { try? mail.close() }
        // The recipients stand in the header; a line with a lone dot is no end.
        let tool = OutsideTool(
            path: path, arguments: ["-t", "-oi"],
            environment: environment.filter { ["PATH", "HOME", "USER", "LOGNAME", "LANG"].contains($0.key) },
            input: mail)
        return try tool.run(seconds: 60)
    }
}
