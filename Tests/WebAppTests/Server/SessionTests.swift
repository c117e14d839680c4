import Testing
import WebApp

struct SessionTests {
    @Test func `Comes back as it was kept`() throws {
        let session = Session.random()
        let read = try #require(Session(storedText: session.storedText))
        #expect(read.token.text == session.token.text)
        #expect(read.csrf.text == session.csrf.text)
    }

    @Test func `Has two secrets that differ`() {
        let session = Session.random()
        #expect(session.token.text != session.csrf.text)
    }

    @Test(arguments: ["", ".", "a.b", "\(Secret.random().text)", "\(Secret.random().text).\(Secret.random().text)."])
    func `Is not made from anything else`(text: String) {
        #expect(Session(storedText: text) == nil)
    }
}
