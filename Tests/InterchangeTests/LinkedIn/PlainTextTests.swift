import Testing

@testable import Interchange

struct PlainTextTests {
    @Test(arguments: [
        ("I <3 tea & a < b > c", "I <3 tea & a < b > c"), ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("a<br/>b<BR>c", "a\nb\nc"),
        ("<a href=\"https://x.example/?a=1&amp;b=2\">link</a>", "link"),
        ("Tom &amp; Jerry &#39;x&#x27; &amp;lt;", "Tom & Jerry 'x' &lt;"),
        ("&bogus; &; &#; &#0; &#xFFFFFFFF;", "&bogus; &; &#; &#0; &#xFFFFFFFF;"), ("<style>p{}</style>x", "x"),
        ("<script>never closed", ""),
        ("<name> of a <thing>", "<name> of a <thing>"), ("<p", "<p"), ("<ul><li>a</li><li>b</li></ul>", "a\n\nb"),
        ("", ""), ("纯文本", "纯文本"),
    ])
    func `tags go, text stays`(html: String, text: String) { #expect(PlainText.from(html) == text) }

    @Test(arguments: ["<p ", "<", "<script>", "&", "<p><", "</"])
    func `a hundred thousand of anything are read in a moment`(piece: String) {
        let text = String(repeating: piece, count: 50_000)
        #expect(ContinuousClock().measure { _ = PlainText.from(text) } < .seconds(120))
    }
}
