import Testing
import Wording

@testable import WebApp

@Suite("What every page keeps to")
struct PolicyTests {
    private var pages: [(name: String, html: String)] {
        Language.allCases.flatMap { SamplePages.all(saying: "Lauren", in: $0) }.filter { $0.name != "list" }
    }

    @Test func `No page has an inline style, an inline script or an event handler`() {
        for (name, html) in pages {
            #expect(!html.contains(" style="), "\(name)")
            #expect(!html.contains("<style"), "\(name)")
            #expect(!html.contains("<script>"), "\(name)")
            #expect(!html.contains(" onclick="), "\(name)")
        }
    }

    @Test func `Every form that posts carries the token`() {
        for (name, html) in pages {
            for form in html.split(separator: "<form ").dropFirst() where form.prefix(200).contains("method=\"post\"") {
                let isWhole = form.split(separator: "</form>").first?.contains("name=\"csrf\" value=\"T0KEN\"") ?? false
                #expect(isWhole, "\(name): \(form.prefix(80))")
            }
        }
    }

    @Test func `Every page has one main, one h1, a skip link and its language`() {
        for (name, html) in pages {
            #expect(html.split(separator: "<main").count == 2, "\(name)")
            #expect(html.split(separator: "<h1").count == 2, "\(name)")
            #expect(html.contains("href=\"#main\""), "\(name)")
            #expect(html.hasPrefix("<!doctype html><html lang="), "\(name)")
        }
    }

    @Test func `At most one button of a page is loud`() {
        for (name, html) in pages { #expect(html.split(separator: "button primary").count <= 2, "\(name)") }
    }

    @Test func `Every identifier stands once`() {
        for (name, html) in pages {
            let ids = html.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
            #expect(Set(ids).count == ids.count, "\(name): \(ids)")
        }
    }

    @Test func `A page in Chinese says nothing of ours in English`() {
        let html = SamplePages.all(saying: "周", in: .chinese).map(\.html).joined()
        for words in ["Save", "Whom to ask", "Undo", "Next step", "Notes", "Forget"] {
            #expect(!html.contains(words), "\(words)")
        }
    }
}
