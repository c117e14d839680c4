import CoffeeChat
import Foundation
import Testing

@testable import Wording

@Suite struct `The history in words` {
    private static let zone = TimeZone(identifier: "America/Los_Angeles") ?? .gmt
    private static let today = Day(iso: "2026-11-24") ?? Day(number: 0)

    private func tell(_ happening: Happening, _ language: Language, friend: String? = nil) -> String {
        let event = Event(at: Self.today.at(hour: 9, in: Self.zone), happening)
        return HistoryWords.line(
            for: event, name: "Lauren", friend: friend, today: Self.today, zone: Self.zone, in: language)
    }

    @Test(arguments: HistoryPhrase.allCases)
    func `every phrase is sound in both languages`(key: HistoryPhrase) { expectSound(key.phrase, "\(key)") }

    @Test func `an ask names its channel`() {
        #expect(tell(.asked(.linkedinNote), .english) == "You asked by LinkedIn note")
        #expect(tell(.asked(.email), .chinese) == "你通过邮件发出邀请")
        #expect(tell(.asked(.other), .english) == "You asked")
    }

    @Test func `a talk names its day and time`() {
        let start = Self.today.adding(days: 1).at(hour: 15, minute: 30, in: Self.zone)
        #expect(
            tell(.booked(Appointment(start: start)), .english)
                == "A talk was set for Wednesday, November 25, 3:30 pm")
        #expect(tell(.moved(Appointment(start: start)), .chinese) == "聊天改到11月25日 周三下午3:30")
    }

    @Test func `who introduced is told by name`() {
        let id = PersonID(naming: "Ana Lima")
        #expect(tell(.introducedBy(id), .english, friend: "Ana Lima") == "Ana Lima introduced you")
        #expect(tell(.introducedBy(id), .english) == "ana-lima introduced you")
    }

    @Test(arguments: Language.allCases)
    func `no line leaves a place unfilled`(language: Language) {
        let job = JobChange(fromTitle: "", fromCompany: "", toTitle: "Lead", toCompany: "Lyft")
        let none = JobChange(fromTitle: "", fromCompany: "", toTitle: "", toCompany: "")
        let happenings: [Happening] =
            [
                .noted, .researched, .drafted, .followedUp, .answered(.yes), .answered(.no), .answered(.asks),
                .answered(.unread), .answered(.later(until: nil)), .answered(.later(until: Self.today)), .offered,
                .calledOff,
                .missed, .met, .thanked, .declinedKindly, .promised(Promise()), .promised(Promise(by: .them)),
                .promised(Promise(due: Self.today)), .promised(Promise(by: .them, due: Self.today)), .kept, .gaveBack,
                .received(.wisdom), .rested, .resumed, .changedJob(job), .changedJob(none),
            ] + Channel.allCases.map { .asked($0) } + (1...5).compactMap { Ease($0).map { .felt($0) } }
        for happening in happenings {
            let line = tell(happening, language)
            #expect(!line.isEmpty && !line.contains("{"), "\(line)")
        }
    }
}
