import Testing

@testable import CoffeeChat

struct WordSetTests {
    @Test func `a set holds what was put in, also far apart`() {
        var set = WordSet()
        set.insert(3)
        set.insert(700)
        #expect(set.contains(3) && set.contains(700))
        #expect(!set.contains(4) && !set.contains(7000))
        #expect(set.ids == [3, 700])
    }

    @Test func `two sets become one`() {
        var first = WordSet()
        var second = WordSet()
        first.insert(1)
        second.insert(99)
        first.formUnion(second)
        #expect(first.ids == [1, 99])
    }
}
