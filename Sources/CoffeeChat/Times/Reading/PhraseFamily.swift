/// "don't see {why not|the harm}": a family of phrases in one, as the word tables may write it.
enum PhraseFamily {
    /// Every member, each of its braces by each of its choices; a choice may be empty.
    static func members(_ phrase: String) -> [String] {
        guard let open = phrase.firstIndex(of: "{"), let close = phrase[open...].firstIndex(of: "}") else {
            return [phrase]
        }
        let head = phrase[..<open]
        let tails = members(String(phrase[phrase.index(after: close)...]))
        let choices = phrase[phrase.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
        return choices.flatMap { choice in tails.map { head + choice + $0 } }
    }
}
