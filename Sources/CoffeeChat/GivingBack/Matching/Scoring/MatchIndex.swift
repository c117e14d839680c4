/// Who has which notion and which word: finds the people that are worth a closer look.
struct MatchIndex: Sendable {
    private struct Posting: Sendable {
        let person: Int32
        let weight: Float
    }

    private var notions: [[Posting]] = Array(repeating: [], count: NotionTable.shared.names.count)
    private var words: [String: [Int32]] = [:]
    /// Places in the lists; those of people who were taken out stay free.
    private(set) var count = 0
    private(set) var living = 0

    mutating func add(_ reading: PersonReading) {
        let person = Int32(count)
        count += 1
        living += 1
        var weights: [Notion: Float] = [:]
        for entry in reading.entries { weights[entry.notion] = max(weights[entry.notion] ?? 0, entry.weight) }
        for (notion, weight) in weights { notions[notion.index].append(Posting(person: person, weight: weight)) }
        for word in Set(reading.words) { words[word, default: []].append(person) }
    }

    mutating func remove(_ person: Int, _ reading: PersonReading) {
        living -= 1
        for notion in Set(reading.entries.map(\.notion)) {
            notions[notion.index].removeAll { $0.person == Int32(person) }
        }
        for word in Set(reading.words) { words[word]?.removeAll { $0 == Int32(person) } }
    }

    /// How much a notion tells: what one person of thousands has tells most, what half of them have little.
    ///
    /// In a small notebook every notion is rare, so each counts as if twenty more people had none of them.
    func rarity(_ notion: Notion) -> Float {
        Self.rarity(of: notions[notion.index].count, among: living, isBroad: NotionTable.shared.isBroad[notion.index])
    }

    func rarity(_ word: String) -> Float { Self.rarity(of: words[word]?.count ?? 0, among: living, isBroad: false) }

    private static func rarity(of count: Int, among all: Int, isBroad: Bool) -> Float {
        let rarity = logarithm(Float(all + 20) / Float(count + 2))
        return min(max(rarity, 0.4), 4.5) * (isBroad ? 0.5 : 1)
    }

    /// The people whose notions and words come nearest to the offer's, `limit` at most, the nearest first.
    func candidates(_ offer: Offer, limit: Int) -> [Int] {
        var sums = [Float](repeating: 0, count: count)
        var best = [Float](repeating: 0, count: count)
        for term in offer.terms {
            var touched: [Int32] = []
            let rare = rarity(term.notion)
            for neighbour in NotionTable.shared.neighbours[term.notion.index] {
                let value = term.weight * neighbour.nearness * min(rare, rarity(neighbour.notion))
                for posting in notions[neighbour.notion.index] {
                    let person = Int(posting.person)
                    if best[person] == 0 { touched.append(posting.person) }
                    best[person] = max(best[person], value * posting.weight)
                }
            }
            for person in touched {
                sums[Int(person)] += best[Int(person)]
                best[Int(person)] = 0
            }
        }
        for word in offer.words {
            guard let people = words[word] else { continue }
            let value = MatchWeights.word * rarity(word)
            for person in people { sums[Int(person)] += value }
        }
        let found = sums.indices.filter { sums[$0] > 0 }
        return Array(found.sorted { (sums[$0], $1) > (sums[$1], $0) }.prefix(limit))
    }
}

/// The natural logarithm, to three digits: no room needs more of mathematics.
private func logarithm(_ value: Float) -> Float {
    guard value > 0 else { return 0 }
    // value = significand * 2^exponent; the series of artanh is exact enough for 1...2.
    let x = (value.significand - 1) / (value.significand + 1)
    let x2 = x * x
    return Float(value.exponent) * 0.693_147_2 + 2 * x * (1 + x2 * (1 / 3 + x2 * (1 / 5 + x2 / 7)))
}
