import Testing

@testable import CoffeeChat

struct PhraseFamilyTests {
    @Test func `each choice goes with each of its neighbours`() {
        #expect(PhraseFamily.members("no {a|b|}c") == ["no ac", "no bc", "no c"])
        #expect(PhraseFamily.members("{a|b} {c|d}") == ["a c", "a d", "b c", "b d"])
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
        #expect(PhraseFamily.members("not now") == ["not now"])
        #expect(PhraseFamily.members("{open") == ["{open"])
    }
}
