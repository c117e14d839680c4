/// Words in sets, and rules over them, read from lines:
///
/// ```
/// talk: talk, speak, phone call      a set; a plain form stands for all forms of its word
/// ask = <modal> you|<me> ~4 <talk>   a rule; more lines of one name are more ways to say it
/// ```
///
/// In a rule: `<set>`, `{rule}`, words with `|` between them and `_` for a space, `( a / b )`, `x?`,
/// `..3` up to three tokens inside the sentence, `~3` inside the clause, `^` and `$` start and end of the sentence,
/// `^,` start of a clause; `!x` x does not follow, `-x` x does not stand before, `--x` nor earlier in the clause.
/// `qm`, `em`, `fs` and `,` are the marks themselves.
struct Grammar: Sendable {
    static let shared = Grammar(tables: GrammarTables.all)

    let setNumbers: [String: Int]
    let ruleNumbers: [String: Int]
    let rules: [[PhrasePattern]]
    /// For each way of each rule, the sets it may begin with.
    let firstSets: [[[Int]?]]
    /// For each way of each rule, groups of sets of each of which a text must hold something.
    let requiredSets: [[[[Int]]]]
    /// How many sets there are, named and nameless.
    let setCount: Int
    /// The sets that have a name: their words are the common words of the language.
    let namedSets: [Bool]
    /// The number of each word that any phrase holds.
    let words: [String: Int32]
    /// What a table says that cannot be: for the test.
    let flaws: [String]
    private let tree: PhraseTree

    init(tables: [String]) {
        let maker = GrammarMaker(tables)
        (setNumbers, ruleNumbers, setCount) = (maker.setNumbers, maker.ruleNumbers, maker.setCount)
        (words, tree) = (maker.words, maker.tree)
        let rules = maker.rules
        self.rules = rules
        firstSets = rules.map { ways in ways.map { $0.firstSets(rules) } }
        requiredSets = rules.map { ways in ways.map { $0.requiredSets(rules) } }
        let telling = Set(Self.tellingSets.compactMap { maker.setNumbers[$0] })
        namedSets = (0..<maker.setCount).map { maker.named.contains($0) && !telling.contains($0) }
        flaws = maker.flaws + maker.missing
    }

    /// Sets whose words are what somebody makes or knows, and no common words.
    private static let tellingSets = [
        "work", "sheet", "booking", "zhBooking", "zhWork", "zhSheet", "hides", "zhCity", "zoneName", "zoneWord", "job",
        "paper",
        "zhPaper", "honorific",
        "zhJob", "zhBoss", "boss", "employing", "workVerb", "minimising", "feast", "stockThing", "review", "zhReview",
        "serve", "zhHelp", "zhMinutes", "zhThing", "zhDevice", "zhTopic", "zhSkillThing", "zhTerm", "zhHiring",
        "zhReferee", "zhInvited", "zhGuilt", "worker", "berth", "jobPlace", "zhOthers", "zhSeat", "zhThere", "zhAwait",
        "workingOn", "zhTrade", "sharing", "being", "using",
    ]

    func child(of node: Int32, word: Int32) -> Int32? { tree.child(of: node, word: word) }

    func sets(endingAt node: Int32) -> [Int] { tree.ends[Int(node)] }
}

/// The sets that no table fills: what a token is, and what this message's people are called.
enum TokenSet: String, CaseIterable, Sendable {
    case number, word, han, past, ing, capital, address
    /// Parts of the recipient's and the sender's name, the recipient's company, and words of what is known of them.
    case them, me, company, fact
}
