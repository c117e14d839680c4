/// Reads the tables of a grammar.
final class GrammarMaker {
    private(set) var setNumbers: [String: Int] = [:]
    private(set) var ruleNumbers: [String: Int] = [:]
    private(set) var rules: [[PhrasePattern]] = []
    private(set) var setCount = 0
    private(set) var named: Set<Int> = []
    private var nameless: [Set<String>: Int] = [:]
    private(set) var words: [String: Int32] = [:]
    private(set) var tree = PhraseTree()
    private var cut: [Substring: [Int32]] = [:]
    private(set) var flaws: [String] = []

    init(_ tables: [String]) {
        for set in TokenSet.allCases { _ = number(ofSet: set.rawValue) }
        for table in tables {
            for line in Substring(table).parts(at: "\n") { add(line) }
        }
    }

    /// Sets and rules that are used and never filled.
    var missing: [String] {
        let unfilled = ruleNumbers.filter { rules[$0.value].isEmpty }.map { "no such rule: \($0.key)" }
        let sets = setNumbers.filter { !named.contains($0.value) && TokenSet(rawValue: $0.key) == nil }
        return unfilled + sets.map { "no such set: \($0.key)" }
    }

    private func add(_ line: Substring) {
        let bytes = line.utf8
        if let equals = bytes.firstIndex(of: UInt8(ascii: "=")) {
            let rule = number(ofRule: line[..<equals].parts(at: " ").joined(separator: " "))
            let pattern = PhrasePatternReader.pattern(line[bytes.index(after: equals)...], naming: naming)
            rules[rule].append(pattern)
        } else if let colon = bytes.firstIndex(of: UInt8(ascii: ":")) {
            let set = number(ofSet: String(line[..<colon]))
            named.insert(set)
            for phrase in line[bytes.index(after: colon)...].parts(at: ",") { add(phrase, to: set) }
        } else if !bytes.allSatisfy({ $0 == UInt8(ascii: " ") }) {
            flaws.append("not a line: \(line)")
        }
    }

    private var naming: PhrasePatternReader.Naming {
        .init(
            set: { [unowned self] in number(ofSet: $0) }, rule: { [unowned self] in number(ofRule: $0) },
            words: { [unowned self] in namelessSet($0) })
    }

    private func number(ofSet name: String) -> Int {
        if let number = setNumbers[name] { return number }
        setNumbers[name] = setCount
        setCount += 1
        return setCount - 1
    }

    private func number(ofRule name: String) -> Int {
        if let number = ruleNumbers[name] { return number }
        ruleNumbers[name] = rules.count
        rules.append([])
        return rules.count - 1
    }

    /// The same words in another rule are the same set: fewer sets stand at each word of a text.
    private func namelessSet(_ phrases: [String]) -> Int {
        let key = Set(phrases)
        if let set = nameless[key] { return set }
        let set = setCount
        setCount += 1
        nameless[key] = set
        for phrase in phrases { add(Substring(phrase), to: set) }
        return set
    }

    private func add(_ phrase: Substring, to set: Int) {
        let numbers = phrase.parts(at: " ").flatMap(words(of:))
        guard !numbers.isEmpty else { return }
        tree.add(numbers, to: set)
    }

    /// As the text's own words are cut; marks and the ends of contractions stand for themselves. Most pieces stand in
    /// many phrases, and are cut once.
    private func words(of piece: Substring) -> [Int32] {
        if let known = cut[piece] { return known }
        let isItself = piece == "," || piece.utf8.first == UInt8(ascii: "'")
        let texts = isItself ? [String(piece)] : TextTokenizer.tokens(String(piece)).map(\.text)
        let numbers = texts.map(number(ofWord:))
        cut[piece] = numbers
        return numbers
    }

    private func number(ofWord text: String) -> Int32 {
        if let number = words[text] { return number }
        words[text] = Int32(words.count)
        return Int32(words.count - 1)
    }
}
