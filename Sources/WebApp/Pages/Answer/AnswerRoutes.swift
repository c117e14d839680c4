import CoffeeChat
import Foundation
import Hummingbird
import Seeker
import Wording

extension Site {
    func addAnswerRoutes(to router: Router<ServerContext>) {
        router.get("/people/{person}/answer") { request, context in
            try answering(request, context) { visit in
                let person = try person(context).ranked.person
                return visit.show { AnswerView.page(AnswerModel(id: person.id, name: person.name), in: $0) }
            }
        }
        router.post("/people/{person}/answer") { request, context in
            try answering(request, context) { try workOnAnswer(try personID(context), $0) }
        }
    }

    private func workOnAnswer(_ id: PersonID, _ visit: Visit) throws -> Response {
        let text = visit.form["text"] ?? ""
        let deed = visit.form["deed"] ?? ""
        if let start = visit.form["book"].flatMap({ Double($0) }) {
            return try bookFromAnswer(id, at: Date(timeIntervalSince1970: start), text, visit)
        }
        if let answer = AnswerModel.Answer(rawValue: deed) { return try log(answer, text, id, visit) }
        if deed == "email" {
            let email = visit.form["email"] ?? ""
            let action = try EditPerson(practice)(id) { $0.email = email }
            notices.put(Notice(AnswerPageWords.taken(visit.language), undo: action?.description))
        }
        let read = try ReadAnswer(practice)(text, from: id)
        return visit.show { AnswerView.page(AnswerModel(read, text, visit), in: $0) }
    }

    private func bookFromAnswer(_ id: PersonID, at start: Date, _ text: String, _ visit: Visit) throws -> Response {
        let minutes = try ReadAnswer(practice)(text, from: id).reading.minutes ?? 30
        do throws(SeekerError) {
            let invitation = try BookChat(practice)(id, at: start, minutes: minutes)
            return visit.leave(
                to: "/people" / id.text / "invitation", saying: InvitationPageWords.booked(visit.language),
                undo: invitation.action)
        } catch {
            guard error.isToBeSaid else { throw error }
            return visit.leave(to: "/people" / id.text / "invitation", saying: error.sentence(in: visit.language))
        }
    }

    private func log(
        _ answer: AnswerModel.Answer, _ text: String, _ id: PersonID, _ visit: Visit
    ) throws -> Response {
        let record = EventRecord(name: "answered", at: practice.now(), detail: answer.rawValue, text: text)
        let action = try LogEvent(practice)(record, to: id)
        let path = "/people" / id.text
        return visit.leave(
            to: answer == .yes ? path / "times" : path, saying: AnswerPageWords.logged(visit.language), undo: action)
    }
}

extension SeekerError {
    /// What the seeker can see and put right, rather than a fault of the program.
    var isToBeSaid: Bool {
        switch self {
        case .alreadyBooked, .notBooked, .inThePast, .unknownInvitation, .refused: true
        default: false
        }
    }
}

extension AnswerModel {
    init(_ answer: AnswerRead, _ text: String, _ visit: Visit) {
        let language = visit.language
        let reading = answer.reading
        self.init(id: answer.person.id, name: answer.person.name, text: text)
        read = Read(
            sentences: answer.sentences(in: language),
            zone: AnswerPageWords.zone(
                language,
                [
                    "zone": .text(ZoneNames.name(of: answer.theirZone, at: visit.now, in: language)),
                    "mine": .text(ZoneNames.name(of: answer.myZone, at: visit.now, in: language)),
                ]),
            pieces: Self.pieces(of: text, reading.marks), isUnsure: !reading.ask.isEmpty,
            fits: Self.days(answer.windows.map(\.fits), answer, visit),
            outside: Self.days(answer.windows.map(\.outsideHours), answer, visit),
            hasTimes: !answer.windows.isEmpty, answers: Self.answers(reading.intent),
            email: reading.emails.first.flatMap { $0 == answer.person.email ? nil : $0 } ?? "")
    }

    /// At most twelve of a window and 48 in all: nobody chooses among more.
    private static func days(_ windows: [[TimeSpan]], _ answer: AnswerRead, _ visit: Visit) -> [Day] {
        var days: [Day] = []
        let today = CoffeeChat.Day(visit.now, in: answer.theirZone)
        for span in windows.flatMap({ $0.prefix(12) }).prefix(48) {
            let day = CoffeeChat.Day(span.start, in: answer.theirZone)
            let name = DateWords.day(day, today: today, in: visit.language)
            let clocks = SlotWords.start(span, theirs: answer.theirZone, mine: answer.myZone, in: visit.language)
            let mine = clocks.mine.map { AnswerPageWords.mine(visit.language, ["time": .text($0)]) } ?? ""
            let slot = Slot(theirs: clocks.theirs, mine: mine, start: Int(span.start.timeIntervalSince1970))
            if days.last?.name == name {
                days[days.count - 1].slots.append(slot)
            } else {
                days.append(Day(name: name, slots: [slot]))
            }
        }
        return days
    }

    private static func answers(_ intent: ReplyIntent) -> [Answer] {
        let first: Answer =
            switch intent {
            case .declines, .refers: .no
            case .later, .auto: .later
            case .asks, .unclear: .asks
            case .picks, .offers, .yes: .yes
            }
        return [first] + Answer.allCases.filter { $0 != first }
    }

    /// The text cut at the marks; overlapping ones are joined.
    static func pieces(of text: String, _ marks: [ReplyMark]) -> [Piece] {
        let units = Array(text.utf16)
        var pieces: [Piece] = []
        var end = 0
        func add(_ range: Range<Int>, _ isMarked: Bool) {
            guard !range.isEmpty else { return }
            pieces.append(Piece(text: String(decoding: units[range], as: UTF16.self), isMarked: isMarked))
        }
        for mark in marks.sorted(by: { $0.start < $1.start }) where mark.start >= end && mark.end <= units.count {
            add(end..<mark.start, false)
            add(mark.start..<mark.end, true)
            end = mark.end
        }
        add(end..<units.count, false)
        return pieces
    }
}
