import CoffeeChat
import Testing
import Wording

@testable import WebApp

@Suite("Writing elements")
struct HTMLTests {
    private func written(_ content: (HTML) -> Void) -> String { HTML.write(in: .sample(), content).text }

    @Test func `Elements nest, attributes and text are escaped`() {
        let text = written { h in
            h(.p, .class("a"), .title("\"<>")) {
                h.text("1 < 2")
                h(.br)
            }
        }
        #expect(text == "<p class=\"a\" title=\"&quot;&lt;&gt;\">1 &lt; 2<br></p>")
    }

    @Test func `A flag stands alone, and only where it is set`() {
        let text = written { h in
            h(.input, .flag(.required), .flag(.checked, if: false), .none)
        }
        #expect(text == "<input required>")
    }

    @Test func `A name is isolated and marked with its language`() {
        #expect(written { $0.user("周晓岚") } == "<bdi lang=\"zh-Hans\">周晓岚</bdi>")
    }

    @Test func `A name inside a sentence is isolated wherever it stands`() {
        let text = written { $0.sentence("Thank <b> and <b>.", naming: "<b>") }
        #expect(text == "Thank <bdi>&lt;b&gt;</bdi> and <bdi>&lt;b&gt;</bdi>.")
    }

    @Test func `A text field keeps a line break at its start`() {
        let text = written { h in h(.textarea) { h.textareaContent("\n</textarea>") } }
        #expect(text == "<textarea>\n\n&lt;/textarea&gt;</textarea>")
    }

    @Test(arguments: [
        ("Lauren LaRen", "LL"), ("周晓岚", "周"), ("Sinéad O’Neill", "SO"), ("김민지", "김"), ("", "·"), ("🦄", "·"),
    ])
    func `Initials come from the first and the last word`(name: String, initials: String) {
        #expect(Avatar.initials(of: name) == initials)
    }
}
