/// Slips of the fingers: "Prodcut", "Marketting", "Reseacher".
///
/// One slip at most, in a long word that the tables do not hold, and never in its first letter: what people
/// mistype is the trade, and the names of companies must stay names.
struct TitleSpelling: Sendable {
    static let shared = TitleSpelling(.shared)

    private let words: [[UInt8]]
    /// From a word with one letter left out (or none) to the words that it may be.
    private var reduced: [UInt64: [UInt16]] = [:]

    private static let lengths = 6...20
    private static let (letterT, letterG) = (UInt8(ascii: "t"), UInt8(ascii: "g"))

    init(_ lexicon: TitleLexicon) {
        words = lexicon.spelledWords.filter { Self.lengths.contains($0.count) }
        for (index, word) in words.enumerated() {
            for key in Set(Self.keys(word)) { reduced[key, default: []].append(UInt16(index)) }
        }
    }

    /// The known word that was meant; nil where none is near.
    func corrected(_ typed: ArraySlice<UInt8>) -> [UInt8]? {
        guard Self.lengths.contains(typed.count), typed.allSatisfy(Ascii.isLetter) else { return nil }
        let typed = Array(typed)
        for key in Self.keys(typed) {
            for index in reduced[key] ?? [] where Self.isSlip(typed, of: words[Int(index)]) { return words[Int(index)] }
        }
        return nil
    }

    /// The word's own hash, and that of the word without each of its letters but the first.
    private static func keys(_ word: [UInt8]) -> [UInt64] {
        (0..<word.count).map { left in
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for (index, byte) in word.enumerated() where left == 0 || index != left {
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            }
            return hash
        }
    }

    /// Two letters swapped, one missing, one too many; one wrong only in a longer word.
    /// The last letter must be right or, where no other word ends so, missing: "products" and "designed" are words of their own.
    private static func isSlip(_ typed: [UInt8], of word: [UInt8]) -> Bool {
        guard typed.first == word.first else { return false }
        var start = 0
        while start < min(typed.count, word.count), typed[start] == word[start] { start += 1 }
        if typed.count == word.count {
            guard start + 1 < typed.count else { return false }
            if typed[start] == word[start + 1], typed[start + 1] == word[start] {
                return typed[(start + 2)...].elementsEqual(word[(start + 2)...])
            }
            return typed.count >= 8 && typed[(start + 1)...].elementsEqual(word[(start + 1)...])
        }
        if typed.last != word.last {
            // "Conten strategist"; but "manage" is no manager.
            return (word.last == letterT || word.last == letterG) && typed.elementsEqual(word.dropLast())
        }
        return typed.count < word.count
            ? typed[start...].elementsEqual(word[(start + 1)...]) : typed[(start + 1)...].elementsEqual(word[start...])
    }
}
