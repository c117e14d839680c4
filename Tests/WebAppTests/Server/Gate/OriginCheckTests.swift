import Hummingbird
import HummingbirdTesting
import Testing
import WebApp

struct OriginCheckTests {
    @Test(arguments: [
        [:], ["Origin": "http://localhost"], ["Origin": "HTTP://LOCALHOST"], ["Sec-Fetch-Site": "same-origin"],
        ["Sec-Fetch-Site": "none"], ["Origin": "http://localhost", "Sec-Fetch-Site": "same-origin"],
    ])
    func `Takes a change from our own pages`(headers: [String: String]) async throws {
        try await ServerForTests().ask { client async throws in
            #expect(try await client.post("/form", headers: headers).status == .ok)
        }
    }

    @Test(arguments: [
        ["Origin": "http://evil.example"], ["Origin": "null"], ["Origin": ""], ["Origin": "https://localhost"],
        ["Origin": "http://localhost:3000"], ["Origin": "http://127.0.0.1"],
        ["Origin": "http://localhost.evil.example"],
        ["Origin": "http://localhost/"], ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"],
        ["Sec-Fetch-Site": "SAME-ORIGIN, none"], ["Origin": "http://localhost", "Sec-Fetch-Site": "cross-site"],
    ])
    func `Refuses a change from elsewhere, even with login and token`(headers: [String: String]) async throws {
        try await ServerForTests().ask { client in
            let response = try await client.post("/form", headers: headers)
            #expect(response.status == .forbidden)
            #expect(response.text.contains("kind 403"))
        }
    }

    @Test(arguments: [HTTPRequest.Method.put, .patch, .delete, .post])
    func `Refuses before it looks for a route`(method: HTTPRequest.Method) async throws {
        try await ServerForTests().ask { client in
            let response = try await client.post(
                "/nowhere", method: method, headers: ["Origin": "null"], isLoggedIn: false)
            #expect(response.status == .forbidden)
        }
    }

    @Test func `Lets a link from elsewhere be followed`() async throws {
        try await ServerForTests().ask { client async throws in
            let headers = ["Origin": "http://evil.example", "Sec-Fetch-Site": "cross-site"]
            #expect(try await client.get("/", headers: headers).status == .ok)
        }
    }
}
