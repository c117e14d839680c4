import Hummingbird
import HummingbirdTesting
import Testing
import WebApp

struct HostCheckTests {
    @Test(arguments: ["127.0.0.1:PORT", "localhost:PORT", "LocalHost:PORT", "[::1]:PORT"])
    func `Answers to its own names`(host: String) async throws {
        try await ServerForTests().askOverNetwork { client in
            let port = try #require(client.port)
            let response = try await client.get("/", headers: ["Host": host.replacing("PORT", with: "\(port)")])
            #expect(response.status == .ok)
        }
    }

    @Test(arguments: [
        "evil.example", "evil.example:PORT", "127.0.0.1", "localhost", "127.0.0.1:1", "localhost:PORT0",
        "localhost.evil.example:PORT", "127.0.0.1.nip.io:PORT", "0.0.0.0:PORT", "[::]:PORT", "127.1:PORT",
        "localhost.:PORT", "user@localhost:PORT", "localhost:PORT, evil.example", "localhost:+PORT", "ⓛocalhost:PORT",
    ])
    func `Refuses every other name, even with a login`(host: String) async throws {
        try await ServerForTests().askOverNetwork { client in
            let port = try #require(client.port)
            let response = try await client.get("/", headers: ["Host": host.replacing("PORT", with: "\(port)")])
            #expect(response.status == .misdirectedRequest)
            #expect(response.text.contains("kind 421"))
        }
    }

    @Test(arguments: ["/assets/cortado.css", "/nowhere", "/?token=\(ServerForTests.session.token.text)"])
    func `Refuses before anything else, even assets and the login`(path: String) async throws {
        try await ServerForTests().askOverNetwork { client in
            let response = try await client.get(path, headers: ["Host": "evil.example"])
            #expect(response.status == .misdirectedRequest)
            #expect(response["Set-Cookie"] == nil)
        }
    }

    @Test func `Refuses two names at once`() async throws {
        try await ServerForTests().ask { client async throws in
            #expect(try await client.get("/", headers: ["Host": "evil.example"]).status == .misdirectedRequest)
        }
    }

    @Test(arguments: ["http://evil.example/", "http://localhost/", "*"])
    func `Refuses a target that is no path`(target: String) async throws {
        try await ServerForTests().ask { client async throws in
            #expect(try await client.get(target).status == .misdirectedRequest)
        }
    }
}
