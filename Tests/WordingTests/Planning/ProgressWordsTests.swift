import CoffeeChat
import Foundation
import Testing
import Wording

struct ProgressWordsTests {
    private static let habits = Habits(zone: .gmt)
    private static let now = Day(number: 20_781).at(hour: 12, in: .gmt)

    private func soFar(_ stories: [[(days: Int, Happening)]]) -> ProgressSoFar {
        let journals = stories.enumerated().map { number, story in
            ProgressJournal(
                person: PersonID(naming: "p\(number)"),
                events: story.map { Event(at: Self.now.addingTimeInterval(Double(-$0.days) * 86_400), $0.1) },
                isWarm: false, now: Self.now, habits: Self.habits)
        }
        return ProgressSoFar(journals, now: Self.now, habits: Self.habits)
    }

    private let silent: [(days: Int, Happening)] = [(60, .asked(.email))]
    private let yes: [(days: Int, Happening)] = [(60, .asked(.email)), (58, .answered(.yes)), (50, .met)]

    @Test func `no answer is the most usual answer`() {
        let progress = soFar(Array(repeating: silent, count: 8) + Array(repeating: yes, count: 6))
        #expect(
            ProgressWords.silence(progress.answers, in: .english)
                == "No answer is the most usual answer: 8 of 14. It says nothing about you.")
        #expect(ProgressWords.silence(progress.answers, in: .chinese) == "没有回音是最常见的回音：14次里有8次。这和你好不好没关系。")
        #expect(
            ProgressWords.wait(progress.answers, in: .english).hasPrefix(
                "Half of the answers that came took up to 2 days"))
    }

    @Test func `all silent, none yet, everybody answered: each has its own kind words`() {
        let none = soFar([])
        #expect(ProgressWords.silence(none.answers, in: .english).hasPrefix("Nothing to count yet."))
        #expect(ProgressWords.weeks(none, in: .english).hasPrefix("Nothing to count yet."))
        let quiet = soFar([silent, silent])
        #expect(
            ProgressWords.silence(quiet.answers, in: .english).hasPrefix("No answer is the most usual answer: 2 of 2."))
        #expect(ProgressWords.weeks(quiet, in: .english).contains("the first chat is still to come"))
        #expect(ProgressWords.silence(soFar([yes]).answers, in: .english).hasPrefix("Everybody has answered"))
        #expect(ProgressWords.silence(soFar([[(2, .asked(.email))]]).answers, in: .english).hasPrefix("1 ask is out."))
    }

    @Test func `hours of both sides, and no debt`() {
        #expect(ProgressWords.hours(soFar([yes]).hours, in: .english).contains("There is no debt in it"))
        #expect(ProgressWords.hours(soFar([]).hours, in: .chinese) == "别人给你的时间，和你给别人的时间，会并排放在这里。")
        #expect(
            ProgressWords.tenths(2.5) == "2.5" && ProgressWords.tenths(3) == "3" && ProgressWords.tenths(0.04) == "0")
    }
}
