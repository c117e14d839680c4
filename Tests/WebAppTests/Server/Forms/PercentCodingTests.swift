import Testing
import WebApp

struct PercentCodingTests {
    @Test(arguments: ["", "ana", "陈雷", "a/b?c#d&e=f+g%h", "\u{0}\r\n\"'<>", "👩‍💻", "~-._", "\u{7F}é"])
    func `Brings every text through an address and back`(text: String) {
        let encoded = PercentCoding.encoded(text)
        #expect(encoded.wholeMatch(of: /([A-Za-z0-9_.~-]|%[0-9A-F]{2})*/) != nil)
        #expect(PercentCoding.decoded(encoded.utf8) == text)
    }

    @Test func `Takes a plus for a space in forms only`() {
        #expect(PercentCoding.decoded("a+b".utf8) == "a+b")
        #expect(PercentCoding.decoded("a+b".utf8, plusIsSpace: true) == "a b")
    }
}
