import CoffeeChat
import Foundation
import Testing

@testable import Wording

@Suite struct `Why something is due, in words` {
    private static let zone = TimeZone(identifier: "America/Los_Angeles") ?? .gmt
    private static let today = Day(iso: "2026-11-24") ?? Day(number: 0)
    private static let now = today.at(hour: 9, in: zone)

    private func say(_ kind: DueItem.Kind, _ why: DueItem.Why, _ name: String, _ language: Language) -> String {
        WhyWords.sentence(
            for: DueItem(kind, due: Self.now, why: why), name: name, now: Self.now, zone: Self.zone, in: language)
    }

    @Test(arguments: WhyPhrase.allCases)
    func `every phrase is sound in both languages`(key: WhyPhrase) { expectSound(key.phrase, "\(key)") }

    @Test func `a yes asks for times today`() {
        let yesterday = Self.today.adding(days: -1)
        #expect(
            say(.offerTimes, .saidYes(yesterday), "Lauren", .english)
                == "Lauren said yes yesterday. Offer a few times today.")
        #expect(say(.offerTimes, .saidYes(yesterday), "周晓岚", .chinese) == "周晓岚昨天答应了，今天就给几个时间选吧。")
    }

    @Test func `silence is quiet, not failure`() {
        let why = DueItem.Why.askedOn(Self.today.adding(days: -7), followUps: 0, isWarm: false)
        #expect(say(.followUp, why, "周晓岚", .chinese) == "周晓岚那边安静了一周，今天可以轻轻问一句。")
        #expect(
            say(.followUp, why, "Lauren", .english)
                == "It has been quiet on Lauren’s side for a week. A few easy lines are due today.")
        let later = DueItem.Why.askedOn(Self.today.adding(days: -21), followUps: 0, isWarm: false)
        #expect(say(.followUp, later, "Lauren", .english).contains("for 3 weeks"))
    }

    @Test func `a talk is told with its day and time`() {
        let start = Self.today.adding(days: 1).at(hour: 15, minute: 30, in: Self.zone)
        #expect(
            say(.brief, .talkIs(start), "Lauren", .english)
                == "You talk with Lauren tomorrow at 3:30 pm. A look at their page helps.")
        #expect(say(.brief, .talkIs(start), "Lauren", .chinese) == "明天下午3:30和Lauren聊天，先看一眼对方的资料。")
        let was = Self.today.adding(days: -4).at(hour: 10, in: Self.zone)
        #expect(
            say(.didItHappen, .talkWas(was), "Lauren", .english)
                == "Your talk with Lauren was planned for Friday, November 20. Did it happen?")
    }

    @Test func `a promise is told once, with one full stop`() {
        let mine = DueItem.Why.promised(what: " the article. ", by: .me, due: Self.today)
        #expect(say(.promise, mine, "Miguel", .english) == "You promised Miguel: the article. It is due today.")
        let theirs = DueItem.Why.promised(what: "", by: .them, due: nil)
        #expect(say(.promise, theirs, "Miguel", .english).hasPrefix("Miguel offered you something."))
    }

    @Test func `a new job names what is known of it`() {
        let both = JobChange(fromTitle: "", fromCompany: "", toTitle: "Senior UX Researcher", toCompany: "Rivian")
        #expect(
            say(.congratulate, .changedJob(both), "Priya", .english)
                == "Priya is now Senior UX Researcher at Rivian. A good day for congratulations.")
        let neither = JobChange(fromTitle: "", fromCompany: "", toTitle: "", toCompany: "")
        #expect(say(.congratulate, .changedJob(neither), "Priya", .chinese) == "Priya换了新工作，正好道声祝贺。")
    }

    @Test(arguments: Language.allCases)
    func `no sentence leaves a place unfilled`(language: Language) {
        let change = JobChange(fromTitle: "", fromCompany: "", toTitle: "Lead", toCompany: "")
        let whys: [(DueItem.Kind, DueItem.Why)] = [
            (.join, .talkStarts(Self.now + 60, link: "")), (.join, .talkStarts(Self.now - 60, link: "")),
            (.didItHappen, .talkWas(Self.now)), (.brief, .talkIs(Self.now)), (.notes, .talkIsOver(Self.now)),
            (.notes, .talkIsOver(Self.now - 864_000)), (.thank, .metOn(Self.today)),
            (.offerTimes, .saidYes(Self.today)),
            (.offerTimes, .talkFellThrough(Self.today)), (.readAnswer, .answered(Self.today)),
            (.replyToQuestion, .answered(Self.today)), (.nudge, .offeredTimes(Self.today)),
            (.promise, .promised(what: "a link", by: .me, due: nil)),
            (.promise, .promised(what: "", by: .me, due: nil)),
            (.promise, .promised(what: "a link", by: .them, due: Self.today)), (.thankDecline, .declined(Self.today)),
            (.followUp, .askedOn(Self.today.adding(days: -9), followUps: 2, isWarm: true)), (.ask, .isReady),
            (.askAgain, .laterHasCome(Self.today)), (.congratulate, .changedJob(change)),
            (.stayInTouch, .lastContact(Self.today.adding(days: -95))),
        ]
        for (kind, why) in whys {
            let sentence = say(kind, why, "Ana", language)
            #expect(!sentence.contains("{") && sentence.contains("Ana"), "\(sentence)")
        }
    }
}
