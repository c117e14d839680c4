import Testing

@testable import CoffeeChat

struct MatchPlaceTableTests {
    private func place(_ name: String) throws -> Place {
        let table = MatchPlaceTable.shared
        return Place(number: Int32(try #require(table.names.firstIndex(of: name))))
    }

    @Test(arguments: [
        ("shanghai", "shanghai", Float(1)), ("guangzhou", "guangdong", 1), ("shanghai", "china", 0.7),
        ("shanghai", "beijing", 0.7), ("norway", "europe", 0.6), ("norway", "germany", 0.25), ("norway", "china", 0),
    ])
    func `a town is near, a country a little, a continent hardly`(a: String, b: String, nearness: Float) throws {
        #expect(MatchPlaceTable.shared.nearness(try place(a), try place(b)) == nearness)
        #expect(MatchPlaceTable.shared.nearness(try place(b), try place(a)) == nearness)
    }

    @Test func `a town speaks what its country speaks`() throws {
        #expect(MatchPlaceTable.shared.spoken(in: try place("shanghai")).contains(Tongue(name: "mandarin")))
    }
}
