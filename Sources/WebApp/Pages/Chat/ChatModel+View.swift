import CoffeeChat
import Foundation
import Seeker
import Wording

extension ChatModel {
    init(_ chat: Chat, _ visit: Visit) {
        let language = visit.language
        self.init(
            id: chat.person.id, name: chat.person.name, title: chat.person.title, company: chat.person.company,
            link: chat.journey.appointment?.link ?? "", day: chat.day, clock: Clock(chat.clock, visit),
            sheet: Sheet(text: chat.notes.text, revision: chat.notes.revision),
            questions: chat.questions.map { Question(id: $0.id, text: $0.text, isTicked: $0.isTicked) },
            earlier: chat.earlier.map {
                Earlier(day: $0, words: DateWords.short($0, today: visit.today, in: language))
            }, found: Self.found(chat.notes.text, language))
    }

    init(_ talk: HelpTalk, _ visit: Visit) {
        self.init(
            id: talk.person.id, name: talk.person.name, title: talk.person.title, company: talk.person.company,
            link: talk.request.talk?.link ?? "", day: talk.day, clock: Clock(talk.clock, visit),
            sheet: Sheet(text: talk.notes.text, revision: talk.notes.revision),
            found: Self.found(talk.notes.text, visit.language))
        chair = .asked(request: talk.request.id, wrote: talk.request.text)
    }

    /// What the marks in the notes have been understood as.
    static func found(_ text: String, _ language: Language) -> String {
        let notes = TalkNotes(text)
        let counts: [(FoundWords, Int)] = [
            (.promises, notes.vows.count), (.quotes, notes.quotes.count), (.topics, notes.topics.count),
            (.people, notes.others.count), (.links, notes.links.count),
        ]
        let list = counts.filter { $0.1 > 0 }.map { $0.0(language, ["n": .number($0.1)]) }
        guard !list.isEmpty else { return "" }
        let joined = list.joined(separator: language == .chinese ? "、" : ", ")
        return ChatPageWords.found(language, ["list": .text(joined)])
    }
}

extension ChatModel.Clock {
    init(_ clock: ChatClock, _ visit: Visit) {
        let words =
            clock.start.map { start in
                ChatPageWords.startsAt(
                    visit.language,
                    [
                        "day": .text(
                            DateWords.relative(Day(start, in: visit.zone), today: visit.today, in: visit.language)),
                        "time": .text(DateWords.time(start, zone: visit.zone, in: visit.language)),
                    ])
            } ?? ChatPageWords.left(visit.language, ["n": .number(clock.length)])
        self.init(
            words: words, start: clock.start.map(Self.milliseconds), now: Self.milliseconds(visit.now),
            length: clock.length, warning: clock.warning, cutOff: clock.cutOff)
    }

    private static func milliseconds(_ instant: Date) -> Int { Int(instant.timeIntervalSince1970 * 1000) }
}
