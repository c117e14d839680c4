/// Hears the words of an English reply: single ones, their classes, pairs, and what its phrases do (`EnglishToneWords`).
enum EnglishTone {
    private static let book = ToneBook<String>(EnglishToneWords.table, unit: 10) { String($0) }

    static func tone(of walk: TokenWalk) -> ReplyTone {
        let words = words(walk)
        var signs: [String] = []
        for (index, word) in words.enumerated() {
            signs.append(word)
            signs += ReplyFrames.shared.classes(of: word)
            if index > 0 { signs.append("\(words[index - 1]) \(word)") }
            if index > 1 { signs.append("\(words[index - 2]) _ \(word)") }
        }
        let said = walk.tokens.reduce(into: Speech()) { $0.formUnion($1.speech) }
        for (speech, sign) in doings where said.contains(speech) { signs.append(sign) }
        return book.tone(of: signs)
    }

    /// What the phrases do, as a sign: `[decline]`.
    private static let doings = Speech.names.compactMap { name, speech in
        speech == .glue ? nil : (speech, "[\(name)]")
    }

    /// Single words, with the ends of clauses as `^` and `?`, numbers as `0`, addresses as `@` and names as `<name>`.
    private static func words(_ walk: TokenWalk) -> [String] {
        var words = ["^"]
        var word = ""
        func end() {
            let plain = word.drop { $0 == "'" }
            let last = plain.lastIndex { $0 != "'" }
            if let last { words.append(String(plain[...last])) }
            word = ""
        }
        func mark(_ sign: String) {
            end()
            if words.last != sign || sign == "?" { words.append(sign) }
        }
        for (index, token) in walk.tokens.enumerated() {
            if token.isSpaced { end() }
            switch token.kind {
            case .newline: mark("^")
            case .contact: mark("@")
            case .sign(0x3F): mark("?")
            case .sign(let sign) where pauses.contains(sign): mark("^")
            case .sign(0x27), .sign(0x2019): word += "'"
            case .sign: end()
            case .number where token.digits > 0: mark("0")
            case .unknown where words.last != "^" && words.last != "?" && word.isEmpty && isName(token, walk):
                mark("<name>")
            case .number, .word, .unknown:
                for scalar in walk.words(index).unicodeScalars {
                    switch scalar.value {
                    case 0x61...0x7A, 0x27: word.unicodeScalars.append(scalar)
                    case 0x30...0x39: mark("0")
                    case 0x3F: mark("?")
                    case 0x2E, 0x2C, 0x21, 0x3A, 0x3B, 0x2D: mark("^")
                    default: end()
                    }
                }
            }
        }
        end()
        if words.last != "^", words.last != "?" { words.append("^") }
        return words
    }

    /// A capital within a sentence, and not all of it in capitals.
    private static func isName(_ token: ReplyToken, _ walk: TokenWalk) -> Bool {
        walk.text.isUpper(token.range.lowerBound)
            && token.range.dropFirst().contains { !walk.text.isUpper($0) && walk.text.scalars[$0] != 0x2E }
    }

    /// Full stop, comma, exclamation mark, semicolon, colon, brackets, dash.
    private static let pauses: Set<UInt32> = [0x2E, 0x2C, 0x21, 0x3B, 0x3A, 0x28, 0x29, 0x2D]
}
