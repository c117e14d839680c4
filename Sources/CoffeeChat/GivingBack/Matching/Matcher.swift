/// Names the people whom a gig, an opening or an article would help.
///
/// The index is built once and kept up with the people; a text is then answered from it in milliseconds.
package struct Matcher: Sendable {
    private var people: [MatchPerson?] = []
    private var readings: [PersonReading?] = []
    private var numbers: [PersonID: Int] = [:]
    private var index = MatchIndex()

    /// How many of those who share most are looked at closely.
    private static let closely = 400
    /// A text longer than this, in Unicode scalars, is read as far: what it is about stands at its head.
    private static let readable = 40_000

    package init(people: [MatchPerson]) {
        for person in people { put(person) }
    }

    /// Adds somebody, or takes in what changed about them.
    package mutating func put(_ person: MatchPerson) {
        remove(person.id)
        let reading = PersonReading(person)
        numbers[person.id] = people.count
        people.append(person)
        readings.append(reading)
        index.add(reading)
    }

    package mutating func remove(_ id: PersonID) {
        guard let number = numbers.removeValue(forKey: id), let reading = readings[number] else { return }
        index.remove(number, reading)
        people[number] = nil
        readings[number] = nil
    }

    /// Whom the text would help, best first, with reasons; nobody whom nothing speaks for.
    package func match(_ text: String, limit: Int) -> [Match] {
        let offer = OfferReader.read(String(text.unicodeScalars.prefix(Self.readable)))
        let scorer = MatchScorer(offer, index)
        var matches: [(number: Int, sum: MatchScorer.Sum)] = []
        for number in index.candidates(offer, limit: max(Self.closely, limit)) {
            guard let person = people[number], let reading = readings[number] else { continue }
            let sum = scorer.score(person, reading)
            if sum.points > 0 { matches.append((number, sum)) }
        }
        matches.sort { ($0.sum.points, $1.number) > ($1.sum.points, $0.number) }
        return matches.prefix(max(limit, 0)).compactMap { match in
            people[match.number].map { Self.match($0, match.sum) }
        }
    }

    private static func match(_ person: MatchPerson, _ sum: MatchScorer.Sum) -> Match {
        var facts: Set<MatchReason> = []
        let reasons = sum.reasons.sorted { abs($0.points) > abs($1.points) }.map(\.reason)
            .filter { facts.insert($0.fact).inserted }
        return Match(
            person: person.id, name: person.name, score: Int((sum.points * 10).rounded()),
            reasons: reasons.filter(\.speaksFor) + reasons.filter { !$0.speaksFor })
    }
}
