/// Reads the line of work that a job belonged to from its title, and where that says nothing from its employer.
package struct TradeReader: Sendable {
    package init() {}

    /// Every trade that can be read, in the order of the table.
    package static var all: [Trade] { Index.shared.trades }

    /// `nil` where neither names a trade that the table knows.
    package func read(title: String, company: String = "") -> Trade? {
        trade(in: title) ?? trade(in: company)
    }

    private func trade(in text: String) -> Trade? {
        guard !text.isEmpty else { return nil }
        let index = Index.shared
        for part in Self.parts(of: text) {
            if let trade = index.trade(inWords: part) { return trade }
        }
        return text.utf8.contains { $0 >= 0x80 } ? index.trade(inChinese: text) : nil
    }

    /// The words of a text, part by part: in "Teacher of music, Hill School" the trade stands first.
    private static func parts(of text: String) -> [[String]] {
        var parts: [[String]] = [[]]
        var word = ""
        func close(_ word: inout String, into parts: inout [[String]]) {
            guard !word.isEmpty else { return }
            if breaks.contains(word) { parts.append([]) } else { parts[parts.count - 1].append(word) }
            word = ""
        }
        for scalar in text.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic, scalar.value < 0x2E80 {
                word.unicodeScalars.append(scalar)
            } else if scalar != "'" && scalar != "\u{2019}" && scalar != "." {
                close(&word, into: &parts)
                if scalar == "," || scalar == "|" || scalar == "@" || scalar == "(" || scalar == "/" {
                    parts.append([])
                }
            }
        }
        close(&word, into: &parts)
        return parts
    }

    private static let breaks: Set<String> = ["at", "of", "for", "in", "with"]
}

extension TradeReader {
    /// The table, taken apart once.
    private struct Index: Sendable {
        static let shared = Index(TradeTable.text)

        private(set) var trades: [Trade] = []
        /// Phrases by their first word.
        private var phrases: [String: [(words: [String], trade: Trade)]] = [:]
        private var chinese: [(word: String, trade: Trade)] = []

        init(_ table: String) {
            for line in table.split(separator: "\n") {
                guard let colon = line.firstIndex(of: ":") else { continue }
                let trade = Trade(key: String(line[..<colon]))
                trades.append(trade)
                for entry in line[line.index(after: colon)...].split(separator: ",") {
                    add(String(entry.drop { $0 == " " }), trade)
                }
            }
            chinese.sort { ($0.word.utf8.count, $1.trade) > ($1.word.utf8.count, $0.trade) }
        }

        private mutating func add(_ entry: String, _ trade: Trade) {
            if entry.utf8.contains(where: { $0 >= 0x80 }) {
                chinese.append((entry, trade))
            } else {
                let words = entry.split(separator: " ").map(String.init)
                guard let first = words.first else { return }
                phrases[first, default: []].append((words, trade))
            }
        }

        func trade(inWords words: [String]) -> Trade? {
            var best: (length: Int, trade: Trade)?
            for start in words.indices {
                for phrase in phrases[words[start]] ?? [] where words[start...].starts(with: phrase.words) {
                    // The later of two equally long ones: "server engineer" is an engineer.
                    if phrase.words.count >= best?.length ?? 0 { best = (phrase.words.count, phrase.trade) }
                }
            }
            return best?.trade
        }

        func trade(inChinese text: String) -> Trade? { chinese.first { text.contains($0.word) }?.trade }
    }
}
