/// “If thats taken”, “dont do this”: phrases as they are typed without their apostrophes.
enum HastySpelling {
    private static let words: [Substring: String] = [
        "that's": "thats", "don't": "dont", "can't": "cant", "won't": "wont", "isn't": "isnt", "didn't": "didnt",
        "doesn't": "doesnt", "couldn't": "couldnt", "wouldn't": "wouldnt", "haven't": "havent", "aren't": "arent",
        "i'm": "im", "i've": "ive", "you're": "youre", "you've": "youve", "there's": "theres", "what's": "whats",
        "let's": "lets", "shouldn't": "shouldnt", "they're": "theyre", "it's": "its", "when's": "whens",
        "you'd": "youd", "you'll": "youll", "that'd": "thatd", "it'd": "itd", "that'll": "thatll",
    ]

    /// The phrase, or the family of phrases, without them; nil where it has none, or is a single word that another could
    /// be.
    static func of(_ phrase: String) -> String? {
        guard phrase.utf8.contains(UInt8(ascii: "'")), phrase.utf8.contains(UInt8(ascii: " ")) else { return nil }
        var (hasty, rest) = ("", Substring(phrase))
        while !rest.isEmpty {
            let word = rest.prefix { !" {|}".contains($0) }
            hasty += words[word] ?? String(word)
            hasty += rest[word.endIndex...].prefix(1)
            rest = rest[word.endIndex...].dropFirst()
        }
        return hasty == phrase ? nil : hasty
    }
}
