import Hummingbird
import HummingbirdTesting
import Testing
import WebApp

struct LoginTests {
    private let token = ServerForTests.session.token.text

    @Test func `Takes the token of the address, keeps it in a cookie and shows the first page`() async throws {
        try await ServerForTests().ask { client in
            let response = try await client.get("/?token=\(token)", isLoggedIn: false)
            #expect(response.status == .seeOther)
            #expect(response["Location"] == "/")
            #expect(response["Set-Cookie"] == "cortado=\(token); HttpOnly; SameSite=Strict; Path=/")
            #expect(response["Cache-Control"] == "no-store")
        }
    }

    @Test func `Knows the cookie again, among others and of the same name too`() async throws {
        try await ServerForTests().ask { client in
            for cookie in ["cortado=\(token)", "a=b; cortado=\(token)", "cortado=old; cortado=\(token); c"] {
                let response = try await client.get("/", headers: ["Cookie": cookie], isLoggedIn: false)
                #expect(response.status == .ok)
            }
        }
    }

    @Test(arguments: [
        "/?token=", "/?token=\(Secret.random().text)", "/?token=x", "/?token", "/", "/?TOKEN=", "/form", "/nowhere",
    ])
    func `Refuses who has no token, and sets no cookie`(path: String) async throws {
        try await ServerForTests().ask { client in
            let response = try await client.get(path, isLoggedIn: false)
            #expect(response.status == .unauthorized)
            #expect(response.text.contains("kind 401"))
            #expect(response["Set-Cookie"] == nil)
        }
    }

    @Test(arguments: [
        "cortado=", "cortado=x", "cortado=\(Secret.random().text)", "Cortado=TOKEN", "cortado=TOKENx", "xcortado=TOKEN",
    ])
    func `Refuses a cookie that is not right`(cookie: String) async throws {
        try await ServerForTests().ask { client async throws in
            let cookie = cookie.replacing("TOKEN", with: token)
            #expect(try await client.get("/", headers: ["Cookie": cookie], isLoggedIn: false).status == .unauthorized)
        }
    }

    @Test func `Takes the token at the first page only, and in the address only`() async throws {
        try await ServerForTests().ask { client async throws in
            #expect(try await client.get("/form?token=\(token)", isLoggedIn: false).status == .unauthorized)
            let body = "token=\(token)&csrf=\(ServerForTests.session.csrf.text)"
            #expect(try await client.post("/form", body, isLoggedIn: false).status == .unauthorized)
        }
    }

    @Test(arguments: ["&next=//evil.example", "&return=http://evil.example", "&token=//evil.example"])
    func `Leads nowhere but to the first page`(more: String) async throws {
        try await ServerForTests().ask { client in
            let response = try await client.get("/?token=\(token)\(more)", isLoggedIn: false)
            #expect(response.status == .seeOther)
            #expect(response["Location"] == "/")
        }
    }

    @Test func `Takes a token out of the address of who is known, though it is an old one`() async throws {
        try await ServerForTests().ask { client in
            let response = try await client.get("/?token=old")
            #expect(response.status == .seeOther)
            #expect(response["Location"] == "/")
            #expect(response["Set-Cookie"] == nil)
        }
    }

    @Test func `Hands out the assets without a login, so that its own page has its looks`() async throws {
        try await ServerForTests().ask { client async throws in
            #expect(try await client.get("/assets/cortado.css", isLoggedIn: false).status == .ok)
        }
    }

    @Test(arguments: [
        "/assets/../form", "/assets/%2e%2e/form", "//assets/cortado.css", "/assets", "/Assets/cortado.css",
    ])
    func `Is not passed by an address that looks like an asset`(path: String) async throws {
        try await ServerForTests().ask { client in
            let response = try await client.get(path, isLoggedIn: false)
            #expect(response.status == .unauthorized || response.status == .notFound)
            #expect(!response.text.contains(ServerForTests.session.csrf.text))
        }
    }

    @Test func `Names the cookie by the port, since cookies do not know ports`() async throws {
        try await ServerForTests().askOverNetwork { client in
            let port = try #require(client.port)
            #expect(
                try await client.get("/", headers: ["Cookie": "cortado-\(port)=\(token)"], isLoggedIn: false).status
                    == .ok)
            let other = try await client.get("/", headers: ["Cookie": "cortado-1=\(token)"], isLoggedIn: false)
            #expect(other.status == .unauthorized)
        }
    }
}
