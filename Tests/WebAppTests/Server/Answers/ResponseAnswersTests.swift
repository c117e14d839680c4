import Hummingbird
import Testing
import WebApp

struct ResponseAnswersTests {
    @Test func `Shows a page as HTML in UTF-8`() {
        let response = Response.page("<p>陈")
        #expect(response.status == .ok)
        #expect(response.headers[.contentType] == "text/html; charset=utf-8")
        #expect(response.headers[.contentLength] == "6")
        #expect(Response.page(Array("x".utf8), status: .notFound).status == .notFound)
    }

    @Test func `Leads on by 303, so that reloading sends nothing again`() {
        let response = Response.seeOther(LocalPath("/people") / "ana")
        #expect(response.status == .seeOther)
        #expect(response.headers[.location] == "/people/ana")
    }

    @Test func `Keeps choices in cookies, several at once and none of them live`() {
        let response = Response.page("").keeping("dark", as: "theme").keeping("a; Path=/x", as: "b")
        let cookies = response.headers[values: .setCookie]
        #expect(cookies.count == 2)
        #expect(cookies.first == "theme=dark; Max-Age=31536000; HttpOnly; SameSite=Strict; Path=/")
        #expect(cookies.last?.hasPrefix("b=a%3B%20Path%3D%2Fx;") == true)
    }

    @Test func `Answers scripts with JSON`() {
        #expect(Response.json("{}".utf8).headers[.contentType] == "application/json")
    }

    @Test(arguments: [
        ("people.csv", "people.csv", "people.csv"), ("陈.csv", "_.csv", "%E9%99%88.csv"),
        ("a\"b\r\n.csv", "a_b__.csv", "a%22b%0D%0A.csv"), ("a;b/c\\d.csv", "a;b_c_d.csv", "a%3Bb%2Fc%5Cd.csv"),
    ])
    func `Hands out a file under its name`(name: String, plain: String, encoded: String) {
        let response = Response.download("x".utf8, filename: name, type: "text/csv; charset=utf-8")
        let expected = "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(encoded)"
        #expect(response.headers[.contentDisposition] == expected)
        #expect(response.headers[.contentType] == "text/csv; charset=utf-8")
    }
}
