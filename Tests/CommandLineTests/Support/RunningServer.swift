import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The program as a server, until the test lets it go.
final class RunningServer {
    let address: URL
    let said: String
    private let process: Process

    /// Starts it, and waits until it has said where it is.
    init(_ arguments: String..., program: Program = Program()) async throws {
        let output = TemporaryHome.folder.appending(path: "server-\(UUID().uuidString)")
        try Data().write(to: output)
        let process = Process()
        process.executableURL = program.file
        process.arguments = program.arguments(arguments)
        process.environment = program.wholeEnvironment
        process.currentDirectoryURL = TemporaryHome.folder
        process.standardInput = FileHandle.nullDevice
        let files = [try FileHandle(forWritingTo: output), try FileHandle(forWritingTo: output)]
        // The server has them, and `Process` would keep them open here for good.
        defer { for file in files { try? file.close() } }
        (process.standardOutput, process.standardError) = (files[0], files[1])
        try process.run()
        self.process = process
        var said = ""
        for _ in 0..<1_200 where process.isRunning {
            said = String(decoding: try Data(contentsOf: output), as: UTF8.self)
            // The line about stopping is the last one.
            if said.contains("Ctrl-C") { break }
            try await Task.sleep(for: .milliseconds(50))
        }
        self.said = said
        let text = said.split(whereSeparator: \.isWhitespace).first { $0.hasPrefix("http://") }
        guard let text, let address = URL(string: String(text)) else {
            process.terminate()
            throw Silence(said: said)
        }
        self.address = address
    }

    struct Silence: Error { let said: String }

    var port: Int { address.port ?? 0 }

    /// The page at a path, as a browser that has followed the printed address sees it.
    func page(_ path: String) async throws -> (status: Int, text: String) {
        let session = URLSession(configuration: .ephemeral)
        defer { session.invalidateAndCancel() }
        _ = try await session.data(from: address)
        return try await Self.get(address, path, session)
    }

    /// The same by somebody who does not have the key.
    func pageForStranger(_ path: String) async throws -> (status: Int, text: String) {
        try await Self.get(address, path, URLSession(configuration: .ephemeral))
    }

    private static func get(_ address: URL, _ path: String, _ session: URLSession) async throws -> (Int, String) {
        let url = try #require(URL(string: path, relativeTo: URL(string: "http://127.0.0.1:\(address.port ?? 0)")))
        let (data, response) = try await session.data(from: url)
        return ((response as? HTTPURLResponse)?.statusCode ?? 0, String(decoding: data, as: UTF8.self))
    }

    /// Asks it to stop (SIGTERM), and answers its exit code.
    func stop() async throws -> Int32 {
        process.terminate()
        for _ in 0..<1_200 where process.isRunning { try await Task.sleep(for: .milliseconds(25)) }
        guard process.isRunning else { return process.terminationStatus }
        kill(process.processIdentifier, SIGKILL)
        return -1
    }

    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }
}
