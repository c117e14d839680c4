import CoffeeChat
import Testing

@testable import Wording

@Suite struct `Labels of the journey` {
    @Test(arguments: Stage.allCases)
    func `every stage has a name and a meaning`(stage: Stage) {
        expectSound(stage.label, stage.rawValue)
        expectSound(stage.meaning, stage.rawValue)
    }

    @Test(arguments: DueItem.Kind.allCases)
    func `every kind has a name, a title and a button`(kind: DueItem.Kind) {
        expectSound(kind.label, kind.rawValue)
        expectSound(kind.titlePhrase, kind.rawValue)
        expectSound(kind.button, kind.rawValue)
        #expect(kind.title(name: "Ana", in: .english).contains("Ana"))
        #expect(kind.title(name: "周晓岚", in: .chinese).contains("周晓岚"))
    }

    @Test func `titles and buttons tell kinds apart`() {
        for language in Language.allCases {
            let titles = DueItem.Kind.allCases.map { $0.title(name: "Ana", in: language) }
            #expect(Set(titles).count == titles.count)
            let stages = Stage.allCases.map { $0.label.text(in: language) }
            #expect(Set(stages).count == stages.count)
            let buttons = NextEvent.allCases.map { $0.button.text(in: language) }
            #expect(Set(buttons).count == buttons.count)
        }
    }

    @Test(arguments: NextEvent.allCases)
    func `every event has a button`(next: NextEvent) { expectSound(next.button, next.rawValue) }

    @Test func `channels, gains and answers have their words`() {
        for channel in Channel.allCases { expectSound(channel.label, channel.rawValue) }
        for gain in Gain.allCases {
            expectSound(gain.label, gain.rawValue)
            expectSound(gain.meaning, gain.rawValue)
        }
        for answer in [Answer.yes, .no, .later(until: nil), .asks, .unread] { expectSound(answer.label, "\(answer)") }
    }
}
