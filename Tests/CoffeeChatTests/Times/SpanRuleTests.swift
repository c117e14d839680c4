import Testing

@testable import CoffeeChat

struct SpanRuleTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Friday between 3 and 5", ["06 15:00-17:00"]),
            ("Friday after 2 but before 5", ["06 14:00-17:00"]),
            ("Friday until noon", ["06 09:00-12:00"]),
            ("Friday around 3", ["06 15:00-15:30"]),
            ("周五下午三点到五点", ["06 15:00-17:00"]),
            ("周五晚上7点以后", ["06 19:00-20:00"]),
        ] as [(String, [String])])
    func `stretches of a day are read`(text: String, expected: [String]) {
        #expect(kit.windows(text) == expected)
    }

    @Test func `from an hour for so long`() {
        let kit = ReplyKit()
        #expect(kit.windows("Tuesday from 11 for a couple of hours") == ["10 11:00-13:00"])
        #expect(kit.windows("Tuesday from 2 for an hour") == ["10 14:00-15:00"])
    }

    @Test func `about an hour to about another, and half past in the British way`() {
        let kit = ReplyKit()
        #expect(kit.windows("Tuesday 2ish to 4ish") == ["10 14:00-16:00"])
        #expect(kit.windows("Friday, anytime between half one and four x") == ["06 13:30-16:00"])
    }

    @Test func `a range with its noun, and days that are joined by on`() {
        let kit = ReplyKit()
        #expect(kit.windows("The 3 to 4 slot on Monday is still open") == ["09 15:00-16:00"])
        #expect(kit.windows("2-4 on Monday and on Wednesday") == ["09 14:00-16:00", "11 14:00-16:00"])
        #expect(kit.windows("I teach until 3 tomorrow and am free until 5") == ["05 15:00-17:00"])
    }

    @Test(
        arguments: [
            ("Saturday the 14th, ten till noon.", ["14 10:00-12:00"]),
            ("Tuesday, 11 to 12 noon.", ["10 11:00-12:00"]),
            ("Is ten on the 12th any good?", ["12 10:00-10:30"]),
            ("Friday, first half of the day.", ["06 09:00-12:00"]),
        ] as [(String, [String])])
    func `hours up to noon and halves of a day`(text: String, expected: [String]) {
        #expect(ReplyKit().windows(text) == expected)
    }

    @Test(
        arguments: [
            ("Monday morning before my 11 o'clock would work.", ["09 09:00-11:00"]),
            ("I have a gap on Thursday between my 11 and my 2 o'clock", ["05 11:00-14:00"]),
            ("Friday should be empty from lunch onwards.", ["06 12:00-17:00"]),
        ] as [(String, [String])])
    func `an hour of theirs may bound the offer`(text: String, expected: [String]) {
        #expect(ReplyKit().windows(text) == expected)
    }
}
