/// Turns of English as frames over classes of words: `{let|lemme} me * first`, `<who> {would|can} * you`.
///
/// A frame sees plain words without their fillers, so that it holds whatever stands between. `<class>` is a class of
/// `EnglishFrameWords`, `*` a gap within a clause, `**` one within a sentence, `^` and `$` the ends of a clause; a choice
/// may be empty, and a word with `?` may be missing.
struct ReplyFrames: Sendable {
    /// What a frame says of the reply.
    enum Sense: String, Sendable {
        case no, later, refers, yes, asks, pending, chatter, auto
        /// They will not, whatever they could.
        case noFirm
        /// A no in so many words.
        case refusal
        /// Somebody else will answer: "she'll be in touch".
        case refersFirm
        /// A yes in the words of a no: "never too busy for".
        case yesFirm
        /// What tips the scale where no other turn holds.
        case leansNo, leansLater, leansRefers, leansYes
        /// Reasons that say no where nothing else is said.
        case reason
    }

    struct Part: Sendable {
        var words = WordSet()
        /// The longest gap before what follows; 0 for a word.
        var gap = 0
        var isAcrossPauses = false
        var isOptional = false
        var isEdge = false
        /// One of its choices is the end of the clause.
        var mayEnd = false
    }

    struct Frame: Sendable {
        let sense: Sense
        let parts: [Part]
        /// Holds in a question too.
        let isAskable: Bool
    }

    static let pause: Int32 = 1
    static let number: Int32 = 2
    static let name: Int32 = 3
    static let contact: Int32 = 4
    /// An unknown word at the head of a sentence: its capital says nothing.
    static let opener: Int32 = 5
    /// An unknown word in -s, which may be what somebody does.
    static let verb: Int32 = 6
    /// Any other unknown word.
    static let plain: Int32 = 7

    private(set) var ids: [String: Int32] = [:]
    private(set) var frames: [Frame] = []
    /// Frames by the id of their first word.
    private(set) var openings: [[Int]] = []
    private(set) var fillers = WordSet()
    private(set) var negations = WordSet()
    /// What opens a question that proposes something.
    private(set) var proposals = WordSet()
    private var classes: [String: WordSet] = [:]
    /// By the id of a word, the classes that hold it, as `<law>`.
    private var kinds: [[String]] = []

    static let shared = ReplyFrames(words: EnglishFrameWords.table, frames: EnglishFrames.table)

    init(words: String, frames table: String) {
        for (kind, id) in [
            ("name", Self.name), ("number", Self.number), ("contact", Self.contact), ("opener", Self.opener),
            ("verb", Self.verb), ("plain", Self.plain),
        ] {
            classes[kind, default: WordSet()].insert(id)
        }
        for (head, rest) in Self.lines(words) {
            for word in rest.split(separator: " ") { admit(word, to: String(head)) }
        }
        fillers = classes["filler"] ?? WordSet()
        negations = classes["not"] ?? WordSet()
        proposals = classes["proposal"] ?? WordSet()
        for (head, rest) in Self.lines(table) {
            let isAskable = head.last == "?"
            guard let sense = Sense(rawValue: String(isAskable ? head.dropLast() : head)) else { continue }
            for line in rest.split(separator: ";") {
                let parts = line.split(separator: " ").map { part($0) }
                if !parts.isEmpty { frames.append(Frame(sense: sense, parts: parts, isAskable: isAskable)) }
            }
        }
        index()
        kinds = [[String]](repeating: [], count: ids.count + Self.firstWord)
        for (kind, words) in classes.sorted(by: { $0.key < $1.key }) {
            for id in words.ids { kinds[Int(id)].append("<\(kind)>") }
        }
    }

    /// The classes in which a word stands.
    func classes(of word: String) -> [String] { ids[word].map { kinds[Int($0)] } ?? [] }

    private mutating func admit(_ word: Substring, to kind: String) {
        if let other = Self.className(word) {
            classes[kind, default: WordSet()].formUnion(classes[other] ?? WordSet())
        } else {
            let id = id(of: String(word))
            classes[kind, default: WordSet()].insert(id)
        }
    }

    private mutating func index() {
        openings = [[Int]](repeating: [], count: ids.count + Self.firstWord)
        for (place, frame) in frames.enumerated() {
            var firsts = WordSet()
            for part in frame.parts {
                firsts.formUnion(part.words)
                if !part.isOptional, !part.isEdge { break }
            }
            for first in firsts.ids { openings[Int(first)].append(place) }
        }
    }

    private static let firstWord = 8

    private mutating func id(of word: String) -> Int32 {
        if let id = ids[word] { return id }
        let id = Int32(ids.count + Self.firstWord)
        ids[word] = id
        return id
    }

    private mutating func part(_ text: Substring) -> Part {
        switch text {
        case "*": return Part(gap: 4)
        case "**": return Part(gap: 8, isAcrossPauses: true)
        case "^", "$": return Part(isEdge: true)
        default: break
        }
        var part = Part(isOptional: text.last == "?")
        let plain = text.last == "?" ? text.dropLast() : text
        guard let first = plain.first, first == "{" || first == "<" else {
            part.words.insert(id(of: String(plain)))
            return part
        }
        for choice in plain.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false) {
            if choice == "$" {
                part.mayEnd = true
            } else if choice.isEmpty {
                part.isOptional = true
            } else if first == "<" {
                part.words.formUnion(classes[String(choice)] ?? WordSet())
            } else if let kind = Self.className(choice) {
                part.words.formUnion(classes[kind] ?? WordSet())
            } else {
                part.words.insert(id(of: String(choice)))
            }
        }
        return part
    }

    /// "role" of `<role>`.
    private static func className(_ word: Substring) -> String? {
        word.first == "<" && word.last == ">" ? String(word.dropFirst().dropLast()) : nil
    }

    private static func lines(_ table: String) -> [(head: Substring, rest: Substring)] {
        table.split(separator: "\n").compactMap { line in
            line.firstIndex(of: ":").map { (line[..<$0].drop { $0 == " " }, line[line.index(after: $0)...]) }
        }
    }
}
