/// What differs between the languages when a message is put together.
protocol DraftHand {
    init(_ request: DraftRequest)

    /// "Hi Lauren,", 周老师，您好！
    var greeting: DraftSentence { get }
    /// My name at the end, whole or by the first name.
    func signature(whole: Bool) -> String
    /// "Warmly,", with the sign behind it; empty for none.
    func signOff(for kind: MessageKind) -> String
    var found: DraftFound? { get }
    /// All that can be said about them, the most telling first.
    var clauses: [DraftClause] { get }
    /// What wordings of any part may name.
    var places: [String: String] { get }
    func past(_ day: Day) -> String
    func promise(_ promise: DraftFacts.Promise) -> [String: String]?
    /// Words that the seeker noted, where they are of this language.
    func noted(_ text: String, to limit: Int) -> String?
    func linkTitle(_ title: String) -> String
    func list(_ items: [String]) -> String
    /// Two clauses behind one "I saw", the second without what it repeats of the first.
    func second(_ clause: String, after first: String) -> String
    /// The name of a piece in two words: "your talk" for "your talk at UXDX Berlin on empty states".
    func piece(_ text: String) -> String?
    /// The first words behind "Hi Lauren, " in one line.
    func afterComma(_ text: String) -> String
    var stop: String { get }
    /// Between two sentences.
    var gap: String { get }
}

/// A sentence without its end, and whether it may be cried out.
struct DraftSentence: Hashable {
    var text: String
    var mayBeCried: Bool
    /// Its own end: "." or "?"; empty where none is wanted.
    var end: String

    /// Takes the end off a wording.
    init(_ wording: String, stop: String) {
        let last = wording.unicodeScalars.last ?? " "
        mayBeCried = last == "!" || last == "！"
        switch last {
        case "!", "！": (text, end) = (String(wording.dropLast()), stop)
        case "?", "？", "。", ".", ":", "：": (text, end) = (String(wording.dropLast()), String(last))
        default: (text, end) = (wording, stop)
        }
    }

    init(text: String, end: String, mayBeCried: Bool = false) {
        self.text = text
        self.end = end
        self.mayBeCried = mayBeCried
    }
}
