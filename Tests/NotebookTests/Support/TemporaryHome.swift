import Foundation
import Testing

/// Gives every test a folder of its own, and takes it away afterwards.
struct TemporaryHome: TestTrait, SuiteTrait, TestScoping {
    @TaskLocal static var folder = FileManager.default.temporaryDirectory

    var isRecursive: Bool { true }

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "notebook-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await Self.$folder.withValue(folder) { try await function() }
    }
}

extension Trait where Self == TemporaryHome {
    static var temporaryHome: TemporaryHome { TemporaryHome() }
}
