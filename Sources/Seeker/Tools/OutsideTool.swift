import Foundation

/// A program of the machine's that does one thing for us, as a process of its own: it says nothing on our terminal, knows
/// only the surroundings that it is given, and is ended when its time is over.
struct OutsideTool {
    var path: String
    var arguments: [String]
    var environment: [String: String]
    /// Where it runs; `nil` for our own folder.
    var folder: URL?
    var input = FileHandle.nullDevice

    /// The first of `names` that can be run, in the folders of a `PATH` and then at the places given.
    static func find(_ names: [String], on path: String, orAt places: [String] = []) -> String? {
        let folders = path.split(separator: ":")
        let all = names.flatMap { name in folders.map { "\($0)/\(name)" } } + places
        return all.first(where: FileManager.default.isExecutableFile)
    }

    /// The code with which it ended, 128 and more for a signal, as shells say it; `nil` where it had to be ended.
    func run(seconds: Int) throws -> Int32? {
        let process = try started()
        for _ in 0..<(seconds * Self.looks) where process.isRunning {
            Thread.sleep(forTimeInterval: 1 / Double(Self.looks))
        }
        return code(of: process)
    }

    /// The same without holding a thread.
    func run(seconds: Int) async throws -> Int32? {
        let process = try started()
        for _ in 0..<(seconds * Self.looks) where process.isRunning {
            try? await Task.sleep(for: .milliseconds(1000 / Self.looks))
        }
        return code(of: process)
    }

    /// How often in a second it is looked whether it has ended.
    private static let looks = 100

    private func started() throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = folder }
        process.environment = environment
        process.standardInput = input
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    private func code(of process: Process) -> Int32? {
        guard !process.isRunning else {
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            return nil
        }
        return process.terminationReason == .uncaughtSignal
            ? 128 + process.terminationStatus : process.terminationStatus
    }
}
