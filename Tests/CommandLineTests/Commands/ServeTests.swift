import Foundation
import Testing

@Suite(.temporaryHome) struct ServeTests {
    @Test func `opens the app on any free port, for who has the key`() async throws {
        try await prepared("add", "Lauren Chen")
        let server = try await RunningServer("serve", "--port", "0")
        #expect(server.port > 0)
        #expect(server.address.host() == "127.0.0.1" || server.address.host() == "localhost")
        #expect(try await server.page("/people").text.contains("Lauren Chen"))
        #expect(try await server.pageForStranger("/people").status == 401)
        #expect(try await server.page("/people/ghost").status == 404)
        // A command works while the app runs.
        try await prepared("log", "lauren-chen", "noted")
        #expect(try await server.stop() == 0)
    }

    @Test func `keeps its key between two starts, in a file that nobody else reads`() async throws {
        let first = try await RunningServer("serve", "--port", "0")
        _ = try await first.stop()
        let second = try await RunningServer("serve", "--port", "0")
        #expect(first.address.query() == second.address.query())
        _ = try await second.stop()
        let file = TemporaryHome.path(".local/state/cortado/session")
        #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
    }

    @Test func `says when a port is in use, or none`() async throws {
        let server = try await RunningServer("serve", "--port", "0")
        let outcome = try await cortado("serve", "--port", String(server.port))
        outcome.expectSentence(1, String(server.port), "cortado serve --port")
        try await cortado("serve", "--port", "70000").expectSentence(1, "70000")
        try await cortado("serve", "--port", "x").expectSentence(2)
        #expect(try await server.stop() == 0)
    }

    @Test func `shows made-up people in a demo, and throws them away`() async throws {
        let folder = TemporaryHome.path("tmp")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let server = try await RunningServer("demo", "--port", "0", program: Program(environment: ["TMPDIR": folder]))
        #expect(try await server.page("/").status == 200)
        #expect(try await server.page("/people").text.contains("people/"))
        #expect(try await server.stop() == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
        #expect(!FileManager.default.fileExists(atPath: TemporaryHome.path(".local/share/cortado")))
    }

    /// An installed program has its files beside it; one without them says where it looked.
    @Test func `finds its files from wherever it runs`() async throws {
        let share = TemporaryHome.folder.appending(path: "app/share/cortado")
        try FileManager.default.createDirectory(at: share, withIntermediateDirectories: true)
        let copy = TemporaryHome.folder.appending(path: "app/bin/cortado")
        try await StandIn.copy(Program.file, to: copy)
        let alone = try await Program(file: copy).run("serve", "--port", "0")
        alone.expectSentence(1, "CORTADO_RESOURCES", share.path)
        let resources = Program.file.deletingLastPathComponent().appending(path: "cortado_WebApp.resources")
        try #require(FileManager.default.fileExists(atPath: resources.path))
        try FileManager.default.copyItem(at: resources, to: share.appending(path: "cortado_WebApp.resources"))
        let server = try await RunningServer("serve", "--port", "0", program: Program(file: copy))
        #expect(try await server.page("/").status == 200)
        #expect(try await server.stop() == 0)
    }
}
