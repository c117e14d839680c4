import Hummingbird
import HummingbirdTesting
import Testing
import WebApp

struct SecurityHeadersTests {
    @Test(arguments: ["/", "/nowhere", "/broken", "/assets/cortado.css", "/assets/none.css", "/?token=old"])
    func `Stand on every answer: pages, errors, assets, redirects`(path: String) async throws {
        try await ServerForTests().ask { client in
            let response = try await client.get(path)
            #expect(response["Content-Security-Policy"]?.hasPrefix("default-src 'none'; script-src 'self';") == true)
            #expect(response["X-Content-Type-Options"] == "nosniff")
            #expect(response["Referrer-Policy"] == "same-origin")
            #expect(response["Cross-Origin-Opener-Policy"] == "same-origin")
            #expect(response["Cross-Origin-Resource-Policy"] == "same-origin")
            #expect(response["Permissions-Policy"]?.contains("camera=()") == true)
        }
    }

    @Test func `Allow no inline script or style, no frame, no base, no other host`() async throws {
        try await ServerForTests().ask { client in
            let policy = try #require(try await client.get("/")["Content-Security-Policy"])
            #expect(!policy.contains("unsafe"))
            #expect(!policy.contains("http"))
            #expect(!policy.contains("*"))
            for rule in ["frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "font-src 'none'"] {
                #expect(policy.contains(rule))
            }
        }
    }

    @Test func `Keep pages out of the cache, and leave assets in it`() async throws {
        try await ServerForTests().ask { client async throws in
            #expect(try await client.get("/")["Cache-Control"] == "no-store")
            #expect(try await client.get("/nowhere")["Cache-Control"] == "no-store")
            #expect(try await client.get("/assets/cortado.css")["Cache-Control"] == "no-cache")
        }
    }

    @Test func `Stand on refusals of strangers too`() async throws {
        try await ServerForTests().ask { client in
            for response in [
                try await client.get("/", isLoggedIn: false),
                try await client.post("/form", headers: ["Origin": "null"]),
                try await client.get("/", headers: ["Host": "evil.example"]),
            ] {
                #expect(response.status.code >= 400)
                #expect(response["Content-Security-Policy"] != nil)
                #expect(response["Cache-Control"] == "no-store")
            }
        }
    }
}
