import Foundation
import Testing

/// An import that is killed half way leaves the notebook as it was.
@Suite(.temporaryHome) struct KilledImportTests {
    private static let size = 30_000

    private func export() throws -> String {
        let titles = ["UX Designer", "Software Engineer", "Product Manager", "Head of Design"]
        let rows = (0..<Self.size).map { number in
            "First\(number),Last\(number),https://www.linkedin.com/in/p-\(number),,Company \(number % 900),"
                + "\(titles[number % 4]),01 Feb 20\(10 + number % 16)"
        }
        return try TemporaryHome.write("Connections.csv", Export.connections(rows))
    }

    private func size(of path: String) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int ?? 0
    }

    /// Starts the import, and kills it as soon as its log has grown so far.
    private func importKilled(_ file: String, into notebook: String, whenLogHolds bytes: Int) async throws -> Bool {
        let program = Program()
        let process = Process()
        process.executableURL = program.file
        process.arguments = ["import", "linkedin", file, "--notebook", notebook]
        process.environment = program.wholeEnvironment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        while process.isRunning, size(of: notebook + "-wal") < bytes { try await Task.sleep(for: .milliseconds(3)) }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return process.terminationReason == .uncaughtSignal
    }

    @Test func `leaves nothing or all behind, and a sound notebook`() async throws {
        let (file, notebook) = (try export(), TemporaryHome.path("notebook.sqlite"))
        try await prepared("add", "Somebody", "--notebook", notebook)
        var killed = 0
        // Before it begins, in the middle of it, and as near to the end as its log tells.
        for bytes in [0, 500_000, 2_000_000, 5_000_000, Int.random(in: 1...6_000_000)] {
            if try await importKilled(file, into: notebook, whenLogHolds: bytes) { killed += 1 }
            let doctor = try await cortado("doctor", "--json", "--notebook", notebook)
            #expect(doctor.code == 0, "\(doctor.out)")
            let people = try doctor.object["people"] as? Int
            #expect(people == 1 || people == Self.size + 1, "killed at \(bytes)")
            if people != 1 { try await prepared("undo", "--notebook", notebook) }
        }
        #expect(killed >= 3, "the test came too late to kill anything")
        let whole = try await cortado("import", "linkedin", file, "--json", "--notebook", notebook).object
        #expect((whole["people"] as? [String: Any])?["new"] as? Int == Self.size)
    }
}
