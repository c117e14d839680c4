/// "don't" is two words, "O'Dowd" is one.
enum Contraction {
    struct Parts {
        let first: String
        let second: String
        /// How many letters of the word belong to the second part.
        let written: Int
    }

    static func parts(of word: String) -> Parts? {
        if let whole = whole[word] { return whole }
        guard let apostrophe = word.utf8.lastIndex(of: UInt8(ascii: "'")) else { return nil }
        let (head, tail) = (String(word[..<apostrophe]), String(word[apostrophe...]))
        switch tail {
        case "'t" where head.hasSuffix("n"):
            return Parts(first: String(head.dropLast()), second: "not", written: 3)
        case "'s", "'d", "'ll": return Parts(first: head, second: tail, written: tail.utf8.count)
        case "'m": return Parts(first: head, second: "am", written: 2)
        case "'re": return Parts(first: head, second: "are", written: 3)
        case "'ve": return Parts(first: head, second: "have", written: 3)
        default: return nil
        }
    }

    private static let whole: [String: Parts] = [
        "can't": Parts(first: "can", second: "not", written: 2),
        "cannot": Parts(first: "can", second: "not", written: 3),
        "cant": Parts(first: "can", second: "not", written: 1),
        "won't": Parts(first: "will", second: "not", written: 2),
        "shan't": Parts(first: "shall", second: "not", written: 2),
        "ain't": Parts(first: "is", second: "not", written: 2),
        "dont": Parts(first: "do", second: "not", written: 2),
        "didnt": Parts(first: "did", second: "not", written: 2),
        "isnt": Parts(first: "is", second: "not", written: 2),
        "doesnt": Parts(first: "does", second: "not", written: 2),
        "havent": Parts(first: "have", second: "not", written: 2),
        "wouldnt": Parts(first: "would", second: "not", written: 2),
        "im": Parts(first: "i", second: "am", written: 1),
        "ive": Parts(first: "i", second: "have", written: 2),
        "youre": Parts(first: "you", second: "are", written: 2),
        "youve": Parts(first: "you", second: "have", written: 2),
        "thats": Parts(first: "that", second: "'s", written: 1),
        "gonna": Parts(first: "going", second: "to", written: 2),
        "wanna": Parts(first: "want", second: "to", written: 2),
    ]
}
