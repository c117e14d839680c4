/// A table of words as its lines have it: `head: phrase, phrase`.
struct WordLine {
    let head: Substring
    let phrases: [Substring]

    /// `no 3: …`: the head as a name and a weight.
    var weighted: (name: String, weight: Int)? {
        let parts = head.parts(at: " ")
        guard parts.count == 2, let weight = Int(parts[1]) else { return nil }
        return (String(parts[0]), weight)
    }

    /// The lines of a table that have a head; a phrase comes without the spaces before it.
    static func all(of table: String) -> [WordLine] {
        Substring(table).parts(at: "\n").compactMap { line in
            guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            let phrases = line[line.utf8.index(after: colon)...].parts(at: ",").map {
                Substring($0.utf8.drop { $0 == UInt8(ascii: " ") })
            }
            return WordLine(head: line[..<colon], phrases: phrases)
        }
    }
}
