import Hummingbird
import HummingbirdTesting
import Testing
import WebApp

struct FormReaderTests {
    private let token = ServerForTests.session.csrf.text

    private func server(_ limits: FormLimits = .standard) -> ServerForTests {
        var server = ServerForTests()
        server.settings.limits = limits
        return server
    }

    @Test func `Takes an ordinary form up to its limit and refuses one byte more`() async throws {
        let body = "a=1&csrf=\(token)"
        try await server(FormLimits(ordinary: body.utf8.count)).ask { client in
            #expect(try await client.post("/form", body).text == "a=1")
            let response = try await client.post("/form", body + "x")
            #expect(response.status == .contentTooLarge)
            #expect(response.text.contains("kind 413"))
        }
    }

    @Test func `Takes a form with files up to its own limit and refuses one byte more`() async throws {
        let body = MultipartSample.body([
            .field("csrf", token), .file("f", "x", String(repeating: "x", count: 100_000)),
        ])
        try await server(FormLimits(ordinary: 100, upload: body.utf8.count)).ask { client in
            #expect(try await client.post("/form", body, type: MultipartSample.contentType).text == "x:100000")
            let more = try await client.post("/form", body + "x", type: MultipartSample.contentType)
            #expect(more.status == .contentTooLarge)
        }
    }

    @Test func `Refuses too much though it was announced as little`() async throws {
        try await server(FormLimits(ordinary: 1000)).askOverNetwork { client async throws in
            let body = "csrf=\(token)&a=" + String(repeating: "x", count: 200_000)
            #expect(try await client.post("/form", body).status == .contentTooLarge)
            // The connection is still good for the next question.
            #expect(try await client.get("/").status == .ok)
        }
    }

    @Test func `Reads a large file over a real connection`() async throws {
        try await server().askOverNetwork { client async throws in
            let file = String(repeating: "PK\r\n-", count: 400_000)
            let body = MultipartSample.body([.field("csrf", token), .file("f", "x.zip", file)])
            #expect(try await client.post("/form", body, type: MultipartSample.contentType).text == "x.zip:2000000")
        }
    }

    @Test(arguments: [
        "text/plain", "application/json", "application/xml", "", "nonsense", "multipart/mixed; boundary=b",
    ])
    func `Refuses a body of another type`(type: String) async throws {
        try await server().ask { client async throws in
            #expect(try await client.post("/form", "csrf=\(token)", type: type).status == .unsupportedMediaType)
        }
    }

    @Test(arguments: ["APPLICATION/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=UTF-8"])
    func `Takes the type in other words`(type: String) async throws {
        try await server().ask { client async throws in
            #expect(try await client.post("/form", "a=1&csrf=\(token)", type: type).text == "a=1")
        }
    }

    @Test(arguments: ["multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"\""])
    func `Refuses a form with files that has no boundary`(type: String) async throws {
        try await server().ask { client async throws in
            #expect(try await client.post("/form", "----\r\n", type: type).status == .badRequest)
        }
    }

    @Test(arguments: ["a", "--", "--\(MultipartSample.boundary)\r\n", "\0\0\0"])
    func `Refuses a broken form with files kindly`(body: String) async throws {
        try await server().ask { client in
            let response = try await client.post("/form", body, type: MultipartSample.contentType)
            #expect(response.status == .badRequest)
            #expect(response.text.contains("kind 400"))
        }
    }

    @Test func `Reads the query of an address`() async throws {
        try await server().ask { client async throws in
            #expect(try await client.get("/search?q=Ana+P&x=1&q=%E9%99%88").text == "Ana P|陈")
            #expect(try await client.get("/search").text == "")
            #expect(try await client.get("/search?").text == "")
        }
    }

    @Test(arguments: ["/here", "/here?q=a&q=b", "/here?x=%0D%0A"])
    func `Knows the address of its page`(path: String) async throws {
        try await server().ask { client in
            let response = try await client.get(path)
            #expect(response.text == path)
        }
    }
}
