import Foundation
import Testing

@testable import Seeker

/// Against a server on this machine: one answer for each request, in order.
@Suite struct FetchToolTests {
    private func fetch(_ answers: [String], seconds: Int = 5, path: String = "/a.ics") async throws -> [UInt8] {
        let server = try #require(SmallServer(answers))
        defer { server.stop() }
        var tool = try FetchTool(searching: ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin")
        tool.seconds = seconds
        return try await tool.fetch(
            try CalendarAddress("http://127.0.0.1:\(server.port)\(path)"), allowsPrivate: false)
    }

    private static func page(_ body: String) -> String {
        "HTTP/1.1 200 OK\r\nContent-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)"
    }

    private static func redirect(_ address: String) -> String {
        "HTTP/1.1 302 Found\r\nLocation: \(address)\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    }

    @Test func `what is there comes`() async throws {
        #expect(try await String(decoding: fetch([Self.page("BEGIN:VCALENDAR")]), as: UTF8.self) == "BEGIN:VCALENDAR")
    }

    @Test func `a refusal is told with its number`() async throws {
        let answer = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        await #expect(throws: CalendarTrouble.status(403)) { try await fetch([answer]) }
    }

    @Test(arguments: ["http://127.0.0.1:1/x", "https://127.0.0.1/x", "https://localhost/x", "https://[::1]/x"])
    func `an answer leads nobody back to this machine`(address: String) async throws {
        await #expect(throws: CalendarTrouble.privateAddress) { try await fetch([Self.redirect(address)]) }
    }

    @Test(arguments: ["http://example.com/x", "file:///etc/passwd", "gopher://example.com/"])
    func `nor to another kind of address`(address: String) async throws {
        await #expect(throws: CalendarTrouble.self) { try await fetch([Self.redirect(address)]) }
    }

    @Test func `a server that says nothing is given up`() async throws {
        await #expect(throws: CalendarTrouble.tooSlow) {
            try await fetch(["HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"], seconds: 1)
        }
    }

    @Test func `what says that it is too large is not fetched`() async throws {
        await #expect(throws: CalendarTrouble.tooLarge) {
            try await fetch(["HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\nBEGIN"])
        }
    }

    @Test func `without curl it says what is missing`() {
        #expect(throws: CalendarTrouble.toolMissing) { try FetchTool(searching: "/nowhere") }
    }
}

/// Listens on a port of its own, and answers what it was told to.
private final class SmallServer: Sendable {
    let port: Int
    private let listener: Int32

    init?(_ answers: [String]) {
        #if canImport(Darwin)
            let listener = socket(AF_INET, SOCK_STREAM, 0)
        #else
            let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isOpen = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { plain in
                bind(listener, plain, size) == 0 && listen(listener, 4) == 0 && getsockname(listener, plain, &size) == 0
            }
        }
        guard isOpen else { return nil }
        self.listener = listener
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread { Self.serve(listener, answers) }
    }

    private static func serve(_ listener: Int32, _ answers: [String]) {
        var kept: [Int32] = []
        for answer in answers {
            let client = accept(listener, nil, nil)
            guard client >= 0 else { break }
            var request = [UInt8](repeating: 0, count: 4096)
            _ = recv(client, &request, request.count, 0)
            let bytes = Array(answer.utf8)
            _ = send(client, bytes, bytes.count, 0)
            if answer.contains("Connection: close") { close(client) } else { kept.append(client) }
        }
        Thread.sleep(forTimeInterval: 4)
        for client in kept { close(client) }
    }

    func stop() { close(listener) }
}
