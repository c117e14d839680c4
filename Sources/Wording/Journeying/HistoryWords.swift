package import CoffeeChat
package import struct Foundation.TimeZone

/// Tells an event as a line of the history. The event's own text stands beside it, on the page.
package enum HistoryWords {
    /// - Parameter friend: The name of who introduced them; the page looks it up.
    package static func line(
        for event: Event, name: String, friend: String? = nil, today: Day, zone: TimeZone, in language: Language
    ) -> String {
        let who: Filling = .text(name)
        func short(_ day: Day) -> Filling { .text(DateWords.short(day, today: today, in: language)) }
        switch event.happening {
        case .asked(.other): return HistoryPhrase.askedOtherwise(language)
        case .asked(let channel):
            return HistoryPhrase.asked(language, ["channel": .text(channel.label.text(in: language))])
        case .answered(.later(let until?)):
            return HistoryPhrase.saidLaterUntil(language, ["name": who, "day": short(until)])
        case .booked(let talk), .moved(let talk):
            let day = DateWords.day(Day(talk.start, in: zone), today: today, in: language)
            let time = DateWords.time(talk.start, zone: zone, in: language)
            return event.happening.historyPhrase(language, ["day": .text(day), "time": .text(time)])
        case .promised(let promise):
            guard let due = promise.due else { return event.happening.historyPhrase(language, ["name": who]) }
            let phrase: HistoryPhrase = promise.by == .me ? .iPromisedBy : .theyPromisedBy
            return phrase(language, ["name": who, "day": short(due)])
        case .introducedBy(let id): return HistoryPhrase.introducedBy(language, ["friend": .text(friend ?? id.text)])
        case .received(let gain):
            return HistoryPhrase.received(language, ["gain": .text(gain.label.text(in: language))])
        case .felt(let ease): return HistoryPhrase.felt(language, ["n": .number(ease.value)])
        case .changedJob(let change):
            let job = [change.toTitle, change.toCompany].filter { !$0.isEmpty }.joined(separator: ", ")
            return (job.isEmpty ? HistoryPhrase.changedJob : .changedJobTo)(language, ["name": who, "job": .text(job)])
        default: return event.happening.historyPhrase(language, ["name": who])
        }
    }
}

extension Happening {
    fileprivate var historyPhrase: HistoryPhrase {
        switch self {
        case .noted: .noted
        case .researched: .researched
        case .drafted: .drafted
        case .asked: .asked
        case .followedUp: .followedUp
        case .answered(.yes): .saidYes
        case .answered(.no): .saidNo
        case .answered(.later): .saidLater
        case .answered(.asks): .asks
        case .answered(.unread): .unread
        case .offered: .offered
        case .booked: .booked
        case .moved: .moved
        case .calledOff: .calledOff
        case .missed: .missed
        case .met: .met
        case .thanked: .thanked
        case .declinedKindly: .declinedKindly
        case .promised(let promise): promise.by == .me ? .iPromised : .theyPromised
        case .kept: .kept
        case .introducedBy: .introducedBy
        case .gaveBack: .gaveBack
        case .received: .received
        case .felt: .felt
        case .rested: .rested
        case .resumed: .resumed
        case .changedJob: .changedJob
        }
    }
}
