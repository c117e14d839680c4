import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Synchronization
import Testing
import WebApp

struct ErrorPagesTests {
    @Test func `Make a kind page of what does not exist, in the reader's language`() async throws {
        try await ServerForTests().ask { client in
            let response = try await client.get("/nowhere", headers: ["Accept-Language": "zh-CN"])
            #expect(response.status == .notFound)
            #expect(response.text == "<p lang=zh-Hans>kind 404</p>")
            #expect(response["Content-Type"] == "text/html; charset=utf-8")
            #expect(response["Content-Language"] == "zh-Hans")
        }
    }

    @Test func `Do not pass on the words of an error that a route throws`() async throws {
        try await ServerForTests().ask { client async throws in
            #expect(try await client.get("/nobody").text == "<p lang=en>kind 404</p>")
        }
    }

    @Test func `Show an unknown error bland and log it in full`() async throws {
        let lines = Lines()
        var server = ServerForTests()
        server.logger = Logger(label: "tests") { _ in lines }
        try await server.ask { client in
            let response = try await client.get("/broken?token=secret")
            #expect(response.status == .internalServerError)
            #expect(response.text == "<p lang=en>kind 500</p>")
        }
        let line = try #require(lines.all.first { $0.contains("Breakdown") })
        #expect(line.contains("a note on Ana"))
        #expect(line.contains("/broken"))
        #expect(!line.contains("secret"))
    }

    @Test func `Do not log what is only not there`() async throws {
        let lines = Lines()
        var server = ServerForTests()
        server.logger = Logger(label: "tests") { _ in lines }
        try await server.ask { client in _ = try await client.get("/nowhere") }
        #expect(lines.all.isEmpty)
    }

    @Test(arguments: ["/nowhere", "/broken"]) func `Answer a HEAD without the body`(path: String) async throws {
        try await ServerForTests().ask { client in
            let response = try await client.get(path, method: .head)
            #expect(response.status.code >= 400)
            #expect(response.text.isEmpty)
            #expect(response["Content-Length"] == "23")
        }
    }
}

/// Keeps what is logged at `error` and above.
private final class Lines: LogHandler, Sendable {
    private let lines = Mutex<[String]>([])

    var all: [String] { lines.withLock(\.self) }
    var metadata: Logger.Metadata {
        get { [:] }
        set {}
    }
    var logLevel: Logger.Level {
        get { .error }
        set {}
    }
    subscript(metadataKey _: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }

    func log(event: LogEvent) {
        lines.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") }
    }
}
