/// Cuts a text into tokens. Linear in the text.
struct TextTokenizer {
    private(set) var tokens: [TextToken] = []
    private let folded: FoldedText
    private var position = 0
    private var lineStart = 0
    private var isInQuotes = false
    /// The quotation was opened by a mark that another one closes: no stop inside ends it.
    private var isQuotePaired = false
    private var isInSingleQuotes = false
    private var isInBrackets = false

    private var scalars: [UInt32] { folded.scalars }

    static func tokens(_ text: String) -> [TextToken] {
        var tokenizer = TextTokenizer(text)
        tokenizer.run()
        return tokenizer.tokens
    }

    private init(_ text: String) { folded = FoldedText(text) }

    private mutating func run() {
        tokens.reserveCapacity(scalars.count / 3)
        while position < scalars.count { takeNext() }
    }

    private func scalar(at index: Int) -> UInt32 { scalars.indices.contains(index) ? scalars[index] : 0 }

    private mutating func takeNext() {
        let value = scalars[position]
        if ScalarClass.isHan(value) {
            add(.han, to: position + 1)
        } else if ScalarClass.isDigit(value) {
            takeNumber()
        } else if ScalarClass.isLetter(value) {
            if let end = addressEnd() { add(.address, to: end) } else { takeWord() }
        } else {
            takeMark(value)
        }
    }

    private mutating func add(_ kind: TextToken.Kind, to end: Int, as text: String? = nil) {
        let range = folded.offsets[position]..<folded.offsets[end]
        let text = text ?? written(position..<end)
        tokens.append(
            TextToken(
                kind: kind, range: range, text: text, isCapital: folded.capitals[position], isQuoted: isInQuotes))
        position = end
    }

    private func written(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        for value in scalars[range] { if let scalar = Unicode.Scalar(value) { view.append(scalar) } }
        return String(view)
    }

    // MARK: Words

    private mutating func takeWord() {
        var end = position
        while ScalarClass.isLetter(scalar(at: end))
            || (scalar(at: end) == ScalarClass.apostrophe && ScalarClass.isLetter(scalar(at: end + 1)))
        {
            end += 1
        }
        let word = Self.unstretched(written(position..<end))
        if word == "a" || word == "p", scalar(at: end) == 0x2E, scalar(at: end + 1) == 0x6D {
            add(.word, to: end + (scalar(at: end + 2) == 0x2E ? 3 : 2), as: word + "m")
        } else if let parts = Contraction.parts(of: word) {
            take(parts, of: word, to: end)
        } else {
            add(.word, to: end, as: word)
            skipAbbreviationStop(after: word)
        }
    }

    /// "thank youuu", "heyyy": a letter that stands three times or more is one that was held. "xxx" and "www" are not.
    private static func unstretched(_ word: String) -> String {
        var (kept, run) = ([UInt8](), 0)
        var isStretched = false
        for letter in word.utf8 {
            run = letter == kept.last ? run + 1 : 1
            isStretched = isStretched || run == 3
            kept.append(letter)
        }
        guard isStretched, Set(kept).count > 1, kept.allSatisfy({ $0 < 0x80 }) else { return word }
        return String(decoding: collapsed(kept), as: UTF8.self)
    }

    private static func collapsed(_ letters: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        var start = 0
        while start < letters.count {
            var end = start
            while end < letters.count, letters[end] == letters[start] { end += 1 }
            kept += Array(repeating: letters[start], count: end - start > 2 ? 1 : end - start)
            start = end
        }
        return kept
    }

    private mutating func take(_ parts: Contraction.Parts, of word: String, to end: Int) {
        let middle = min(end, position + max(1, word.utf8.count - parts.written))
        add(.word, to: middle, as: parts.first)
        if middle < end { add(.word, to: end, as: parts.second) }
    }

    /// "Dr. Ito", "J. Smith" are no ends of sentences.
    private mutating func skipAbbreviationStop(after word: String) {
        guard scalar(at: position) == 0x2E else { return }
        if Self.abbreviations.contains(word) || (word.utf8.count == 1 && scalar(at: position + 1) == 0x20) {
            position += 1
        }
    }

    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "prof", "st", "mx", "vs", "approx", "dept", "jan", "feb", "mar", "apr", "jun", "jul",
        "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat",
        "eg", "min", "mins",
    ]

    // MARK: Numbers and addresses

    private mutating func takeNumber() {
        var end = position
        while true {
            let value = scalar(at: end)
            let joins = value == 0x2E || value == 0x3A || value == 0x2C
            guard ScalarClass.isDigit(value) || (joins && ScalarClass.isDigit(scalar(at: end + 1))) else { break }
            end += 1
        }
        add(.number, to: end)
    }

    /// "https://…", "book.example/tallulah", "a@b.example"
    private func addressEnd() -> Int? {
        var end = position
        var (hasStop, hasSlash, hasAt) = (false, false, false)
        while ScalarClass.isAddress(scalar(at: end)) {
            switch scalar(at: end) {
            case 0x2E where ScalarClass.isLetter(scalar(at: end + 1)): hasStop = true
            case 0x2F: hasSlash = true
            case 0x40: hasAt = true
            default: break
            }
            end += 1
        }
        guard hasStop, hasAt || hasSlash || endsInDomain(end) else { return nil }
        while end > position + 1, !ScalarClass.isLetter(scalar(at: end - 1)), !ScalarClass.isDigit(scalar(at: end - 1))
        {
            end -= 1
        }
        return end
    }

    private func endsInDomain(_ end: Int) -> Bool {
        var stop = end
        while stop > position, !ScalarClass.isLetter(scalar(at: stop - 1)) { stop -= 1 }
        var start = stop
        while start > position, ScalarClass.isLetter(scalar(at: start - 1)) { start -= 1 }
        return scalar(at: start - 1) == 0x2E && Self.domains.contains(written(start..<stop))
    }

    private static let domains: Set<String> = [
        "com", "org", "net", "io", "cn", "me", "co", "example", "dev", "app", "edu", "gov", "info", "xyz", "ai",
    ]

    // MARK: Marks

    private mutating func takeMark(_ value: UInt32) {
        switch value {
        case 0x0A, 0x0D: takeNewline()
        case 0x22:
            isInQuotes = !isInQuotes && !closesQuote
            isQuotePaired = false
            position += 1
        case FoldedText.opening:
            isInQuotes.toggle()
            isQuotePaired = isInQuotes
            position += 1
        case FoldedText.closing: isInQuotes = false; position += 1
        case ScalarClass.apostrophe:
            if isInSingleQuotes {
                (isInQuotes, isInSingleQuotes) = (false, false)
            } else if !isInQuotes, opensSingleQuotes {
                (isInQuotes, isInSingleQuotes, isQuotePaired) = (true, true, true)
            }
            position += 1
        // A hyphen inside a word joins, one that stands alone divides.
        case 0x2D:
            if scalar(at: position - 1) == 0x20 { add(.comma, to: position + 1, as: ",") } else { position += 1 }
        case 0x2E, 0x3002, 0xFF61, 0x2026, FoldedText.tilde, 0x3B: addEnd("fs")
        case 0x21: addEnd("em")
        case 0x3F: addStop("qm")
        case 0x28, 0x29:
            isInBrackets = value == 0x28 && closesBracket
            add(.comma, to: position + 1, as: ",")
        case 0x2C, 0x3A, FoldedText.dash: add(.comma, to: position + 1, as: ",")
        default:
            // Emoji part what stands beside them.
            if value >= 0x2190, !(0x3000...0x303F).contains(value) {
                add(.comma, to: position + 1, as: ",")
            } else {
                position += 1
            }
        }
    }

    /// `"He listened." And`: the stop inside has ended the quotation before its mark does.
    private var closesQuote: Bool { scalar(at: position - 1) > 0x20 && scalar(at: position + 1) <= 0x20 }

    /// "(I never sit down!)": the sentence around goes on.
    private mutating func addEnd(_ name: String) {
        if isInBrackets { add(.comma, to: position + 1, as: ",") } else { addStop(name) }
    }

    /// The bracket closes on its line, and a sentence is around it.
    private var closesBracket: Bool {
        guard let last = tokens.last, last.kind != .stop else { return false }
        for end in position + 1..<position + Self.longestInset where scalar(at: end) != 0x20 {
            if scalar(at: end) < 0x20 { return false }
            if scalar(at: end) == 0x29 { return true }
        }
        return false
    }

    /// 'Urgent' has another mark behind a word on its line; 'til has none.
    private var opensSingleQuotes: Bool {
        guard !ScalarClass.isLetter(scalar(at: position - 1)), ScalarClass.isLetter(scalar(at: position + 1)) else {
            return false
        }
        for end in position + 2..<position + Self.longestInset where scalar(at: end) <= ScalarClass.apostrophe {
            if scalar(at: end) < 0x20 { return false }
            if scalar(at: end) == ScalarClass.apostrophe, scalar(at: end - 1) > 0x20,
                !ScalarClass.isLetter(scalar(at: end + 1))
            {
                return !Self.clipped.contains(written(position + 1..<min(end, position + 5)))
            }
        }
        return false
    }

    private static let longestInset = 120
    private static let clipped: Set<String> = ["til ", "em ", "em", "n", "cause", "bout", "tis ", "twas"]

    /// Several stops in a row are one; a question mark among them makes it a question.
    private mutating func addStop(_ name: String) {
        if let last = tokens.last, last.kind == .stop {
            let isQuestion = name == "qm" || last.text == "qm"
            tokens[tokens.count - 1].text = isQuestion ? "qm" : last.text
            tokens[tokens.count - 1].range = last.range.lowerBound..<folded.offsets[position + 1]
            position += 1
        } else {
            add(.stop, to: position + 1, as: name)
        }
        isInQuotes = isInQuotes && (isQuotePaired || name != "fs")
    }

    /// A line that a mail program broke goes on in the next one.
    private mutating func takeNewline() {
        let length = position - lineStart
        lineStart = position + 1
        let next = scalar(at: position + 1)
        let goesOn =
            length >= 60 && ScalarClass.isLetter(next) && !folded.capitals[position + 1]
            && ScalarClass.isLetter(scalar(at: position - 1))
        if goesOn || tokens.last?.kind == .stop || tokens.isEmpty {
            position += 1
        } else {
            add(.stop, to: position + 1, as: "nl")
        }
        (isInQuotes, isInSingleQuotes, isInBrackets) = (false, false, false)
    }
}
