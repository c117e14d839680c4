import Testing
import WebApp

struct SecretTests {
    @Test func `Holds 256 bits as 43 characters that need no escape`() {
        let text = Secret.random().text
        #expect(text.utf8.count == 43)
        #expect(text.wholeMatch(of: /[A-Za-z0-9_-]{43}/) != nil)
    }

    @Test func `Is another one each time`() {
        #expect(Set((0..<100).map { _ in Secret.random().text }).count == 100)
    }

    @Test func `Matches itself and nothing else`() {
        let secret = Secret.random()
        #expect(secret.matches(secret.text))
        #expect(!secret.matches(Secret.random().text))
        #expect(!secret.matches(""))
        #expect(!secret.matches(secret.text + "a"))
        #expect(!secret.matches(String(secret.text.dropLast())))
        #expect(!secret.matches(String(secret.text.dropLast()) + "é"))
    }

    @Test(arguments: ["", "short", String(repeating: "a", count: 42), String(repeating: "!", count: 43)])
    func `Is not made from what is shorter or holds other signs`(text: String) {
        #expect(Secret(text) == nil)
    }

    @Test func `Does not print itself, alone or inside another value`() {
        let session = Session.random()
        #expect("\(session.token)" == "•••")
        for printed in ["\(session)", String(reflecting: session), "\(ServerSettings(session: session))"] {
            #expect(!printed.contains(session.token.text))
            #expect(!printed.contains(session.csrf.text))
        }
        var dumped = ""
        dump(session, to: &dumped)
        #expect(!dumped.contains(session.token.text))
    }
}
