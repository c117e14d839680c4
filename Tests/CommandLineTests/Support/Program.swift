import Foundation
import Testing

/// The built program, run as a person would run it: with arguments, files and an environment, and nothing else.
struct Program: Sendable {
    struct Outcome: Sendable {
        let code: Int32
        let out: String
        let err: String

        var lines: [String] { out.split(whereSeparator: \.isNewline).map(String.init) }
    }

    /// `CORTADO_BINARY`, or beside the bundle of these tests, where the build puts both.
    static let file: URL = {
        if let named = ProcessInfo.processInfo.environment["CORTADO_BINARY"] { return URL(filePath: named) }
        let bundles = [Bundle.main.executableURL].compactMap(\.self) + Bundle.allBundles.map(\.bundleURL)
        let places = bundles.map { $0.deletingLastPathComponent().appending(path: "cortado") }
        return places.first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? URL(filePath: "cortado")
    }()

    var file = Program.file
    /// A Tuesday in Berlin; empty for the machine's own clock.
    var now = "2026-11-24T09:00"
    var environment: [String: String] = [:]

    /// What a test's program sees of the machine.
    var wholeEnvironment: [String: String] {
        [
            "HOME": TemporaryHome.folder.path, "TZ": "Europe/Berlin", "LANG": "en_US.UTF-8", "PATH": "/usr/bin:/bin",
            "SWIFT_BACKTRACE": "enable=no",
        ].merging(environment) { _, own in own }
    }

    /// The options that fix the clock go in front of `--`, behind what the test says.
    func arguments(_ arguments: [String]) -> [String] {
        guard !now.isEmpty, let verb = arguments.first, !verb.hasPrefix("-"), verb != "titles" else { return arguments }
        let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
        return Array(arguments[..<end]) + ["--now", now] + Array(arguments[end...])
    }

    @discardableResult
    func run(_ arguments: String..., input: String = "") async throws -> Outcome {
        try await run(all: arguments, input: Data(input.utf8))
    }

    func run(all arguments: [String], input: Data = Data()) async throws -> Outcome {
        let folder = TemporaryHome.folder.appending(path: "run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let names = ["in", "out", "err"].map { folder.appending(path: $0) }
        for (name, data) in zip(names, [input, Data(), Data()]) { try data.write(to: name) }
        let process = Process()
        process.executableURL = file
        process.arguments = self.arguments(arguments)
        process.environment = wholeEnvironment
        process.currentDirectoryURL = TemporaryHome.folder
        let files = [
            try FileHandle(forReadingFrom: names[0]), try FileHandle(forWritingTo: names[1]),
            try FileHandle(forWritingTo: names[2]),
        ]
        // Foundation's `Process` keeps what it was handed. With some thirteen hundred open files it reads beyond the
        // end of their list, and the whole run ends with a bad pointer.
        defer { for file in files { try? file.close() } }
        (process.standardInput, process.standardOutput, process.standardError) = (files[0], files[1], files[2])
        try await process.runToEnd()
        return Outcome(
            code: process.terminationStatus, out: String(decoding: try Data(contentsOf: names[1]), as: UTF8.self),
            err: String(decoding: try Data(contentsOf: names[2]), as: UTF8.self))
    }
}

/// Runs the program in the test's home, at the usual time.
@discardableResult
func cortado(_ arguments: String..., input: String = "") async throws -> Program.Outcome {
    try await Program().run(all: arguments, input: Data(input.utf8))
}

/// What must work while a test prepares what it is about.
@discardableResult
func prepared(_ arguments: String..., location: SourceLocation = #_sourceLocation) async throws -> Program.Outcome {
    let outcome = try await Program().run(all: arguments)
    #expect(outcome.code == 0, "\(arguments): \(outcome.err)", sourceLocation: location)
    return outcome
}

extension Program.Outcome {
    /// An answer of a command that prints facts.
    var object: [String: Any] {
        get throws { try #require(try JSONSerialization.jsonObject(with: Data(out.utf8)) as? [String: Any]) }
    }

    var array: [[String: Any]] {
        get throws { try #require(try JSONSerialization.jsonObject(with: Data(out.utf8)) as? [[String: Any]]) }
    }

    /// A sentence on standard error, nothing on standard output, and the code.
    func expectSentence(_ code: Int32, _ words: String..., location: SourceLocation = #_sourceLocation) {
        #expect(self.code == code, "\(err)", sourceLocation: location)
        #expect(out.isEmpty, sourceLocation: location)
        #expect(!err.isEmpty, sourceLocation: location)
        for word in words { #expect(err.contains(word), sourceLocation: location) }
        // No type names, no codes of the library, no placeholder left unfilled.
        for trace in ["Error Domain", "NotebookError", "SeekerError", "DatabaseError", "SQLite error", "{", "Fatal"] {
            #expect(!err.contains(trace), sourceLocation: location)
        }
    }

    func expectKeys(_ keys: String, in object: [String: Any], location: SourceLocation = #_sourceLocation) {
        #expect(object.keys.sorted() == keys.split(separator: " ").map(String.init).sorted(), sourceLocation: location)
    }
}
