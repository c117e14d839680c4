package import CoffeeChat
import Foundation
import Interchange
package import Notebook
package import Wording

/// What others ask of the seeker, and how much room there is.
package struct HelpView: Sendable {
    package let lines: [Line]
    package let capacity: HelpCapacity
    package let minutesGiven: Int
    package let today: Day

    package struct Line: Sendable {
        package let request: HelpRequest
        package let person: Person
        /// Whether an answer of mine is due.
        package let isDue: Bool
        package let isGiven: Bool
    }
}

/// Others ask for the seeker's time: their requests get the care that the seeker hopes for.
package struct HelpOthers {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    /// What is due first, then the latest.
    package func callAsFunction() throws(SeekerError) -> HelpView {
        try practice.answering {
            try practice.notebook.read { reader in
                let (now, me) = (practice.now(), try reader.me())
                let habits = practice.habits(of: me)
                let today = Day(now, in: habits.zone)
                let requests = try reader.requests()
                let lines = try requests.compactMap { try line($0, now: now, today: today, reader: reader) }
                return HelpView(
                    lines: lines.filter(\.isDue) + lines.filter { !$0.isDue },
                    capacity: HelpCapacity(
                        talksAMonth: me.talksAMonth, requests: requests, today: today, habits: habits),
                    minutesGiven: ProgressHours(had: [], given: requests.given(by: now), gaveBack: 0).minutesGiven,
                    today: today)
            }
        }
    }

    /// One request, by its number.
    package func line(_ id: HelpRequest.ID) throws(SeekerError) -> HelpView.Line {
        try practice.answering {
            try practice.notebook.read { reader in
                let (now, me) = (practice.now(), try reader.me())
                let today = practice.habits(of: me).day(of: now)
                guard let request = try reader.request(id),
                    let line = try line(request, now: now, today: today, reader: reader)
                else { throw SeekerError.unknownRequest }
                return line
            }
        }
    }

    private func line(_ request: HelpRequest, now: Date, today: Day, reader: NotebookReader) throws -> HelpView.Line? {
        guard let kept = try reader.person(request.person) else { return nil }
        return HelpView.Line(
            request: request, person: kept.person, isDue: request.isDue(on: today), isGiven: request.isGiven(by: now))
    }

    /// Somebody on file by these words, or somebody new by this name.
    package func whoever(_ words: String) throws(SeekerError) -> PersonID {
        do throws(SeekerError) {
            return try FindPerson(practice)(words)
        } catch {
            guard case .unknownPerson = error else { throw error }
            return try AddPerson(practice)(Person(id: PersonID(naming: words), name: words)).id
        }
    }

    /// Keeps what somebody wrote. Whoever is not on file yet is added first, by `whoever`.
    package func add(_ text: String, from id: PersonID, on day: Day? = nil) throws(SeekerError) -> ActionID {
        try practice.answering {
            guard let kept = try practice.notebook.read({ try $0.person(id) }) else {
                throw SeekerError.unknownPerson(id.text)
            }
            let habits = practice.habits(of: try practice.notebook.read { try $0.me() })
            let received = day ?? Day(practice.now(), in: habits.zone)
            let deed = Deed(.editRequest, person: kept.key)
            return try practice.notebook.change(deed, at: practice.now()) { writer in
                try writer.add(HelpRequest(person: id, received: received, text: text), of: kept.key)
            }.action
        }
    }

    /// - Parameter talk: Where a time is found already.
    package func answer(
        _ request: Int64, _ answer: HelpRequest.Answer, talk: Appointment? = nil
    ) throws(SeekerError) -> ActionID {
        try change(request) { request, today in
            request.answer = answer
            request.answeredOn = today
            request.talk = answer == .yes ? talk ?? request.talk : nil
        }
    }

    /// A time was found, or the talk was had without one in the calendar.
    package func setTalk(_ talk: Appointment, for request: Int64) throws(SeekerError) -> ActionID {
        try change(request) { request, today in
            if request.answer != .yes { request.answeredOn = today }
            request.answer = .yes
            request.talk = talk
        }
    }

    /// It did not happen, or not at that time: another one is to be found.
    package func dropTalk(of request: Int64) throws(SeekerError) -> ActionID {
        try change(request) { request, _ in request.talk = nil }
    }

    /// The talk for the seeker's own calendar, as a file; `nil` while it has no time.
    package func calendarFile(of id: HelpRequest.ID, in language: Language) throws(SeekerError) -> [UInt8]? {
        let line = try line(id)
        guard let talk = line.request.talk, let span = TimeSpan(talk.start, talk.end) else { return nil }
        return try practice.answering {
            let zone = practice.zone(of: try practice.notebook.read { try $0.me() })
            let entry = ChatInvitation.given(
                span, to: line.person, id, at: talk.link, zone: zone, now: practice.now(), in: language)
            return CalendarFeed(name: "Cortado", stamp: practice.now(), talks: [entry], tasks: []).bytes
        }
    }

    package func remove(_ request: Int64) throws(SeekerError) -> ActionID {
        try practice.answering {
            let key = try practice.notebook.read { try find(request, reader: $0).key }
            return try practice.notebook.change(Deed(.editRequest, person: key), at: practice.now()) { writer in
                try writer.removeRequest(request)
            }.action
        }
    }

    /// How many talks a month there is room for; `nil` for no limit.
    package func setCapacity(_ talksAMonth: Int?) throws(SeekerError) -> ActionID? {
        var me = try DescribeMe(practice)()
        me.talksAMonth = talksAMonth.map { max(0, $0) }
        return try DescribeMe(practice).save(me)
    }

    /// A kind answer to begin with.
    package func reply(
        to request: Int64, _ kind: HelpReply.Kind, in language: MessageLanguage
    ) throws(SeekerError) -> String {
        try practice.answering {
            try practice.notebook.read { reader in
                let found = try find(request, reader: reader)
                return HelpReply(kind, to: found.person.name, from: try reader.me().name, in: language).text
            }
        }
    }

    /// The draft of the answer that was given: a yes with a few times, a no with something that helps, or a later.
    /// `nil` while there is none.
    package func letter(
        _ id: HelpRequest.ID, pointer: String = "", in language: MessageLanguage
    ) throws(SeekerError) -> String? {
        let line = try line(id)
        let kind: HelpReply.Kind
        switch line.request.answer {
        case .open: return nil
        case .yes:
            let offer = try OfferTimes(practice)(line.person.id, OfferTimes.Wish(count: 3))
            kind = .yes(times: offer.lines(in: language))
        case .no: kind = .no(pointer: pointer)
        case .later(let day):
            let zone = try practice.answering { practice.zone(of: try practice.notebook.read { try $0.me() }) }
            let today = Day(practice.now(), in: zone)
            kind = .later(from: DateWords.day(day, today: today, in: language == .chinese ? .chinese : .english))
        }
        return try reply(to: id, kind, in: language)
    }

    private func change(
        _ id: Int64, _ body: (inout HelpRequest, Day) -> Void
    ) throws(SeekerError) -> ActionID {
        try practice.answering {
            let key = try practice.notebook.read { try find(id, reader: $0).key }
            return try practice.notebook.change(Deed(.editRequest, person: key), at: practice.now()) { writer in
                // Read within the transaction: a second window may have written in between.
                let old = try find(id, reader: writer.reader).request
                var new = old
                body(&new, Day(practice.now(), in: practice.habits(of: try writer.reader.me()).zone))
                try writer.update(from: old, to: new)
            }.action
        }
    }

    private func find(
        _ id: Int64, reader: NotebookReader
    ) throws -> (request: HelpRequest, key: PersonKey, person: Person) {
        guard let request = try reader.request(id), let kept = try reader.person(request.person) else {
            throw SeekerError.unknownRequest
        }
        return (request, kept.key, kept.person)
    }
}
