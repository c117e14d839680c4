package import struct Foundation.Date

/// An event as plain fields: the form in which the notebook, the export and the command line hold it.
///
/// `detail` is the word after the colon in `cortado log PERSON answered:yes`.
package struct EventRecord: Hashable, Sendable {
    package var name: String
    package var at: Date
    package var detail: String
    package var text: String
    package var starts: Date?
    package var ends: Date?
    /// The day by which: a promise's, or the one on which "later" ends.
    package var due: Day?
    package var job: JobChange?

    package init(
        name: String, at: Date, detail: String = "", text: String = "", starts: Date? = nil, ends: Date? = nil,
        due: Day? = nil, job: JobChange? = nil
    ) {
        self.name = name
        self.at = at
        self.detail = detail
        self.text = text
        self.starts = starts
        self.ends = ends
        self.due = due
        self.job = job
    }

    /// Why a record is no event.
    package enum Flaw: Error, Hashable, Sendable {
        case unknownEvent(String)
        /// The event needs a detail that it does not have: `accepted` lists what it could be.
        case detail(event: String, given: String, accepted: [String])
        case startMissing(event: String)
        case endsBeforeStart(event: String)
    }

    /// Every event's name, in the order of a journey.
    package static let names = [
        "noted", "researched", "drafted", "asked", "followedUp", "answered", "offered", "booked", "moved", "calledOff",
        "missed", "met", "thanked", "declinedKindly", "promised", "kept", "introducedBy", "gaveBack", "received",
        "felt", "rested", "resumed", "changedJob",
    ]
}

extension Event {
    package init(_ record: EventRecord, id: Int64 = 0) throws(EventRecord.Flaw) {
        self.init(id: id, at: record.at, try Happening(record), text: record.text)
    }

    package var record: EventRecord {
        var record = EventRecord(name: happening.name, at: at, text: text)
        switch happening {
        case .asked(let channel): record.detail = channel.rawValue
        case .answered(let answer):
            record.detail = answer.word
            if case .later(let day) = answer { record.due = day }
        case .booked(let talk), .moved(let talk):
            record.detail = talk.link
            record.starts = talk.start
            record.ends = talk.end
        case .promised(let promise):
            record.detail = promise.by.rawValue
            record.due = promise.due
        case .introducedBy(let person): record.detail = person.text
        case .received(let gain): record.detail = gain.rawValue
        case .felt(let ease): record.detail = String(ease.value)
        case .changedJob(let change): record.job = change
        case .noted, .researched, .drafted, .followedUp, .offered, .calledOff, .missed, .met, .thanked,
            .declinedKindly, .kept, .gaveBack, .rested, .resumed:
            break
        }
        return record
    }
}

extension Answer {
    package static let words = ["yes", "no", "later", "asks"]

    package var word: String {
        switch self {
        case .yes: "yes"
        case .no: "no"
        case .later: "later"
        case .asks: "asks"
        case .unread: "unread"
        }
    }

    init?(word: String, until: Day?) {
        switch word {
        case "yes": self = .yes
        case "no": self = .no
        case "later": self = .later(until: until)
        case "asks": self = .asks
        case "unread": self = .unread
        default: return nil
        }
    }
}

extension Happening {
    package var name: String {
        switch self {
        case .noted: "noted"
        case .researched: "researched"
        case .drafted: "drafted"
        case .asked: "asked"
        case .followedUp: "followedUp"
        case .answered: "answered"
        case .offered: "offered"
        case .booked: "booked"
        case .moved: "moved"
        case .calledOff: "calledOff"
        case .missed: "missed"
        case .met: "met"
        case .thanked: "thanked"
        case .declinedKindly: "declinedKindly"
        case .promised: "promised"
        case .kept: "kept"
        case .introducedBy: "introducedBy"
        case .gaveBack: "gaveBack"
        case .received: "received"
        case .felt: "felt"
        case .rested: "rested"
        case .resumed: "resumed"
        case .changedJob: "changedJob"
        }
    }

    init(_ record: EventRecord) throws(EventRecord.Flaw) {
        if let plain = Self.plain[record.name] {
            self = plain
            return
        }
        switch record.name {
        case "asked": self = .asked(try record.choice(Channel.self, unsaid: .other))
        case "answered":
            guard let answer = Answer(word: record.detail, until: record.due) else {
                throw .detail(event: "answered", given: record.detail, accepted: Answer.words)
            }
            self = .answered(answer)
        case "booked": self = .booked(try record.appointment())
        case "moved": self = .moved(try record.appointment())
        case "promised":
            self = .promised(Promise(by: try record.choice(Promise.Promiser.self, unsaid: .me), due: record.due))
        case "introducedBy":
            guard let person = PersonID(record.detail) else {
                throw .detail(event: "introducedBy", given: record.detail, accepted: [])
            }
            self = .introducedBy(person)
        case "received": self = .received(try record.choice(Gain.self, unsaid: nil))
        case "felt":
            guard let ease = Int(record.detail).flatMap(Ease.init) else {
                throw .detail(event: "felt", given: record.detail, accepted: ["1", "2", "3", "4", "5"])
            }
            self = .felt(ease)
        case "changedJob":
            self = .changedJob(
                record.job ?? JobChange(fromTitle: "", fromCompany: "", toTitle: "", toCompany: ""))
        default: throw .unknownEvent(record.name)
        }
    }

    private static let plain: [String: Happening] = {
        let plain: [Happening] = [
            .noted, .researched, .drafted, .followedUp, .offered, .calledOff, .missed, .met, .thanked,
            .declinedKindly, .kept, .gaveBack, .rested, .resumed,
        ]
        return Dictionary(uniqueKeysWithValues: plain.map { ($0.name, $0) })
    }()
}

extension EventRecord {
    fileprivate func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ type: Choice.Type, unsaid: Choice?
    ) throws(Flaw) -> Choice {
        if detail.isEmpty, let unsaid { return unsaid }
        guard let choice = Choice(rawValue: detail) else {
            throw .detail(event: name, given: detail, accepted: Choice.allCases.map(\.rawValue))
        }
        return choice
    }

    fileprivate func appointment() throws(Flaw) -> Appointment {
        guard let starts else { throw .startMissing(event: name) }
        if let ends, ends <= starts { throw .endsBeforeStart(event: name) }
        return Appointment(start: starts, end: ends, link: detail)
    }
}
