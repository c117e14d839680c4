import Hummingbird
import HummingbirdTesting
import Testing
import WebApp
import Wording

struct LanguageChoiceTests {
    @Test(arguments: [
        ("", Language.english), ("en-GB,en;q=0.9", .english), ("zh-CN,zh;q=0.9,en;q=0.8", .chinese), ("zh", .chinese),
        ("zh-Hant-TW,en;q=0.5", .chinese), ("de,zh;q=0.5,en;q=0.4", .chinese), ("en;q=0.4, zh;q=0.5", .chinese),
        ("en,zh", .english), ("zh,en", .chinese), ("zh;q=0,en;q=0.1", .english), ("zh;q=0", .english), ("fr", .english),
        ("*", .english), ("zh;q=nonsense,en;q=0.1", .english), (";;;,,,=", .english), ("ZH-cn", .chinese),
        ("zh ; q=0.2 , en ; q=0.1", .chinese),
    ])
    func `Follows the weights of the browser`(header: String, language: Language) {
        #expect(LanguageChoice.preferred(header) == language)
    }

    @Test func `Puts the cookie before the setting, and the setting before the browser`() async throws {
        var server = ServerForTests()
        server.settings.language = .chinese
        try await server.ask { client async throws in
            #expect(try await client.get("/", headers: ["Accept-Language": "en"]).text == "home zh-Hans false")
            #expect(try await client.get("/", headers: ["Cookie": "cortado-language=en"]).text == "home en false")
            #expect(try await client.get("/", headers: ["Cookie": "cortado-language=tlh"]).text == "home zh-Hans false")
        }
    }

    @Test func `Remembers a choice for a year`() async throws {
        try await ServerForTests().ask { client in
            let response = try await client.post("/language")
            #expect(response.status == .seeOther)
            #expect(response["Set-Cookie"]?.hasPrefix("cortado-language=zh-Hans; Max-Age=31536000;") == true)
        }
    }
}
