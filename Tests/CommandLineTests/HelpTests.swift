import Foundation
import Testing

/// `--help` at every level, and wrong use.
@Suite(.temporaryHome) struct HelpTests {
    static let commands = [
        "serve", "demo", "import", "me", "today", "people", "show", "add", "log", "undo", "export", "backup", "restore",
        "forget", "doctor", "titles", "progress", "match", "brief", "note", "thank",
    ]

    @Test(arguments: [[]] + commands.map { [$0] }) func `has an example`(command: [String]) async throws {
        let outcome = try await Program().run(all: command + ["--help"])
        #expect(outcome.code == 0 && outcome.err.isEmpty)
        let example = outcome.out.split(separator: "EXAMPLES").last?.contains("  cortado") ?? false
        #expect(outcome.out.contains("EXAMPLES") && example)
        #expect(outcome.out.contains("USAGE: cortado"))
    }

    @Test func `names every command`() async throws {
        let outcome = try await cortado("--help")
        for command in Self.commands { #expect(outcome.out.contains("  \(command)"), "\(command)") }
    }

    @Test(arguments: ["linkedin", "vcard", "csv", "json"]) func `exists for every kind of import`(kind: String)
        async throws
    {
        let outcome = try await Program(now: "").run("import", kind, "--help")
        #expect(outcome.code == 0 && outcome.out.contains("--dry-run"))
    }

    @Test(arguments: commands) func `a wrong option exits 2, and says where help is`(command: String) async throws {
        let words =
            ["show", "add", "forget", "restore", "titles", "brief", "note", "thank"].contains(command) ? ["x"] : []
        let rest = command == "log" ? ["x", "noted"] : words
        let outcome = try await Program().run(all: [command] + rest + ["--no-such-option"])
        outcome.expectSentence(2, "--no-such-option", "--help")
    }

    @Test(arguments: [["brew"], ["import", "fax", "x"], ["import", "linkedin"], ["show"], ["forget"], ["--frob"]])
    func `wrong words exit 2`(words: [String]) async throws {
        try await Program().run(all: words).expectSentence(2)
    }

    @Test func `the version is a number, and completion scripts are made`() async throws {
        #expect(try await cortado("--version").out.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
        for shell in ["bash", "zsh", "fish"] {
            let outcome = try await cortado("--generate-completion-script", shell)
            #expect(outcome.code == 0 && outcome.out.contains("cortado"), "\(shell)")
        }
    }
}
