/// “Ask me when I've unpacked”, “once the grapes are in I'm free as a bird”: an event of their own that has to come first.
struct PostponeRule {
    let walk: TokenWalk

    private static let subordinators: Set<String> = ["once", "as soon as", "when", "after", "until", "till", "til"]
    private static let subjects: Set<String> = [
        "i", "i'm", "im", "i've", "ive", "i am", "i have", "we", "we're", "we've", "the", "my", "our", "things", "it",
        "it's", "this", "all", "everything", "life", "work", "i get", "that", "that's", "these", "they", "i return",
        "you're next", "you're back", "you're", "we are", "both", "his", "her",
    ]
    private static let stories: Set<String> = [
        "was", "were", "had", "did", "started", "began", "joined", "left", "first", "used to", "worked", "studied",
        "lived", "moved", "met", "got", "came", "went", "graduated", "applied", "meet", "talk", "speak", "chat", "call",
        "know", "hear", "check", "find out", "decide", "confirm", "see", "figure", "have an answer", "we talk",
        "we meet", "we speak", "wrote", "heard", "saw", "read",
    ]

    func holds(in sentence: Range<Int>) -> Bool {
        sentence.contains { index in
            guard Self.subordinators.contains(walk.words(index)), !walk.isHan(index), index + 2 < sentence.upperBound,
                Self.subjects.contains(walk.words(index + 1))
            else { return false }
            // "When is the launch?" asks; "when I was your age" tells.
            return !(index + 1..<min(index + 4, sentence.upperBound)).contains {
                Self.stories.contains(walk.words($0)) || walk.speech($0).contains(.past)
            }
        }
    }
}
