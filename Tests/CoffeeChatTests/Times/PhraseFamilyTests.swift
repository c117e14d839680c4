import Testing

@testable import CoffeeChat

struct PhraseFamilyTests {
    private func members(_ phrase: String) -> [String] {
        PhraseFamily(phrase).members.map { String(String.UnicodeScalarView($0.compactMap(Unicode.Scalar.init))) }
    }

    @Test func `each choice goes with each of its neighbours`() {
        #expect(members("no {a|b|}c") == ["no ac", "no bc", "no c"])
        #expect(members("{a|{b|c}d|}e") == ["ae", "bde", "cde", "e"])
        #expect(members("{a|b} {c|d}") == ["a c", "a d", "b c", "b d"])
    }

    @Test func `what members begin with is walked once`() {
        var steps = 0
        PhraseFamily("not {now|no}").walk(from: 0) { count, _ in
            steps += 1
            return count + 1
        } end: { _ in
        }
        #expect(steps == 9)
    }

    @Test func `a phrase without braces stands for itself`() {
        #expect(members("not now") == ["not now"])
        #expect(members("{open") == ["{open"])
    }
}
