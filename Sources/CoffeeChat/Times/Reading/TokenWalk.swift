/// What the rules ask of the tokens around them.
struct TokenWalk: Sendable {
    let tokens: [ReplyToken]
    let text: ReplyText
    /// The words of each token, made once: the rules ask for them over and over.
    private let plain: [String]

    init(tokens: [ReplyToken], text: ReplyText) {
        self.tokens = tokens
        self.text = text
        plain = tokens.map { text.plain($0.range) }
    }

    func time(_ index: Int) -> TimeWord { index >= 0 && index < tokens.count ? tokens[index].time : .none }

    func speech(_ index: Int) -> Speech { index >= 0 && index < tokens.count ? tokens[index].speech : [] }

    func isNumber(_ index: Int) -> Bool { index >= 0 && index < tokens.count && tokens[index].isNumber }

    func value(_ index: Int) -> Int { index >= 0 && index < tokens.count ? tokens[index].value : 0 }

    func digits(_ index: Int) -> Int { index >= 0 && index < tokens.count ? tokens[index].digits : 0 }

    func isSign(_ index: Int, _ sign: UInt32) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].isSign(sign)
    }

    func isSpaced(_ index: Int) -> Bool { index >= 0 && index < tokens.count && tokens[index].isSpaced }

    func isHan(_ index: Int) -> Bool { index >= 0 && index < tokens.count && tokens[index].isHan }

    func isNewline(_ index: Int) -> Bool { index < 0 || index >= tokens.count || tokens[index].kind == .newline }

    func words(_ index: Int) -> String { index >= 0 && index < plain.count ? plain[index] : "" }

    func isAny(_ index: Int, _ words: [TimeWord]) -> Bool { words.contains(time(index)) }

    /// Past "the", "of", "on" and the like.
    func skipping(_ words: [TimeWord], from index: Int) -> Int {
        var index = index
        while words.contains(time(index)), time(index) != .none { index += 1 }
        return index
    }

    /// A sign or word that lists: comma, 、, "or", "and", "/", "&".
    func isListing(_ index: Int) -> Bool {
        time(index) == .or || time(index) == .and || isSign(index, 0x2C) || isSign(index, 0x3001)
            || isSign(index, 0xFF0C)
    }

    /// Past a comma with "or" or "and" behind it; nil where nothing lists.
    func pastListing(_ index: Int) -> Int? {
        guard isListing(index) else { return nil }
        var index = index + 1
        while isListing(index) { index += 1 }
        return index
    }
}
