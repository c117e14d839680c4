import CoffeeChat
import Testing

@testable import Wording

@Suite struct `Reasons in words` {
    private static let today = Day(iso: "2026-11-24") ?? Day(number: 0)

    @Test(arguments: ReasonPhrase.allCases)
    func `every phrase is sound in both languages`(key: ReasonPhrase) { expectSound(key.phrase, "\(key)") }

    @Test(arguments: [
        (Reason.stepsAhead(2), "Two steps ahead of you", "比你领先两步"),
        (.stepsAhead(-1), "1 step behind you: somebody to give back to one day", "比你晚1步：以后可以由你来帮一把"),
        (.firstJobInField(months: 12), "A year into a first job in the field", "入行后的第一份工作，做了一年"),
        (.firstJobInField(months: 1), "1 month into a first job in the field", "入行后的第一份工作，做了1个月"),
        (.atCompanyOfInterest("Lyft"), "At Lyft, on your list", "就在Lyft，你感兴趣的公司"),
        (
            .madeYourMove(from: Trade(key: "restaurants"), to: .productDesign), "Made your move: restaurants to UX",
            "走过你正在走的路：从餐饮到UX"
        ),
        (
            .introduction(by: "Ana", company: "Lyft"), "Ana, whom you know, works at Lyft and could introduce you",
            "你认识的Ana在Lyft工作，可以帮忙引荐"
        ),
        (.resting(until: Day(iso: "2027-05-01")), "Resting until May 1, 2027", "先放一放，到2027年5月1日再说"),
        (.askedBefore(times: 1), "You asked once before", "以前问过一次"),
    ])
    func `a reason is a sentence a person would say`(reason: Reason, en: String, zh: String) {
        #expect(ReasonWords.sentence(for: reason, today: Self.today, in: .english) == en)
        #expect(ReasonWords.sentence(for: reason, today: Self.today, in: .chinese) == zh)
    }

    @Test(arguments: Language.allCases)
    func `no reason leaves a place unfilled`(language: Language) {
        var reasons: [Reason] = [
            .canBeReached, .unknownTitle, .openAsk, .declined, .careerUnknown, .askedBefore(times: 2),
            .resting(until: nil),
            .resting(until: Self.today), .introduction(by: "Ana", company: ""), .colleague(name: "Ana", company: ""),
            .colleague(name: "Ana", company: "Lyft"),
        ]
        reasons += (-3...8).flatMap { [.stepsAhead($0), .farAhead($0)] }
        reasons += (0...23).map { .firstJobInField(months: $0) }
        reasons += Field.allCases.flatMap { [.inTargetField($0), .outsideField($0)] }
        reasons += Stage.allCases.map { .alreadyTalking($0) }
        for reason in reasons {
            let sentence = ReasonWords.sentence(for: reason, today: Self.today, in: language)
            #expect(!sentence.isEmpty && !sentence.contains("{"), "\(reason)")
        }
    }
}
