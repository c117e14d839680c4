import Hummingbird
import HummingbirdTesting
import Testing
import WebApp

struct ApplicationTests {
    @Test func `Serves over a real connection, by the login address it hands out`() async throws {
        try await ServerForTests().askOverNetwork { client in
            let response = try await client.get("/")
            #expect(response.status == .ok)
            #expect(response.text == "home en false")
        }
    }

    @Test func `Decodes a part of the path, whatever its script`() async throws {
        try await ServerForTests().ask { client async throws in
            #expect(try await client.get("/people/%E9%99%88%E9%9B%B7%20%2F%3F").text == "陈雷 /?")
        }
    }

    @Test func `Tells the routes that nothing is real in the demo`() async throws {
        var server = ServerForTests()
        server.settings.isDemo = true
        try await server.ask { client async throws in
            #expect(try await client.get("/").text == "home en true")
        }
    }

    @Test func `Answers a HEAD like the GET, without the body`() async throws {
        try await ServerForTests().ask { client in
            let response = try await client.get("/", method: .head)
            #expect(response.status == .ok)
            #expect(response.text.isEmpty)
            #expect(response["Content-Length"] == "13")
        }
    }
}
