import Foundation
import Testing

/// The options that every command takes, and the places where things lie.
@Suite(.temporaryHome) struct ContextTests {
    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: TemporaryHome.path(path))[.posixPermissions] as? Int
    }

    @Test func `the notebook lies in its place, for its owner alone`() async throws {
        try await prepared("add", "Lauren Chen")
        #if os(macOS)
            let folder = "Library/Application Support/Cortado"
        #else
            let folder = ".local/share/cortado"
        #endif
        #expect(try mode(folder) == 0o700)
        #expect(try mode(folder + "/notebook.sqlite") == 0o600)
    }

    @Test func `--notebook outweighs CORTADO_NOTEBOOK, and that outweighs XDG_DATA_HOME`() async throws {
        let home = TemporaryHome.folder.path
        let program = Program(environment: ["CORTADO_NOTEBOOK": home + "/env/n.sqlite", "XDG_DATA_HOME": home + "/xdg"])
        try await program.run("add", "A", "--notebook", home + "/option/n.sqlite").expectDone()
        try await program.run("add", "B").expectDone()
        try await Program(environment: ["XDG_DATA_HOME": home + "/xdg"]).run("add", "C").expectDone()
        for file in ["option/n.sqlite", "env/n.sqlite", "xdg/cortado/notebook.sqlite"] {
            #expect(try mode(file) == 0o600, "\(file)")
        }
        #expect(!FileManager.default.fileExists(atPath: home + "/.local/share/cortado"))
    }

    @Test(arguments: ["2026-11-24T09:00", "2026-11-24T09:00+01:00", "2026-11-24T08:00Z", "2026-11-24 09:00:00"])
    func `--now is a fixed clock`(now: String) async throws {
        try await Program(now: now).run("add", "Lauren Chen").expectDone()
        #expect(
            try await Program(now: "").run("undo", "--list", "--json").array.first?["at"] as? String
                == "2026-11-24T09:00:00+01:00")
    }

    @Test(arguments: [
        ["--now", "yesterday"], ["--now", "2026-13-01"], ["--language", "klingon"], ["--language", "fr"],
    ])
    func `refuses a time that is none and a language that it does not speak`(option: [String]) async throws {
        try await Program(now: "").run(all: ["people"] + option).expectSentence(2, option[1])
    }

    @Test func `says what is wrong in the reader's language`() async throws {
        let outcome = try await cortado("show", "Ghost", "--language", "zh-Hans")
        outcome.expectSentence(1, "笔记本里没有“Ghost”")
        try await Program(environment: ["LANG": "zh_CN.UTF-8"]).run("undo").expectSentence(1, "没有可以撤销的操作")
        let file = try TemporaryHome.write("text.sqlite", String(repeating: "text ", count: 300))
        try await cortado("people", "--notebook", file, "--language", "zh-Hans").expectSentence(1, "不是 Cortado 的笔记本")
    }

    @Test func `refuses a notebook that is none, and leaves it as it was`() async throws {
        let text = String(repeating: "Dear diary, ", count: 300)
        let file = try TemporaryHome.write("diary.sqlite", text)
        try await cortado("people", "--notebook", file).expectSentence(1, file)
        #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
        try await cortado("people", "--notebook", TemporaryHome.folder.path).expectSentence(1)
        try await cortado("people", "--notebook", "/proc/nowhere/n.sqlite").expectSentence(1)
    }

    /// Root may write everywhere: there the program runs as nobody.
    @Test func `says when the notebook cannot be written`() async throws {
        let folder = TemporaryHome.folder.appending(path: "locked")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "n.sqlite").path
        try await prepared("add", "Lauren Chen", "--notebook", file)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path) }
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
        var (program, arguments) = (Program(), ["add", "Ana", "--notebook", file])
        if geteuid() == 0 {
            try #require(FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv"))
            arguments = ["--reuid", "65534", "--clear-groups", Program.file.path] + program.arguments(arguments)
            (program.file, program.now) = (URL(filePath: "/usr/bin/setpriv"), "")
        }
        try await program.run(all: arguments).expectSentence(1, file)
        #expect(try await cortado("people", "--json", "--notebook", file).array.count == 1)
    }

    /// A disk of a megabyte, in a world of its own; only root may make one.
    @Test(.enabled(if: canMount)) func `says when the disk is full, and keeps what was there`() async throws {
        let disk = TemporaryHome.path("disk")
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        let rows = (0..<6000).map {
            "P\($0),X,https://www.linkedin.com/in/p-\($0),,Company \($0),UX Designer,01 Feb 2020"
        }
        let export = try TemporaryHome.write("Connections.csv", Export.connections(rows))
        let script = """
            mount -t tmpfs -o size=1m none "$1" || exit 77
            "$2" add "Lauren Chen" --notebook "$1/n.sqlite" >/dev/null || exit 78
            "$2" import linkedin "$3" --notebook "$1/n.sqlite"; code=$?
            cp "$1/n.sqlite" "$1/n.sqlite-wal" "$4"
            exit $code
            """
        let program = Program(file: URL(filePath: "/usr/bin/unshare"), now: "")
        let outcome = try await program.run(
            "--mount", "sh", "-c", script, "sh", disk, Program.file.path, export, TemporaryHome.folder.path)
        outcome.expectSentence(1, "n.sqlite", "full")
        let left = try await cortado("people", "--json", "--notebook", TemporaryHome.path("n.sqlite"))
        #expect(try left.array.map { $0["name"] as? String } == ["Lauren Chen"])
    }

    private static let canMount: Bool = {
        guard geteuid() == 0, FileManager.default.isExecutableFile(atPath: "/usr/bin/unshare") else { return false }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/unshare")
        process.arguments = ["--mount", "mount", "-t", "tmpfs", "none", "/mnt"]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()
}
