import Testing

@testable import CoffeeChat

struct HostileTitleTests {
    private let reader = TitleReader()

    private static let pieces = [
        "senior ", "head of ", "@", "|", "&", "(", ")", "→", "招", "的", "前", "设", "ex-", "🏳️‍🌈", "\u{202E}", "\u{0}",
        "\u{0301}",
        "seeking ", "and ", "principal", "'", "-", ".", "转", "首席", "学", "looking for ", "ش", "\u{10FFFF}", "合伙人云 ",
        "prodcut ", "0→", "999名",
    ]

    @Test(arguments: pieces)
    func `ten thousand times the same is read at once`(piece: String) {
        let title = String(repeating: piece, count: 10_000)
        let clock = ContinuousClock()
        // Unoptimised and on a busy machine; a quadratic reader would need minutes.
        #expect(clock.measure { _ = reader.read(title) } < .seconds(120))
        #expect(reader.explain(title).reading == reader.read(title))
    }

    @Test func `any mixture is read`() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            let title = (0..<12).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
            #expect(reader.explain(title).reading == reader.read(title), "\(title.debugDescription)")
        }
    }

    @Test func `a role hidden behind look-alike spaces is still read`() {
        #expect(reader.read("UX\u{00A0}Designer\u{3000}·\u{2003}Alder").field == .productDesign)
    }
}
