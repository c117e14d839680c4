import Hummingbird
import HummingbirdTesting
import Testing
import WebApp

struct OtherMethodsTests {
    @Test(arguments: [
        ("/people/ana", HTTPRequest.Method.post, "GET, HEAD"), ("/language", .get, "POST"),
        ("/language", .head, "POST"),
        ("/form", .delete, "GET, HEAD, POST"), ("/form", .options, "GET, HEAD, POST"),
        ("/assets/a.css", .post, "GET, HEAD"),
    ])
    func `Are refused with those that would do`(path: String, method: HTTPRequest.Method, allowed: String) async throws
    {
        try await ServerForTests().ask { client in
            let response =
                if method == .get || method == .head {
                    try await client.get(path, method: method)
                } else {
                    try await client.post(path, method: method)
                }
            #expect(response.status == .methodNotAllowed)
            #expect(response["Allow"] == allowed)
        }
    }

    @Test func `Are not told to strangers`() async throws {
        try await ServerForTests().ask { client async throws in
            #expect(try await client.get("/language", isLoggedIn: false).status == .unauthorized)
        }
    }

    @Test func `Do not make a page exist that does not`() async throws {
        try await ServerForTests().ask { client async throws in
            #expect(try await client.post("/nowhere").status == .notFound)
        }
    }
}
