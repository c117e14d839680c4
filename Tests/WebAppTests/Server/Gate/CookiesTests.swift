import Hummingbird
import Testing
import WebApp

struct CookiesTests {
    @Test func `Reads names and values, with or without spaces`() {
        let cookies = Cookies([.cookie: "a=1; b=2;c = 3 ;d=x=y"])
        #expect(cookies["a"] == "1")
        #expect(cookies["b"] == "2")
        #expect(cookies["c"] == "3")
        #expect(cookies["d"] == "x=y")
    }

    @Test func `Gives all of one name in order`() {
        #expect(Cookies([.cookie: "a=1; b=2; a=3"]).all("a") == ["1", "3"])
    }

    @Test(arguments: ["", ";", "a", "; ;a;", "\t"]) func `Passes over what is no pair`(header: String) {
        #expect(Cookies([.cookie: header])["a"] == nil)
    }

    @Test func `Has none without the header`() {
        #expect(Cookies([:])["a"] == nil)
    }
}
