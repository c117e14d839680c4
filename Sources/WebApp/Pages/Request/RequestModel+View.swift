import CoffeeChat
import Foundation
import Seeker
import Wording

extension RequestModel {
    init(_ line: HelpView.Line, _ visit: Visit) {
        let request = line.request
        self.init(
            id: request.id, person: PersonLink(line.person), text: request.text,
            status: HelpWords.status(line, visit), step: Self.step(line))
        guard request.answer == .yes, let talk = request.talk, let span = TimeSpan(talk.start, talk.end) else { return }
        when = SlotWords.line(span, theirs: visit.zone, mine: nil, in: visit.language)
        place = talk.link
        typed = InvitationModel.Typed(span, visit)
        typed.link = talk.link
    }

    private static func step(_ line: HelpView.Line) -> Step {
        guard line.request.answer == .yes else { return .answer }
        return line.isGiven ? .given : line.request.talk == nil ? .setTime : .talk
    }
}

extension HelpWords {
    static func status(_ line: HelpView.Line, _ visit: Visit) -> String {
        status(
            line.request, name: line.person.name, talkDay: line.request.talk.map { Day($0.start, in: visit.zone) },
            isGiven: line.isGiven, today: visit.today, in: visit.language)
    }
}
