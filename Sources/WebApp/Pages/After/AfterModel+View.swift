import CoffeeChat
import Foundation
import Seeker
import Wording

extension AfterModel {
    init(_ chat: AfterChat, _ visit: Visit) {
        let person = chat.person
        self.init(
            id: person.id, name: person.name, title: person.title, company: person.company,
            outcome: Outcome(chat, visit), day: chat.day,
            notes: chat.notes.lines.filter { $0.kind != .blank }.map { Self.line($0) },
            gains: Gain.allCases.map { gain in
                let given = chat.gains.filter { $0.gain == gain }
                return GainRow(
                    gain: gain, isChosen: chat.likelyGains.contains(gain),
                    kept: given.map(\.text).filter { !$0.isEmpty }, isKept: !given.isEmpty)
            },
            promises: chat.promises.map {
                PromiseRow(
                    text: $0.promise.text, by: $0.promise.by, due: $0.promise.due?.iso ?? "", isKept: $0.isKept)
            },
            others: chat.others.map { other in
                OtherRow(
                    line: other.noted.line, onFile: other.onFile.map { PersonLink(id: $0, name: other.noted.name) },
                    isIntroduced: other.isIntroduced)
            }, felt: chat.felt?.value, isThanked: chat.isThanked)
    }

    private static func line(_ line: NoteLine) -> String {
        switch line.kind {
        case .promise: "! " + line.text
        case .person: "@ " + line.text
        case .topic: "# " + line.text
        case .blank, .plain, .quote, .link: line.text
        }
    }
}

extension AfterModel.Outcome {
    init(_ chat: AfterChat, _ visit: Visit) {
        let kind: Kind =
            if chat.asksWhetherItHappened {
                .asked
            } else if chat.hasHappened {
                .happened
            } else if chat.journey.appointment.map({ $0.end > visit.now }) ?? false {
                .ahead
            } else {
                .unknown
            }
        let talk = chat.journey.appointment ?? chat.appointment
        let day = talk.map { Day($0.start, in: visit.zone) } ?? visit.today
        self.init(
            kind: kind, when: talk.map { visit.appointed($0) } ?? "",
            day: max(day.adding(days: 1), visit.today.adding(days: 1)).iso,
            time: talk.map { ISOTime.text($0.start, in: visit.zone) }.map { String($0.dropFirst(11).prefix(5)) } ?? "")
    }
}
