import CoffeeChat
import Foundation
import Testing
import Wording

struct PlanWordsTests {
    private func plan(
        goal: Int = 1, booked: Int = 0, cold: AskTally = AskTally(chats: 3, others: 11), warm: AskTally = AskTally(),
        sent: Int = 0
    ) -> WeekPlan {
        WeekPlan(goal: goal, booked: booked, cold: cold, warm: warm, sent: sent)
    }

    private func say(_ plan: WeekPlan, _ language: Language = .english) -> String {
        PlanWords.sentence(for: plan, in: language)
    }

    @Test func `gives its reason in one sentence`() {
        #expect(
            say(plan()) == "3 of 14 asks led to a chat so far: 10 asks this week give you a 4 in 5 chance.")
        #expect(say(plan(), .chinese) == "目前14次邀请里聊成了3次：这周再约10个人，有八成把握聊上1次。")
    }

    @Test func `counts what is out, and what went through a friend`() {
        let out = plan(cold: AskTally(chats: 3, others: 11, open: 4))
        #expect(say(out).hasSuffix("with the 4 that are out, 6 more asks give you a 4 in 5 chance."))
        let warm = plan(warm: AskTally(chats: 2, others: 2))
        #expect(say(warm).hasPrefix("3 of 14 asks led to a chat so far, and 2 of 4 through a friend: "))
    }

    @Test func `says when what is out has been quiet too long to hope for much`() {
        let quiet = plan(cold: AskTally(chats: 3, others: 11, open: 4, faded: 3.2))
        #expect(
            say(quiet).contains(": the 4 that are out have been quiet for a while, so "), "\(say(quiet))")
        #expect(say(quiet, .chinese).contains("还在等回复的4次已经安静了一阵，"))
        let sum = PlanWords.sum(of: quiet, in: .english)
        #expect(sum.contains { $0.hasSuffix("of the 4 still out, 1 counts as open by now and 3 as over.") })
        let fresh = plan(cold: AskTally(chats: 3, others: 11, open: 4, faded: 0.2))
        #expect(say(fresh).contains("with the 4 that are out, "))
        #expect(!PlanWords.sum(of: fresh, in: .english).contains { $0.contains("still out, ") })
    }

    @Test func `says so when there is nothing to send`() {
        #expect(say(plan(booked: 1)) == "This week’s coffee is on the books. Nothing to send; enjoy it.")
        #expect(say(plan(cold: AskTally(chats: 3, others: 11, open: 14))).hasSuffix("Nothing more to send this week."))
        #expect(PlanWords.sentence(for: plan(), isPaused: true, in: .english).hasPrefix("Not this week"))
    }

    @Test func `past twenty it advises better asks`() {
        let hard = plan(cold: AskTally(chats: 0, others: 60))
        #expect(say(hard).contains("Better asks will do more than more of them."))
        #expect(say(hard, .chinese).contains("不如发得更好。"))
    }

    @Test func `begins from a guess, and names more than one chat`() {
        #expect(
            say(plan(cold: AskTally()))
                == "No answers yet, so this starts from a guess, one chat in seven asks: 16 asks this week give you a 4 in 5 chance."
        )
        #expect(say(plan(goal: 2, cold: AskTally(chats: 9, others: 11))).contains("a 4 in 5 chance of 2 chats."))
    }

    @Test(arguments: Language.allCases) func `every plan makes a whole sentence`(language: Language) {
        for goal in [1, 3] {
            for booked in 0...2 {
                for cold in [
                    AskTally(), AskTally(chats: 1, others: 1, open: 1), AskTally(others: 90, open: 2),
                    AskTally(chats: 3, others: 11, open: 4, faded: 3),
                ] {
                    let one = plan(goal: goal, booked: booked, cold: cold, warm: AskTally(chats: 1, open: 1))
                    let lines =
                        [PlanWords.sentence(for: one, agreed: 2, in: language)] + PlanWords.sum(of: one, in: language)
                    for line in lines {
                        #expect(!line.contains("{") && !line.contains("  ") && !line.contains(".."), "\(line)")
                        #expect(line.hasSuffix(language == .english ? "." : "。"), "\(line)")
                    }
                }
            }
        }
    }

    @Test(arguments: [
        (0.02, "less than 1 in 10", "不到一成"), (0.5, "1 in 2", "五成"), (0.79, "7 in 10", "七成"), (0.8, "4 in 5", "八成"),
        (0.814, "4 in 5", "八成"), (0.97, "19 in 20", "九成五"), (1.0, "99 in 100", "九成九"),
    ])
    func `a chance is never made better than it is`(chance: Double, english: String, chinese: String) {
        #expect(ChanceWords.short(chance, in: .english) == english)
        #expect(ChanceWords.short(chance, in: .chinese) == chinese)
    }
}
