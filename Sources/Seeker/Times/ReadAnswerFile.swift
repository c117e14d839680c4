package import CoffeeChat
package import Foundation
import Interchange
import Notebook
package import Wording

/// What their calendar sent back, and to which talk.
package struct AnswerFile: Sendable {
    package let person: Person
    package let answer: GuestAnswer
    package let comment: String
    /// It answers a version that was changed since.
    package let isOutdated: Bool
    package let theirZone: TimeZone
    package let myZone: TimeZone

    package func sentence(in language: Language) -> String {
        let name = Filling.text(person.name)
        let sentence =
            switch answer {
            case .accepted: GuestAnswerWords.accepted(language, ["name": name])
            case .declined: GuestAnswerWords.declined(language, ["name": name])
            case .tentative: GuestAnswerWords.tentative(language, ["name": name])
            case .counter(let span):
                GuestAnswerWords.counter(
                    language,
                    ["name": name, "time": .text(SlotWords.line(span, theirs: theirZone, mine: myZone, in: language))])
            }
        guard isOutdated else { return sentence }
        return sentence + (language == .english ? " " : "") + GuestAnswerWords.outdated(language)
    }
}

/// Reads an answer (`REPLY`, `COUNTER`), and keeps it with the invitation. The journey goes on by the seeker's own word.
package struct ReadAnswerFile {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package func callAsFunction(_ bytes: [UInt8], file: String) throws(SeekerError) -> AnswerFile {
        try practice.answering {
            try practice.notebook.jot { writer in
                let reader = writer.reader
                let mine = practice.zone(of: try reader.me())
                let read = try CalendarAnswer(bytes, file: file, zone: mine)
                guard let (key, kept) = try reader.invitation(uid: read.uid),
                    let person = try reader.people([key], withCareer: false).first
                else { throw SeekerError.unknownInvitation }
                // Among several guests theirs counts.
                let own = try CalendarAnswer(bytes, file: file, guest: person.person.email, zone: mine)
                let answer = GuestAnswer(own.kind)
                let isOutdated = own.sequence < kept.sequence
                if !isOutdated {
                    var counter: TimeSpan?
                    if case .counter(let span) = answer { counter = span }
                    try writer.keep(answer: answer.word, comment: own.comment, counter: counter, to: kept)
                }
                let ground = try OfferGround(person, practice: practice, reader: reader)
                return AnswerFile(
                    person: person.person, answer: answer, comment: own.comment, isOutdated: isOutdated,
                    theirZone: ground.theirZone(nil).zone, myZone: mine)
            }
        }
    }
}

extension GuestAnswer {
    init(_ kind: CalendarAnswer.Kind) {
        switch kind {
        case .reply(.accepted): self = .accepted
        case .reply(.declined): self = .declined
        case .reply(.tentative): self = .tentative
        case .counter(let span): self = .counter(span)
        }
    }
}
