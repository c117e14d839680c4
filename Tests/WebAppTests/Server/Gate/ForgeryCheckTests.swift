import Hummingbird
import HummingbirdTesting
import Testing
import WebApp

struct ForgeryCheckTests {
    private let token = ServerForTests.session.csrf.text

    @Test func `Takes the token from a form, and hands on its fields`() async throws {
        try await ServerForTests().ask { client in
            let response = try await client.post("/form", "name=Ana&csrf=\(token)")
            #expect(response.status == .ok)
            #expect(response.text == "name=Ana")
        }
    }

    @Test func `Takes the token from a form with files`() async throws {
        try await ServerForTests().ask { client in
            let body = MultipartSample.body([.field("csrf", token), .file("export", "a.zip", "PK")])
            let response = try await client.post("/form", body, type: MultipartSample.contentType)
            #expect(response.status == .ok)
            #expect(response.text == "a.zip:2")
        }
    }

    @Test func `Takes the token from the header that our scripts send, with or without a body`() async throws {
        try await ServerForTests().ask { client async throws in
            #expect(try await client.post("/form", "name=Ana", headers: ["X-CSRF-Token": token]).text == "name=Ana")
            #expect(try await client.post("/form", "", type: "", headers: ["X-CSRF-Token": token]).status == .ok)
        }
    }

    @Test(arguments: [
        "", "csrf=", "csrf", "csrf=wrong", "CSRF=TOKEN", "csrf=TOKENx", "csrf=\(Secret.random().text)",
        "csrf=x&csrf=TOKEN",
    ])
    func `Refuses a form without the right token`(body: String) async throws {
        try await ServerForTests().ask { client in
            let response = try await client.post("/form", body.replacing("TOKEN", with: token))
            #expect(response.status == .forbidden)
        }
    }

    @Test func `Refuses a wrong header, though the form is right`() async throws {
        try await ServerForTests().ask { client async throws in
            #expect(try await client.post("/form", headers: ["X-CSRF-Token": "wrong"]).status == .forbidden)
        }
    }

    @Test func `Refuses a form with files without the right token`() async throws {
        try await ServerForTests().ask { client async throws in
            for parts in [[MultipartSample.Part.file("csrf", "x", token)], [.field("name", "Ana")]] {
                let body = MultipartSample.body(parts)
                #expect(try await client.post("/form", body, type: MultipartSample.contentType).status == .forbidden)
            }
        }
    }

    @Test func `Does not take the login's token for it`() async throws {
        try await ServerForTests().ask { client async throws in
            let body = "csrf=\(ServerForTests.session.token.text)"
            #expect(try await client.post("/form", body).status == .forbidden)
        }
    }

    @Test(arguments: [HTTPRequest.Method.put, .patch, .delete])
    func `Guards every method that changes something`(method: HTTPRequest.Method) async throws {
        try await ServerForTests().ask { client async throws in
            #expect(try await client.post("/form", "name=Ana", method: method).status == .forbidden)
        }
    }

    @Test func `Gives the token to the pages of who is logged in`() async throws {
        try await ServerForTests().ask { client async throws in
            #expect(try await client.get("/form").text == token)
        }
    }

    @Test func `Needs the login before it reads a body`() async throws {
        try await ServerForTests().ask { client async throws in
            #expect(try await client.post("/form", isLoggedIn: false).status == .unauthorized)
        }
    }
}
