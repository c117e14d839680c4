import CoffeeChat

/// Links to rooms in which two can talk.
enum VideoLink {
    static func link(_ choice: VideoChoice, me: Me) -> String {
        var chance = SystemRandomNumberGenerator()
        switch choice {
        case .usual where !me.video.isEmpty: return me.video
        case .usual, .fresh: return fresh(at: me.rooms, using: &chance)
        case .fixed(let link): return link
        case .noLink: return ""
        }
    }

    /// A room that nobody guesses and that can be read out: three words and twelve signs, more than 75 bits of chance.
    ///
    /// - Parameter address: Of a Jitsi server; empty for the public one.
    static func fresh(at address: String, using chance: inout some RandomNumberGenerator) -> String {
        let base = address.isEmpty ? publicServer : address
        let names = (0..<3).map { _ in words.randomElement(using: &chance) ?? "lark" }
        let rest = (0..<12).map { _ in signs.randomElement(using: &chance) ?? "x" }
        let groups = [rest[..<4], rest[4..<8], rest[8...]].map { String($0) }
        return (base.hasSuffix("/") ? base : base + "/") + (names + groups).joined(separator: "-")
    }

    static let publicServer = "https://meet.jit.si"

    /// Without signs that are taken for one another when they are read out.
    private static let signs = Array("abcdefghjkmnpqrstuvwxyz23456789")

    private static let words = """
        acorn amber apple aspen badge basin beach birch bloom brook cabin candle canyon cedar chalk cherry cliff cloud
        clover coral creek daisy delta dune eagle ember fable falcon fern field finch fjord flint forest garden ginger
        grove harbor hazel heron honey island ivory jasper juniper kettle lagoon lark lemon lilac linen lotus maple
        marble meadow mint moss nutmeg oasis olive orchid otter pearl pebble pepper pine plum poppy prairie quartz
        quill raven reef river robin saffron sage sandal shore silver sparrow spruce stone summit swan thistle timber
        tulip valley velvet violet walnut willow winter wren
        """.split(whereSeparator: \.isWhitespace).map(String.init)
}
