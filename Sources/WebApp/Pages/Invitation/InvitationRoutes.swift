import CoffeeChat
import Foundation
import Hummingbird
import Seeker
import Wording

extension Site {
    func addInvitationRoutes(to router: Router<ServerContext>) {
        router.get("/people/{person}/invitation") { request, context in
            try answering(request, context) { try showInvitation(of: try personID(context), $0) }
        }
        router.post("/people/{person}/invitation") { request, context in
            try answering(request, context) { try changeInvitation(of: try personID(context), $0) }
        }
        router.post("/people/{person}/invitation/answer") { request, context in
            try answering(request, context) { try readAnswerFile(from: try personID(context), $0) }
        }
        router.get("/people/{person}/invitation/{file}") { request, context in
            try answering(request, context) { _ in
                let invitation = try ShowInvitation(practice)(try personID(context))
                switch (context.part("file"), invitation) {
                case ("invitation.ics", let invitation?):
                    return .download(invitation.ics, filename: invitation.fileName, type: "text/calendar")
                case ("invitation.eml", let invitation?):
                    guard let mail = invitation.eml else { break }
                    let name = invitation.fileName.replacing(".ics", with: ".eml")
                    return .download(mail, filename: name, type: "message/rfc822")
                default: break
                }
                return plain(.pageNotFound, .notFound, request, context)
            }
        }
    }

    private func showInvitation(
        of id: PersonID, _ visit: Visit, typed: InvitationModel.Typed? = nil, errors: FieldErrors = [:]
    ) throws -> Response {
        let ranked = try ShowPerson(practice)(id).ranked
        let person = ranked.person
        var model = InvitationModel(id: person.id, name: person.name)
        if let invitation = try ShowInvitation(practice)(id) {
            let theirs = try OfferTimes(practice)(id, OfferTimes.Wish(count: 0)).theirZone
            model.booked = InvitationModel.Booked(invitation, name: person.name, theirs: theirs, visit)
            model.booked?.isOver = ranked.journey.stage != .booked
            model.typed = InvitationModel.Typed(invitation.span, visit)
        } else if ranked.journey.stage == .booked, let talk = ranked.journey.appointment,
            let span = TimeSpan(talk.start, talk.end)
        {
            let theirs = try OfferTimes(practice)(id, OfferTimes.Wish(count: 0)).theirZone
            model.booked = InvitationModel.Booked(byHand: span, at: talk.link, theirs: theirs, visit)
            model.typed = InvitationModel.Typed(span, visit)
        }
        if let typed { model.typed = typed }
        model.errors = errors
        let shown = model
        return visit.show(errors.isEmpty ? .ok : .unprocessableContent) { InvitationView.page(shown, in: $0) }
    }

    private func changeInvitation(of id: PersonID, _ visit: Visit) throws -> Response {
        let typed = InvitationModel.Typed(visit.form)
        guard let wish = InvitationWish(visit.form, typed, in: visit.zone) else {
            return try showInvitation(
                of: id, visit, typed: typed, errors: ["date": InvitationPageWords.wrongTime(visit.language)])
        }
        do throws(SeekerError) {
            switch wish {
            case .make: return done(.made, try MakeInvitation(practice)(id), id, visit)
            case .callOff: return done(.calledOff, try CallOffChat(practice)(id), id, visit)
            case .move(let start, let minutes):
                return done(.moved, try MoveChat(practice)(id, to: start, minutes: minutes), id, visit)
            case .book(let start, let minutes):
                let invitation = try BookChat(practice)(id, at: start, minutes: minutes, link: typed.video)
                return done(.booked, invitation, id, visit)
            }
        } catch {
            guard error.isToBeSaid else { throw error }
            return try showInvitation(of: id, visit, typed: typed, errors: ["date": error.sentence(in: visit.language)])
        }
    }

    private func done(
        _ words: InvitationPageWords, _ invitation: Invitation, _ id: PersonID, _ visit: Visit
    ) -> Response {
        visit.leave(
            to: "/people" / id.text / "invitation", saying: words(visit.language), undo: invitation.action)
    }

    private func readAnswerFile(from id: PersonID, _ visit: Visit) throws -> Response {
        guard let file = visit.form.file("file") else { return .seeOther("/people" / id.text / "invitation") }
        do throws(SeekerError) {
            let answer = try ReadAnswerFile(practice)(Array(file.bytes), file: file.filename)
            return visit.leave(
                to: "/people" / answer.person.id.text / "invitation", saying: answer.sentence(in: visit.language))
        } catch {
            return try showInvitation(of: id, visit, errors: ["file": error.sentence(in: visit.language)])
        }
    }
}

/// What a form of the page asks for.
private enum InvitationWish {
    case make
    case callOff
    case move(to: Date, minutes: Int?)
    case book(at: Date, minutes: Int)

    /// `nil` where a day or a time is missing or none.
    init?(_ form: Form, _ typed: InvitationModel.Typed, in zone: TimeZone) {
        let minutes = min(max(Int(typed.minutes) ?? 30, 5), 240)
        switch form["deed"] ?? "" {
        case "make": self = .make
        case "callOff": self = .callOff
        case "counter":
            guard let start = form["start"].flatMap({ Double($0) }) else { return nil }
            self = .move(to: Date(timeIntervalSince1970: start), minutes: nil)
        case let deed:
            guard let start = typed.start(in: zone) else { return nil }
            self = deed == "move" ? .move(to: start, minutes: minutes) : .book(at: start, minutes: minutes)
        }
    }
}

extension GuestAnswer {
    func sentence(name: String, theirs: TimeZone, mine: TimeZone, in language: Language) -> String {
        let name = Filling.text(name)
        switch self {
        case .accepted: return GuestAnswerWords.accepted(language, ["name": name])
        case .declined: return GuestAnswerWords.declined(language, ["name": name])
        case .tentative: return GuestAnswerWords.tentative(language, ["name": name])
        case .counter(let span):
            let line = SlotWords.line(span, theirs: theirs, mine: mine, in: language)
            return GuestAnswerWords.counter(language, ["name": name, "time": .text(line)])
        }
    }
}

extension InvitationModel.Typed {
    init(_ form: Form) {
        func text(_ name: String) -> String { (form[name] ?? "").trimmingCharacters(in: .whitespacesAndNewlines) }
        self.init(
            date: text("date"), time: text("time"), minutes: text("minutes"), choice: text("choice"), link: text("link")
        )
    }

    init(_ span: TimeSpan, _ visit: Visit) {
        let iso = ISOTime.text(span.start, in: visit.zone)
        let minutes = Int(span.end.timeIntervalSince(span.start) / 60)
        self.init(date: String(iso.prefix(10)), time: String(iso.dropFirst(11).prefix(5)), minutes: String(minutes))
    }

    func start(in zone: TimeZone) -> Date? {
        let parts = time.split(separator: ":").compactMap { Int($0) }
        guard let day = Day(iso: date), parts.count >= 2, (0..<24).contains(parts[0]), (0..<60).contains(parts[1])
        else {
            return nil
        }
        return day.at(hour: parts[0], minute: parts[1], in: zone)
    }

    var video: VideoChoice {
        switch choice {
        case "fresh": .fresh
        case "own" where !link.isEmpty: .fixed(link)
        case "none": .noLink
        default: .usual
        }
    }
}

extension InvitationModel.Booked {
    init(_ invitation: Invitation, name: String, theirs: TimeZone, _ visit: Visit) {
        let language = visit.language
        self.init(
            summary: invitation.summary,
            mine: SlotWords.line(invitation.span, theirs: visit.zone, mine: nil, in: language),
            theirs: Self.time(invitation.span, theirs: theirs, visit), location: invitation.location,
            hasMail: invitation.eml != nil,
            missing: invitation.missing.map {
                ($0 == .mine ? InvitationPageWords.missingMine : .missingTheirs)(language)
            }, isOver: false, answer: "")
        if let answer = invitation.answer {
            self.answer = answer.sentence(name: name, theirs: theirs, mine: visit.zone, in: language)
            if case .counter(let span) = answer { counter = Int(span.start.timeIntervalSince1970) }
        }
    }

    init(byHand span: TimeSpan, at location: String, theirs: TimeZone, _ visit: Visit) {
        self.init(
            summary: InvitationPageWords.byHand(visit.language),
            mine: SlotWords.line(span, theirs: visit.zone, mine: nil, in: visit.language),
            theirs: Self.time(span, theirs: theirs, visit), location: location, isMade: false, hasMail: false,
            missing: [], isOver: false, answer: "")
    }

    /// Empty where their clock is mine.
    private static func time(_ span: TimeSpan, theirs: TimeZone, _ visit: Visit) -> String {
        let isSame = theirs.secondsFromGMT(for: span.start) == visit.zone.secondsFromGMT(for: span.start)
        return isSame ? "" : SlotWords.line(span, theirs: theirs, mine: nil, in: visit.language)
    }
}
