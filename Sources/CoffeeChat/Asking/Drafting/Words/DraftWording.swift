/// One wording with its places.
struct DraftWording: Hashable, Sendable {
    private enum Piece: Hashable, Sendable {
        case words(String)
        case place(String)
    }

    private let pieces: [Piece]
    /// By which a message shows that it used this wording.
    private let mark: String

    init(_ text: String) {
        var pieces: [Piece] = []
        for (index, part) in text.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            guard index > 0, let close = part.firstIndex(of: "}") else {
                if !part.isEmpty { pieces.append(.words(String(part))) }
                continue
            }
            pieces.append(.place(String(part[..<close])))
            let rest = part[part.index(after: close)...]
            if !rest.isEmpty { pieces.append(.words(String(rest))) }
        }
        self.pieces = pieces
        let words = pieces.compactMap { piece in if case .words(let words) = piece { words } else { nil } }
        mark = Self.compared(words.max { $0.utf8.count < $1.utf8.count } ?? "")
    }

    /// `nil` where a place has no fact; an empty fact is one that may be left out.
    func filled(_ facts: [String: String]) -> String? {
        var text = ""
        for piece in pieces {
            switch piece {
            case .words(let words): text += words
            case .place(let name):
                guard let fact = facts[name] ?? Self.capitalized(name, facts) else { return nil }
                text += fact
            }
        }
        return text
    }

    private static func capitalized(_ name: String, _ facts: [String: String]) -> String? {
        facts[name.prefix(1).lowercased() + name.dropFirst()].map(EnglishGrammar.capitalized)
    }

    /// In how many of the messages it stands; they come as `compared` makes them.
    func uses(in messages: [String]) -> Int {
        mark.isEmpty ? 0 : messages.count { $0.contains(mark) }
    }

    private static let voiced = Set("!.！。 \u{2019}'".unicodeScalars)

    /// Without what the voice changes: case, exclamation marks, 您 or 你.
    static func compared(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars where !voiced.contains(scalar) {
            kept.append(scalar == "您" ? "你" : scalar)
        }
        return String(kept)
    }
}
