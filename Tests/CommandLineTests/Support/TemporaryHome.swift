import Foundation
import Testing

/// Gives every test a home folder of its own, and takes it away afterwards.
struct TemporaryHome: TestTrait, SuiteTrait, TestScoping {
    @TaskLocal static var folder = FileManager.default.temporaryDirectory

    var isRecursive: Bool { true }

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "cortado-cli-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await Self.$folder.withValue(folder) { try await function() }
    }

    static func path(_ name: String) -> String { folder.appending(path: name).path }

    /// Puts a file into the home folder, and answers where it lies.
    @discardableResult
    static func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

    @discardableResult
    static func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        try Data(bytes).write(to: folder.appending(path: name))
        return path(name)
    }
}

extension Trait where Self == TemporaryHome {
    static var temporaryHome: TemporaryHome { TemporaryHome() }
}
