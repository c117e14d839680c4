import Foundation
import Testing

/// Whatever `cortado note` has answered is there, whenever the next one is killed.
@Suite(.temporaryHome) struct KilledNotesTests {
    /// Writes a line, and kills the program after so many milliseconds; answers whether it said that it was written.
    private func noteKilled(_ line: String, after milliseconds: Int) async throws -> Bool {
        let program = Program()
        let process = Process()
        process.executableURL = program.file
        process.arguments = program.arguments(["note", "lauren-chen", line])
        process.environment = program.wholeEnvironment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        try await Task.sleep(for: .milliseconds(milliseconds))
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        return process.terminationReason == .exit && process.terminationStatus == 0
    }

    @Test func `a line is there whole or not at all, and what was answered is there`() async throws {
        try await prepared("add", "Lauren Chen")
        var answered: [String] = []
        var killed = 0
        for round in 0..<20 {
            let line = "# line \(round) " + String(repeating: "word ", count: 200)
            if try await noteKilled(line, after: Int.random(in: 1...60)) { answered.append(line) } else { killed += 1 }
        }
        let text = try #require(try await cortado("note", "lauren-chen", "--json").object["text"] as? String)
        let lines = text.split(separator: "\n").map(String.init)
        for line in answered { #expect(lines.contains(line)) }
        for line in lines { #expect(line.hasPrefix("# line ") && line.hasSuffix("word ")) }
        #expect(killed > 0, "the test came too late to kill anything")
        #expect(try await cortado("doctor").code == 0)
    }
}
