/// The words of both languages in one tree of bytes, read once, at the first title.
struct TitleLexicon: Sendable {
    static let shared = TitleLexicon(tables: [
        EnglishTitleWords.table, EnglishTopicWords.table, EnglishTradeWords.table, ChineseTitleWords.table,
    ])

    private(set) var words: [TitleWord] = []
    /// The single Latin words whose misspellings are worth knowing.
    private(set) var spelledWords: [[UInt8]] = []
    /// Which word ends at a node; 0 for none, else its index and one more.
    private var ends: [UInt16] = [0]
    /// Open addressing: (node, byte) to node. No child is ever the root, so 0 is an empty slot.
    private var keys = [UInt32](repeating: 0, count: Self.slots)
    private var children = [UInt32](repeating: 0, count: Self.slots)

    private static let slots = 1 << 16

    init(tables: [String]) {
        for table in tables {
            for line in table.utf8.split(separator: UInt8(ascii: "\n")) { add(line: Substring(line)) }
        }
    }

    /// `kind value rung: phrase, phrase`; a phrase with `^` counts only at the start of a word group.
    private mutating func add(line: Substring) {
        guard let colon = line.utf8.firstIndex(of: Ascii.colon) else { return }
        let head = line[..<colon].split(separator: " ")
        guard let name = head.first, let word = Self.word(String(name), arguments: head.dropFirst()) else {
            assertionFailure("no such kind of word: \(line[..<colon])")
            return
        }
        for phrase in line[line.index(after: colon)...].utf8.split(separator: Ascii.comma) {
            add(phrase: Substring(phrase), as: word)
        }
    }

    private mutating func add(phrase: Substring, as word: TitleWord) {
        var bytes = phrase.utf8.drop { $0 == Ascii.space }[...]
        var word = word
        if bytes.first == UInt8(ascii: "^") {
            bytes = bytes.dropFirst()
            word.onlyInitial = true
        }
        var node: UInt32 = 0
        for byte in bytes { node = child(of: node, byte: byte) ?? addChild(to: node, byte: byte) }
        words.append(word)
        ends[Int(node)] = UInt16(words.count)
        if word.isSpelled, bytes.allSatisfy(Ascii.isLetter) { spelledWords.append(Array(bytes)) }
    }

    private static func word(_ name: String, arguments: ArraySlice<Substring>) -> TitleWord? {
        guard let kind = TitleWord.Kind(rawValue: name) else { return nil }
        var word = TitleWord(kind: kind)
        for argument in arguments {
            if let number = Int(argument) {
                word.rung = Rung(rawValue: number)
            } else if kind == .topic || kind == .degree, let topic = TitleTopic(name: argument) {
                word.value = topic.row
            } else if kind == .trade, let field = Field.allCases.firstIndex(where: { $0.rawValue == argument }) {
                word.value = UInt8(field)
            } else if let craft = Craft(name: argument) {
                word.value = craft.rawValue
            } else {
                return nil
            }
        }
        return word
    }

    private func slot(of key: UInt32) -> Int {
        var slot = Int((key &* 2_654_435_761) >> 16)
        while children[slot] != 0, keys[slot] != key { slot = (slot + 1) & (Self.slots - 1) }
        return slot
    }

    /// The node that a byte leads to, if any word goes that way.
    func child(of node: UInt32, byte: UInt8) -> UInt32? {
        let child = children[slot(of: node << 8 | UInt32(byte))]
        return child == 0 ? nil : child
    }

    private mutating func addChild(to node: UInt32, byte: UInt8) -> UInt32 {
        let key = node << 8 | UInt32(byte)
        let slot = slot(of: key)
        let new = UInt32(ends.count)
        ends.append(0)
        keys[slot] = key
        children[slot] = new
        return new
    }

    /// The word that ends at a node.
    func word(at node: UInt32) -> TitleWord? {
        let index = ends[Int(node)]
        return index == 0 ? nil : words[Int(index) - 1]
    }
}
