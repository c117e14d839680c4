/// How much each thing counts. Points come from what text and person share; the rest turns them up or down.
///
/// `docs/notes/matching.md` says how they were found; around these values the order hardly moves.
enum MatchWeights {
    // What is on file of somebody, by where it stands.
    static let skill: Float = 0.65
    static let title: Float = 0.75
    static let past: Float = 0.5
    /// Names of companies are seldom meant: Furrow makes no furrows.
    static let employer: Float = 0.12
    static let mention: Float = 1.1
    static let wish: Float = 1.5

    /// A rare word that both use, beside a notion in common.
    static let word: Float = 0.3
    /// What a word that may mean many things counts where nothing else points the same way.
    static let weak: Float = 0.45
    static let mostOfWords: Float = 3
    /// What several words of a text point to is what it is about.
    static let company: Float = 0.4
    static let mostCompany: Float = 3
    /// A word for things that have nothing in common.
    static let ambiguous: Float = 0.7
    /// What stands in a sentence that says whom they look for, and in one that says what they give in return.
    static let sought: Float = 1.25
    static let inReturn: Float = 0.55
    static let broad: Float = 0.4
    /// One fact about a person answers several words of a text: the second counts less than the first.
    static let repeated: [Float] = [1, 0.5, 0.25, 0.1]
    /// The strongest facts carry a match; many faint ones do not make one.
    static let ranked: [Float] = [1, 0.9, 0.7, 0.5, 0.35, 0.25, 0.15]
    /// From here on, what somebody has had enough of is what the text is about.
    static let sworn: Float = 0.45
    static let dislike: Float = 1.3
    static let unwanted: Float = 0.5
    /// What a warm or a sour phrase in the notes counts towards their tone.
    static let warm: Float = 1
    static let sour: Float = 1

    // Factors on what is shared.
    static let sourOwn: Float = 0.35
    static let sourNoted: Float = 0.5
    /// Notes all of which the text answers count half as much again, and notes of which it answers next to nothing half.
    static let covered: Float = 1
    static let warmNoted: Float = 1.2
    static let swornCore: Float = 0.45
    static let takesNothing: Float = 0.35
    static let takesNothingButWishes: Float = 0.8
    static let onlyElse: Float = 0.35
    static let otherCraft: Float = 0.7
    static let free: Float = 1.15
    static let needsJob: Float = 1.5
    static let boundHere: Float = 1.2
    static let littlePay: Float = 1.2
    static let wantsPay: Float = 0.6
    static let sameTown: Float = 1.6
    static let sameCountry: Float = 1.12
    static let farAway: Float = 0.72
    static let stays: Float = 0.45
    static let drawn: Float = 1.35
    static let mentionsPlace: Float = 1.15
    static let leftPlace: Float = 0.6
    static let speaks: Float = 1.35
    static let lacksLanguage: Float = 0.8
    static let otherLevel: Float = 0.82
    static let rightLevel: Float = 1.08
}
