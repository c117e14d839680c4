import CoffeeChat
import Testing

@testable import Wording

@Suite struct `Steps in words` {
    @Test(arguments: StepsPhrase.allCases)
    func `every phrase is sound in both languages`(key: StepsPhrase) { expectSound(key.phrase, "\(key)") }

    @Test func `the sum is spelled out with its corrections`() {
        let steps = StepsAhead(theirs: .senior, mine: .learner, fieldChange: 1, firstJob: 1)
        #expect(
            StepsWords.sum(of: steps, in: .english)
                == "Senior (4) − learner (0) + 1 for another field − 1 for a first job = 4 steps")
        #expect(StepsWords.sum(of: steps, in: .chinese) == "高级（4） − 学习者（0） + 1（不同方向） − 1（入行第一份工作） = 4步")
    }

    @Test func `one step is one, and behind is less than nothing`() {
        let one = StepsAhead(theirs: .intern, mine: .learner, fieldChange: 0, firstJob: 0)
        #expect(StepsWords.sum(of: one, in: .english) == "Intern (1) − learner (0) = 1 step")
        let behind = StepsAhead(theirs: .learner, mine: .junior, fieldChange: 0, firstJob: 0)
        #expect(StepsWords.sum(of: behind, in: .english) == "Learner (0) − junior (2) = −2 steps")
        #expect(StepsWords.count(-2, in: .chinese) == "−2步")
    }
}
