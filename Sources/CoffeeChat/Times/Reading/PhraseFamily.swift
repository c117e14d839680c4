/// "don't see {why not|the harm}": a family of phrases in one, as the word tables may write it; braces may hold braces.
enum PhraseFamily {
    /// Every member, each of its braces by each of its choices; a choice may be empty.
    static func members(_ phrase: String) -> [String] {
        guard let open = phrase.utf8.firstIndex(of: UInt8(ascii: "{")) else { return [phrase] }
        var depth = 0
        var choices: [String] = [""]
        var index = open
        while index < phrase.endIndex {
            let sign = phrase[index]
            if sign == "{" { depth += 1 }
            if sign == "}" { depth -= 1 }
            if depth == 0 { break }
            if sign == "|", depth == 1 {
                choices.append("")
            } else if index != open {
                choices[choices.count - 1].append(sign)
            }
            index = phrase.index(after: index)
        }
        guard index < phrase.endIndex else { return [phrase] }
        let tails = members(String(phrase[phrase.index(after: index)...]))
        return choices.flatMap { members($0) }.flatMap { choice in tails.map { phrase[..<open] + choice + $0 } }
    }
}
