import CoffeeChat
import Testing

@Suite struct `The order of People` {
    private func person(_ name: String, connected: String? = nil, number: Int = 1) -> Person {
        Person(id: PersonID(naming: name, number: number), name: name, connectedOn: connected.map(Story.day))
    }

    private func standing(_ score: Int) -> Standing {
        Standing(reading: .unknown, steps: nil, reasons: [.init(.canBeReached, score)])
    }

    @Test func `ties go by the longest connection, then by name, whatever the order of reading`() {
        let people = [
            person("Cai"), person("Ben", connected: "2024-01-01"), person("Ana", connected: "2024-01-01"),
            person("Dee", connected: "2020-01-01"), person("Ana"), person("Ana", number: 2),
        ]
        var dice = Dice(seed: 7)
        for _ in 0..<20 {
            let shuffled = people.shuffled(using: &dice)
            let alike = standing(5)
            let sorted = shuffled.sorted { RankOrder($0, alike) < RankOrder($1, alike) }
            #expect(sorted.map(\.name) == ["Dee", "Ana", "Ben", "Ana", "Ana", "Cai"])
            #expect(sorted.map(\.id.text).filter { $0.hasSuffix("2") } == ["ana-2"])
            #expect(sorted.firstIndex { $0.id.text == "ana-2" } == 4)
        }
    }

    @Test func `the score comes before everything, below nothing too`() {
        let scores = [-8192, -256, -1, 0, 1, 253]
        for (low, high) in zip(scores, scores.dropFirst()) {
            #expect(
                RankOrder(person("Zed"), standing(high))
                    < RankOrder(person("Ana", connected: "1999-01-01"), standing(low)))
        }
    }

    @Test func `many at once come in the same order`() {
        var dice = Dice(seed: 3)
        let people = (0..<400).map { number in
            person(
                "N\(Int.random(in: 0..<40, using: &dice))",
                connected: Bool.random(using: &dice) ? "20\(Int.random(in: 10...25, using: &dice))-01-01" : nil,
                number: number + 1)
        }
        let standings = people.map { _ in standing(Int.random(in: -3...3, using: &dice)) }
        let slow = people.indices.sorted { RankOrder(people[$0], standings[$0]) < RankOrder(people[$1], standings[$1]) }
        #expect(RankOrder.indices(of: people, standings) == slow)
    }
}
