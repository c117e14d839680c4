import Testing
import Wording

@testable import WebApp

@Suite("Hostile text on every page")
struct HostileTextTests {
    @Test(
        arguments: [
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'\u{301}><script>alert(1)</script>",
            "\u{600}<script>alert(1)</script>", "</textarea><script>alert(1)</script>",
            "</title><script>alert(1)</script>",
            "\u{202E}<script>alert(1)</script>", "\u{200B}<script>alert(1)</script>",
        ], Language.allCases)
    func `Nothing that somebody wrote becomes an element`(text: String, language: Language) {
        for (name, html) in SamplePages.all(saying: text, in: language) {
            #expect(!html.utf8.contains(sequence: "<script>alert"), "\(name)")
            #expect(!html.utf8.contains(sequence: "<img"), "\(name)")
        }
    }

    @Test func `No quotation mark of somebody's ends an attribute`() {
        let text = "\"\u{301} onfocus=alert(1) x=\""
        // Apart from #expect: the macro itself takes the quote and its mark for one character.
        let endings = ["\" onfocus=", "\"\u{301} onfocus="]
        for (name, html) in SamplePages.all(saying: text, in: .english) {
            for ending in endings {
                let isEnded = html.utf8.contains(sequence: ending)
                #expect(!isEnded, "\(name)")
            }
        }
    }

    @Test func `No link leads to a script`() {
        for (name, html) in SamplePages.all(saying: "javascript:alert(1)", in: .english) {
            #expect(!html.utf8.contains(sequence: "href=\"javascript:"), "\(name)")
        }
    }

    @Test func `Overrides of direction are shown nowhere but in fields that give them back`() {
        for (name, html) in SamplePages.all(saying: "a\u{202E}b", in: .english) {
            #expect(!html.utf8.contains(sequence: ">a\u{202E}b<"), "\(name)")
        }
    }

    @Test func `Ten thousand characters are taken on every page`() {
        let text = String(repeating: "长 name ", count: 1_500)
        for (name, html) in SamplePages.all(saying: text, in: .chinese) { #expect(!html.isEmpty, "\(name)") }
    }
}

extension Sequence<UInt8> {
    /// By bytes: `String.contains` compares graphemes, and would not see what a browser sees.
    func contains(sequence: String) -> Bool {
        let needle = Array(sequence.utf8)
        var window: [UInt8] = []
        window.reserveCapacity(needle.count + 1)
        for byte in self {
            window.append(byte)
            if window.count > needle.count { window.removeFirst() }
            if window == needle { return true }
        }
        return false
    }
}
