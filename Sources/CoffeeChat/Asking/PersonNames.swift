/// The ways in which a text may call somebody.
struct PersonNames {
    /// Plain forms of the Latin parts: "lauren", "chen".
    private(set) var words: [String] = []
    /// The Chinese name, scalar by scalar.
    private(set) var han: [String] = []
    /// How many scalars stand before a space: 森田 美香.
    private var writtenFamily = 0

    init(_ name: String) {
        var end = 0
        for token in TextTokenizer.tokens(name) {
            switch token.kind {
            // "Al Moreno", not "Mona Al Rashid".
            case .word where !Self.particles.contains(token.text) || (end == 0 && ["al", "el"].contains(token.text)):
                words.append(token.text)
                end = token.range.upperBound
            case .han:
                if !han.isEmpty, token.range.lowerBound > end, writtenFamily == 0 { writtenFamily = han.count }
                han.append(token.text)
                end = token.range.upperBound
            default: break
            }
        }
    }

    var isEmpty: Bool { words.isEmpty && han.isEmpty }

    /// Without the family name; the whole name where nothing would be left.
    var givenHan: ArraySlice<String> {
        if writtenFamily > 0 { return han.dropFirst(writtenFamily) }
        let family = han.count > 2 && Self.compoundFamilies.contains(han.prefix(2).joined()) ? 2 : 1
        return han.count > family ? han.dropFirst(family) : han[...]
    }

    /// Where the person is surely named.
    func marks(in tokens: [TextToken]) -> [Range<Int>] {
        var marks: [Range<Int>] = []
        for (index, token) in tokens.enumerated() {
            if token.kind == .word, words.contains(token.text) { marks.append(index..<index + 1) }
            guard token.kind == .han, !han.isEmpty else { continue }
            if stands(han[...], in: tokens, at: index) {
                marks.append(index..<index + han.count)
            } else if givenHan.count > 1, stands(givenHan, in: tokens, at: index) {
                marks.append(index..<index + givenHan.count)
            }
        }
        return marks
    }

    private func stands(_ part: ArraySlice<String>, in tokens: [TextToken], at index: Int) -> Bool {
        index + part.count <= tokens.count && zip(part, tokens[index...]).allSatisfy { $0 == $1.text }
    }

    /// Whether a word of a greeting may stand for one of the names: itself, a short form, or a close spelling.
    func mayBeCalled(_ word: String) -> Bool {
        words.contains { name in
            name == word || (word.utf8.count >= 3 && (name.hasPrefix(word) || word.hasPrefix(name)))
                || Self.shortForms[word]?.contains(name) ?? false
        }
    }

    private static let particles: Set<String> = [
        "de", "van", "von", "al", "el", "da", "dr", "mr", "mrs", "ms", "di", "la", "bin", "der", "dos", "miss", "prof",
    ]

    private static let compoundFamilies: Set<String> = [
        "欧阳", "司马", "诸葛", "上官", "司徒", "东方", "独孤", "南宫", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "长孙", "宇文", "轩辕", "端木",
        "百里",
        "东郭", "西门", "申屠", "太史", "呼延", "澹台", "拓跋", "万俟", "司空", "鲜于", "闻人", "钟离", "淳于",
    ]

    /// Short forms that are no beginning of the name itself, each behind its name.
    private static let shortForms: [String: [String]] = {
        var names: [String: [String]] = [:]
        for line in shortFormLines.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            for short in words.dropFirst() { names[short, default: []].append(words[0]) }
        }
        return names
    }()

    private static let shortFormLines = """
        william bill billy willy liam
        robert bob bobby bert
        elizabeth liz lizzie lizzy beth betty betsy libby lisa
        richard dick rick ricky
        edward ted teddy ned eddie
        theodore ted teddy
        margaret peggy meg maggie daisy
        john jack johnny jonny
        james jim jimmy jamie
        thomas tom tommy
        michael mike mick mickey
        david dave davy
        daniel danny
        joseph joe joey
        anthony tony
        antonia toni
        catherine kate cathy katie kitty
        katherine kate kathy katie kitty
        henry hank harry hal
        harold harry hal
        charles charlie chuck
        charlotte lottie charlie
        alexander sasha lex sandy alec
        alexandra sandy lexi sasha
        jose pepe
        francisco paco pancho
        francis frank
        august gus
        augustus gus
        rebecca becca becky
        andrew drew andy
        eleanor nell nora ellie
        susan sue susie suzy
        nicholas nick nicky
        nicola nicky
        stephen steve
        jennifer jenny
        victoria vicky tori
        amanda mandy
        lawrence larry
        oliver ollie
        abigail abby
        patricia trish tricia
        patrick paddy
        mohammed mo
        muhammad mo
        eugene gene
        joanna jo
        josephine jo josie
        nathaniel nate
        nathan nate
        dorothy dot dolly dottie
        mary molly polly
        bridget bridie biddy
        isabella bella izzy
        isabel bella izzy
        gerald gerry jerry
        terence terry
        theresa terry tess
        leonard lenny
        ronald ronnie
        kenneth kenny
        frederick freddie
        winifred winnie
        wilhelmina mina billie
        philippa pip
        evelyn evie
        matilda tilly
        """
}
