import Testing

@testable import CoffeeChat

struct TitleTextTests {
    private func plain(_ title: String) -> String {
        let text = TitleText(title)
        return text.words(0..<text.bytes.count)
    }

    @Test(arguments: [
        ("Sr. UX Designer", "sr ux designer"), ("Co-Founder", "co founder"), ("M.Des", "mdes"),
        ("UX – Lead", "ux | lead"), ("a -> b", "a > b"), ("設計師", "设计师"), ("ＵＸ｜ＵＩ", "ux|ui"), ("𝗨𝗫 Lead", "ux lead"),
        ("Über", "uber"), ("#OpenToWork", "opentowork"), ("UX\u{200D} \u{FE0F}Lead", "ux lead"), ("UX、UI", "ux/ui"),
        ("principal’s", "principal's"),
    ])
    func `a title has one plain form`(title: String, expected: String) {
        #expect(plain(title) == expected)
    }

    @Test func `words are cut at their longest`() {
        let kinds = TitleLexer(TitleText("Head chef, head of UX")).tokens.map(\.kind)
        #expect(kinds == [.trade, .comma, .head, .of, .topic])
    }
}
